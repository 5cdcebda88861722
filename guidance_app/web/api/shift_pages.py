"""The `.json` beside the pages of a shift: the first hour for anybody, phrases and the rota for those signed in."""

from flask import Response, request

from guidance_app.domain.errors import NotFound
from guidance_app.domain.first_hour import PATHWAY, SOURCES, STEPS, VARIANTS, Stage, Step, Variant
from guidance_app.domain.permissions import Permission
from guidance_app.domain.phrases.languages import TRANSLATED
from guidance_app.domain.phrases.wording import ENGLISH
from guidance_app.queries.on_duty import FACETS, show_on_duty
from guidance_app.queries.phrase_checks import list_languages
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.api.blueprint import blueprint
from guidance_app.web.api.describing_found import describe_filters
from guidance_app.web.api.operations import send
from guidance_app.web.api.shapes.shift import DutyShape, FirstHourShape, PhrasesShape
from guidance_app.web.moments import current_moment

_UNCHECKED = "Desk research; not yet checked by your force."


@blueprint.get("/now.json", endpoint="now_page")
@requires(Permission.READ_FIRST_HOUR)
def now() -> Response:
    """Answer with all of the first hour."""
    return _send(STEPS, tuple(VARIANTS.values()), PATHWAY)


@blueprint.get("/now/<number:number>.json", endpoint="step_page")
@requires(Permission.READ_FIRST_HOUR)
def step(number: int) -> Response:
    """Answer with one step."""
    if number > len(STEPS):
        raise NotFound(f"There are {len(STEPS)} steps.")
    return _send(steps=STEPS[number - 1 : number])


@blueprint.get("/now/for/<slug:role>.json", endpoint="role_page")
@requires(Permission.READ_FIRST_HOUR)
def for_role(role: str) -> Response:
    """Answer with the first hour of one role."""
    if role not in VARIANTS:
        raise NotFound("There is no page for this role.")
    return _send(roles=(VARIANTS[role],))


@blueprint.get("/now/pathway.json", endpoint="pathway_page")
@requires(Permission.READ_FIRST_HOUR)
def pathway() -> Response:
    """Answer with the way from a call to the meeting."""
    return _send(pathway=PATHWAY)


@blueprint.get("/now/language.json", endpoint="first_question_page")
@requires(Permission.READ_FIRST_HOUR)
def first_question() -> Response:
    """Answer with the phrases as they are before anybody's check is known."""
    return send(PhrasesShape(ENGLISH, tuple(TRANSLATED)))


@blueprint.get("/phrases.json", endpoint="phrases_page")
@requires(Permission.READ_LIBRARY)
def phrases() -> Response:
    """Answer with the phrases in all languages, and who of the reader's force has checked them."""
    return send(PhrasesShape(ENGLISH, list_languages(current_viewer())))


@blueprint.get("/phrases/<slug:code>.json", endpoint="phrases_in_page")
@requires(Permission.READ_LIBRARY)
def phrases_in(code: str) -> Response:
    """Answer with the phrases in one language."""
    found = tuple(each for each in list_languages(current_viewer()) if each.code == code)
    if not found:
        raise NotFound("We have no phrases under that name. Choose a language from the list.")
    return send(PhrasesShape(ENGLISH, found))


@blueprint.get("/contacts/now.json", endpoint="contacts_now_page")
@requires(Permission.READ_LIBRARY)
def contacts_now() -> Response:
    """Answer with whom to ring at this moment."""
    wanted = {facet.name: request.args.get(facet.name, "") for facet in FACETS}
    duty = show_on_duty(current_viewer(), wanted, current_moment())
    filters = describe_filters(duty.filters)
    return send(DutyShape(duty.on_duty, duty.others, duty.coming, duty.chain, duty.unmet, filters))


def _send(steps: tuple[Step, ...] = (), roles: tuple[Variant, ...] = (), pathway: tuple[Stage, ...] = ()) -> Response:
    lines = [line for step in steps for line in step.lines]
    lines += [line for role in roles for line in role.lines]
    lines += [line for stage in pathway for line in stage.all_lines]
    used = {line.source for line in lines} | {phone.source for step in steps for phone in step.phones}
    sources = tuple(source for key, source in SOURCES.items() if key in used)
    return send(FirstHourShape(_UNCHECKED, steps, roles, pathway, sources))

"""One part of a draft: the boxes, saving them, looking at them, and throwing unsaved words away."""

from dataclasses import replace

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.drafting import Clash, find_part
from guidance_app.domain.errors import InputRefused, NotFound, TextRefused, WrongState
from guidance_app.domain.kinds import Kind
from guidance_app.domain.packs import NO_STEPS, Step, fill_step, list_question_boxes
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.queries.draft_preview import list_refusals, preview_form
from guidance_app.queries.draft_views import PartForm
from guidance_app.queries.drafts import fill_part, find_following, find_writable, show_draft
from guidance_app.queries.pack_drafts import list_pin_choices
from guidance_app.queries.pickers import list_slot_choices, list_terms
from guidance_app.queries.pin_names import name_pins
from guidance_app.services.saving import Saved, save_parts
from guidance_app.services.unsaved_work import discard_unsaved, keep_unsaved
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.editing.blueprint import blueprint
from guidance_app.web.editing.conflicts import show_conflict
from guidance_app.web.editing.forms import Problems, list_problem_links, read_base, read_part
from guidance_app.web.editing.keeping import keep_quietly
from guidance_app.web.input_checks import takes_long_text
from guidance_app.web.lost_words import kept_by

# Buttons that show the form again with what was typed: as it would read, or with room for a question more.
_SAVES_NOTHING = frozenset({"preview", "question"})


def keep_lost_part(person: Viewer, reference: str, part: str) -> None:
    """Keep what was sent for one part as a person's unsaved words."""
    keep_unsaved(person, reference, part, read_base(), read_part(part))


@blueprint.get("/write/<ref:reference>/part/<slug:part>", endpoint="part")
@requires(Permission.WRITE_PACKS)
def show(reference: str, part: str) -> ResponseReturnValue:
    """Show a part to write in."""
    return _render(_load(reference, part), {}, 200)


@blueprint.post("/write/<ref:reference>/part/<slug:part>", endpoint="save_part")
@requires(Permission.WRITE_PACKS)
@takes_long_text
@kept_by(keep_lost_part)
def save(reference: str, part: str) -> ResponseReturnValue:
    """Save a part, or show what it would look like; whatever cannot be taken comes back as it was typed."""
    if request.form.get("then") in _SAVES_NOTHING:
        return _render(_type_in(reference, part), {}, 200)
    viewer, typed = current_viewer(), read_part(part)
    try:
        saved = save_parts(viewer, reference, read_base(), {part: typed})
    except (InputRefused, TextRefused) as refused:
        problems = list_refusals(viewer, find_writable(viewer, reference), {part: typed})
        return _render(_type_in(reference, part), problems or {part: (refused.message,)}, 422)
    except Clash as clash:
        keep_quietly(viewer, reference, {part: typed})
        return show_conflict(reference, clash, url_for("editing.save_part", reference=reference, part=part))
    except (NotFound, WrongState):
        keep_quietly(viewer, reference, {part: typed})
        raise
    return redirect(_find_next(reference, part, saved), 303)


@blueprint.get("/write/<ref:reference>/part/<slug:part>/discard", endpoint="discard")
@requires(Permission.WRITE_PACKS)
def ask_to_discard(reference: str, part: str) -> ResponseReturnValue:
    """Show what would be thrown away, and ask once."""
    return render_template("editing/discard.html", form=_load(reference, part))


@blueprint.post("/write/<ref:reference>/part/<slug:part>/discard", endpoint="discard_unsaved")
@requires(Permission.WRITE_PACKS)
def discard_words(reference: str, part: str) -> ResponseReturnValue:
    """Throw away one's own unsaved words of a part."""
    discard_unsaved(current_viewer(), reference, part)
    # Words without a box are thrown away from the draft's own page, and there may be no part to go to.
    if request.form.get("then") == "draft":
        return redirect(url_for("editing.draft", reference=reference), 303)
    return redirect(url_for("editing.part", reference=reference, part=part), 303)


def give_back_part(said: str, reference: str, part: str) -> ResponseReturnValue:
    """Show the words that were sent in their boxes, with why they were not taken."""
    return _render(_type_in(reference, part), {"expired": (said,)}, 400)


def _load(reference: str, name: str) -> PartForm:
    viewer = current_viewer()
    draft = show_draft(viewer, find_writable(viewer, reference), today())
    return fill_part(draft, find_part(draft.content, name))


def _type_in(reference: str, part: str) -> PartForm:
    form, typed = _load(reference, part), read_part(part)
    values = {name: typed.get(name, text) for name, text in form.saved.items()}
    return replace(form, values=values, base_revision_id=read_base(), unsaved=None)


def _find_next(reference: str, part: str, saved: Saved) -> str:
    done, then = "yes" if saved.changed else "same", request.form.get("then")
    if then == "find":
        return url_for("cpd.find_reading", reference=reference, step=part)
    name = find_following(current_viewer(), reference, part) if then == "next" else part
    return url_for("editing.part", reference=reference, part=name, saved=done)


def _render(form: PartForm, problems: Problems, status: int) -> ResponseReturnValue:
    viewer, then = current_viewer(), request.form.get("then")
    step = _fill_step(form)
    page = render_template(
        "editing/part.html",
        form=form,
        step=step,
        questions=list_question_boxes(step, one_more=_asks_for_question(step)) if step else (),
        pin_names=name_pins(viewer, step.pins, today()) if step else {},
        pin_choices=list_pin_choices(viewer, form.draft.content, today()) if step else (),
        preview=preview_form(viewer, form, today()),
        terms=list_terms(viewer) if form.part.is_section else (),
        slots=list_slot_choices(),
        form_errors=problems,
        problem_links=list_problem_links(problems, f"{form.part.name}.{form.part.fields[0].name}"),
        saved=request.args.get("saved", ""),
        looked=then == "preview",
        opened=request.args.get("add", ""),
    )
    return page, status


def _fill_step(form: PartForm) -> Step | None:
    if form.draft.document.kind is not Kind.PACK or not form.part.is_section or form.part.name in NO_STEPS:
        return None
    return fill_step(form.part.name, form.part.title, form.values["body"])


def _asks_for_question(step: Step) -> bool:
    return "question" in (request.form.get("then"), request.args.get("add"))

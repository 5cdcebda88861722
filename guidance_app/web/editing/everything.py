"""A whole draft on one page, saved at once; each part is kept, refused and merged as on its own page."""

from dataclasses import replace

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.drafting import Clash, list_parts
from guidance_app.domain.errors import InputRefused, NotFound, TextRefused, WrongState
from guidance_app.domain.kinds import Kind, kind_of_reference
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.queries.draft_preview import list_refusals
from guidance_app.queries.draft_views import Draft, PartForm
from guidance_app.queries.drafts import fill_part, find_writable, show_draft
from guidance_app.queries.pickers import list_slot_choices
from guidance_app.services.saving import save_parts
from guidance_app.services.unsaved_work import keep_all_unsaved
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.editing.blueprint import blueprint
from guidance_app.web.editing.conflicts import show_conflict
from guidance_app.web.editing.forms import Problems, Typed, list_problem_links, read_base, read_typed
from guidance_app.web.editing.keeping import keep_quietly
from guidance_app.web.input_checks import takes_long_text
from guidance_app.web.lost_words import kept_by


def keep_lost_document(person: Viewer, reference: str) -> None:
    """Keep what was sent for every part as a person's unsaved words."""
    keep_all_unsaved(person, reference, read_base(), read_typed())


@blueprint.get("/write/<ref:reference>/everything", endpoint="everything")
@requires(Permission.WRITE_PACKS)
def show(reference: str) -> ResponseReturnValue:
    """Show all parts in one form."""
    draft = _load(reference)
    forms = _fill(draft)
    # From the oldest beginning, so that no part is saved over what others have saved in it since.
    return _render(draft, forms, min(form.base_revision_id for form in forms), {}, 200)


@blueprint.post("/write/<ref:reference>/everything", endpoint="save_everything")
@requires(Permission.WRITE_PACKS)
@takes_long_text
@kept_by(keep_lost_document)
def save(reference: str) -> ResponseReturnValue:
    """Save all parts that were changed as one revision."""
    viewer, typed = current_viewer(), read_typed()
    try:
        saved = save_parts(viewer, reference, read_base(), typed)
    except (InputRefused, TextRefused) as refused:
        problems = list_refusals(viewer, find_writable(viewer, reference), typed)
        return _give_back(reference, typed, problems or {"everything": (refused.message,)}, 422)
    except Clash as clash:
        keep_quietly(viewer, reference, typed)
        return show_conflict(reference, clash, url_for("editing.save_everything", reference=reference))
    except (NotFound, WrongState):
        keep_quietly(viewer, reference, typed)
        raise
    done = "yes" if saved.changed else "same"
    # A pack is built step by step: this form is only where two lists of steps were brought together.
    page = "editing.draft" if kind_of_reference(reference) is Kind.PACK else "editing.everything"
    return redirect(url_for(page, reference=reference, saved=done), 303)


def give_back_document(said: str, reference: str) -> ResponseReturnValue:
    """Show the words that were sent in their boxes, with why they were not taken."""
    return _give_back(reference, read_typed(), {"expired": (said,)}, 400)


def _give_back(reference: str, typed: Typed, problems: Problems, status: int) -> ResponseReturnValue:
    draft = _load(reference)
    forms = tuple(
        replace(form, values={name: typed.get(form.part.name, {}).get(name, text) for name, text in form.saved.items()})
        for form in _fill(draft)
    )
    return _render(draft, forms, read_base(), problems, status)


def _load(reference: str) -> Draft:
    viewer = current_viewer()
    return show_draft(viewer, find_writable(viewer, reference), today())


def _fill(draft: Draft) -> tuple[PartForm, ...]:
    return tuple(fill_part(draft, part) for part in list_parts(draft.content))


def _render(
    draft: Draft, forms: tuple[PartForm, ...], base: int, problems: Problems, status: int
) -> ResponseReturnValue:
    page = render_template(
        "editing/everything.html",
        draft=draft,
        document=draft.document,
        forms=forms,
        base=base,
        slots=list_slot_choices(),
        form_errors=problems,
        problem_links=list_problem_links(problems, "everything"),
        saved=request.args.get("saved", ""),
    )
    return page, status

"""The page of one draft: where it stands, what was found, and every step that leads on from it."""

from collections.abc import Callable
from dataclasses import dataclass, field

from flask import current_app, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import DomainError, InputRefused, NotFound, NotPermitted, StaleEdition
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Permission
from guidance_app.queries.draft_prospects import find_prospect
from guidance_app.queries.draft_views import Draft, PlacedFinding
from guidance_app.queries.drafts import find_writable, show_draft
from guidance_app.queries.pack_drafts import show_builder
from guidance_app.queries.unsaved_words import list_left_over
from guidance_app.services.documents import rename_document
from guidance_app.services.drafts import restore_edition, start_draft
from guidance_app.services.submitting import ask_community, justify_finding, submit, take_back
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.editing.blueprint import blueprint
from guidance_app.web.error_words import find_status

_LONGEST_NUMBER = 6


@dataclass(frozen=True, slots=True)
class _Refusal:
    """What was typed and could not be taken: the page gives it back."""

    problems: dict[str, str] = field(default_factory=dict)
    typed: dict[str, str] = field(default_factory=dict)
    status: int = 200


@blueprint.get("/write/<ref:reference>", endpoint="draft")
@requires(Permission.WRITE_PACKS)
def show(reference: str) -> ResponseReturnValue:
    """Show the draft, or the way to start one."""
    return _show(reference, _Refusal())


@blueprint.post("/write/<ref:reference>", endpoint="start_draft")
@requires(Permission.WRITE_PACKS)
def start(reference: str) -> ResponseReturnValue:
    """Start a draft of the next version."""
    return _do(reference, lambda: start_draft(current_viewer(), reference))


@blueprint.post("/write/<ref:reference>/restore", endpoint="restore")
@requires(Permission.WRITE_PACKS)
def bring_back(reference: str) -> ResponseReturnValue:
    """Start a draft that says what an older version said."""
    sent = request.form.get("number", "")
    if not (sent.isascii() and sent.isdigit() and len(sent) <= _LONGEST_NUMBER):
        raise NotFound("There is no such version.")
    restore_edition(current_viewer(), reference, int(sent))
    return redirect(url_for("editing.draft", reference=reference), 303)


@blueprint.post("/write/<ref:reference>/send", endpoint="send")
@requires(Permission.WRITE_PACKS)
def send_for_approval(reference: str) -> ResponseReturnValue:
    """Send exactly these words for approval."""
    significance, note = request.form.get("significance", ""), request.form.get("change_note", "")
    why = request.form.get("not_asked", "")
    return _do(reference, lambda: submit(current_viewer(), reference, _shown_hash(), significance, note, why))


@blueprint.post("/write/<ref:reference>/ask-community", endpoint="ask_community")
@requires(Permission.WRITE_PACKS)
def give_to_community(reference: str) -> ResponseReturnValue:
    """Say that the draft is with the community."""
    return _do(reference, lambda: ask_community(current_viewer(), reference, _shown_hash()))


@blueprint.post("/write/<ref:reference>/take-back", endpoint="take_back")
@requires(Permission.WRITE_PACKS)
def take_back_draft(reference: str) -> ResponseReturnValue:
    """Take the draft back to go on writing."""
    return _do(reference, lambda: take_back(current_viewer(), reference))


@blueprint.post("/write/<ref:reference>/rename", endpoint="rename")
@requires(Permission.WRITE_PACKS)
def move(reference: str) -> ResponseReturnValue:
    """Give the document another address."""
    return _do(reference, lambda: rename_document(current_viewer(), reference, request.form.get("slug", "").strip()))


@blueprint.post("/write/<ref:reference>/justify", endpoint="justify")
@requires(Permission.WRITE_PACKS)
def let_stand(reference: str) -> ResponseReturnValue:
    """Write down why a finding stands."""
    return _do(reference, lambda: _justify(reference), "#found")


def _justify(reference: str) -> None:
    viewer, rule = current_viewer(), request.form.get("rule", "")
    section, words = request.form.get("section", ""), request.form.get("words", "")
    draft = show_draft(viewer, find_writable(viewer, reference), today())
    # Only what was found can be justified: the words come from the text, and not from whoever sends the form.
    if not any(_is_same(each, rule, section, words) for each in draft.findings):
        raise StaleEdition("The words have changed, and this is no longer found in them. Nothing was written down.")
    justify_finding(viewer, reference, rule, section, words, request.form.get("reason", ""))


def _is_same(placed: PlacedFinding, rule: str, section: str, words: str) -> bool:
    found = placed.weighed.found
    return placed.asks_for_reason and (found.rule, found.section, found.words) == (rule, section, words)


def _shown_hash() -> str:
    return request.form.get("content_hash", "")


def refuse_draft(reference: str, refused: DomainError) -> ResponseReturnValue:
    """Show the draft's page with why something could not be done, and what was typed."""
    name = refused.field if isinstance(refused, InputRefused) else "draft"
    return _show(reference, _Refusal({name: refused.message}, request.form.to_dict(), find_status(refused)))


def _do(reference: str, step: Callable[[], object], place: str = "") -> ResponseReturnValue:
    try:
        step()
    except (NotFound, NotPermitted):
        raise
    except DomainError as refused:
        return refuse_draft(reference, refused)
    return redirect(url_for("editing.draft", reference=reference) + place, 303)


def _show(reference: str, refusal: _Refusal) -> ResponseReturnValue:
    viewer = current_viewer()
    document = find_writable(viewer, reference)
    draft = show_draft(viewer, document, today()) if document.preparation else None
    page = render_template(
        _choose_page(draft),
        document=document,
        draft=draft,
        prospect=find_prospect(viewer, document, today()) if draft else None,
        builder=show_builder(viewer, draft, today()) if draft and document.kind is Kind.PACK else None,
        lost=draft.lost_parts if draft else list_left_over(viewer, document.id),
        titles=_name_parts(draft),
        links=_list_links(),
        form_errors=refusal.problems,
        typed=refusal.typed,
    )
    return page, refusal.status


def _choose_page(draft: Draft | None) -> str:
    if draft is None:
        return "editing/start.html"
    return "cpd/builder.html" if draft.document.kind is Kind.PACK else "editing/draft.html"


def _name_parts(draft: Draft | None) -> dict[str, str]:
    return {part.name: part.title for part in draft.parts} if draft else {}


def _list_links() -> frozenset[str]:
    # What other rooms add to a draft is linked where it is there.
    return frozenset(current_app.view_functions)

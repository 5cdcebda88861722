"""A draft for those who write it: its words, its parts beside the live ones, what was found, and what is unsaved."""

from datetime import date
from typing import Any

from sqlalchemy import Row, select

from guidance_app.db import get_session
from guidance_app.domain.content import DocumentContent
from guidance_app.domain.drafting import Part, find_part, list_parts, locate_finding, read_values
from guidance_app.domain.errors import NotFound, NotPermitted
from guidance_app.domain.kinds import RULES, Kind, kind_of_reference
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.states import EditionState
from guidance_app.models import Edition, Revision, StatusChange, User
from guidance_app.queries.draft_checks import check_draft
from guidance_app.queries.draft_parts import keep_news, list_rows
from guidance_app.queries.draft_views import Draft, LastSave, PartForm, PlacedFinding, Returned
from guidance_app.queries.edition_words import load_content_of
from guidance_app.queries.editions import NO_SUCH_PAGE
from guidance_app.queries.unsaved_words import load_unsaved
from guidance_app.queries.written_documents import WrittenDocument, WrittenEdition, find_written


def find_writable(viewer: Viewer, reference: str) -> WrittenDocument:
    """Return a document that this person's force writes, of a kind that they write.

    Raises NotFound, and NotPermitted for other kinds and for national text.
    """
    kind = kind_of_reference(reference)
    # By the reference alone: whoever does not write a kind hears nothing of which documents of it there are.
    if not viewer.may(RULES[kind].written_with if kind else Permission.WRITE):
        raise NotPermitted("Your account does not allow this.")
    document = find_written(viewer, reference)
    if not document.may_change:
        raise NotPermitted("National text is changed by the force that keeps it. Tell them what you would change.")
    return document


def find_writable_pack(viewer: Viewer, reference: str) -> WrittenDocument:
    """Return a training pack that this person's force writes. Raises as `find_writable`, and NotFound for guidance."""
    document = find_writable(viewer, reference)
    if document.kind is not Kind.PACK:
        raise NotFound(NO_SUCH_PAGE)
    return document


def find_words(document: WrittenDocument) -> tuple[WrittenEdition, int, DocumentContent]:
    """Return a document's draft, its revision and its words. Raises NotFound when nothing is being prepared."""
    edition = document.preparation
    if edition is None or edition.revision_id is None:
        raise NotFound(f"Nothing is being prepared for {document.reference}. Start a draft first.")
    return edition, edition.revision_id, load_content_of(edition.revision_id)


def show_draft(viewer: Viewer, document: WrittenDocument, today: date) -> Draft:
    """Return the draft of a document, in as many queries for a long one as for a short one. Raises NotFound."""
    edition, revision_id, content = find_words(document)
    unsaved = load_unsaved(viewer, document.id, edition.edition_id)
    own = keep_news(unsaved.own, content)
    checks = check_draft(document.id, document.slug, content, today)
    findings = tuple(PlacedFinding(each, locate_finding(each.found, content)) for each in checks.findings)
    stored = _find_stored(edition.edition_id)
    return Draft(
        document=document,
        edition=edition,
        revision_id=revision_id,
        content_hash=stored.content_hash,
        content=content,
        significance=stored.significance,
        change_note=stored.change_note,
        not_asked=stored.not_asked,
        parts=list_rows(content, _find_live(document, revision_id, content), findings, own, unsaved.others),
        findings=findings,
        unsaved=own,
        left_over=unsaved.left_over,
        # Until somebody saves, a draft shares the revision of the words it began with.
        last_save=LastSave(stored.name, stored.created_at) if stored.edition_number == edition.number else None,
        returned=_find_returned(edition),
    )


def show_part(viewer: Viewer, document: WrittenDocument, name: str, today: date) -> PartForm:
    """Return one part to write in, with this person's unsaved words in its boxes when there are any."""
    draft = show_draft(viewer, document, today)
    return fill_part(draft, find_part(draft.content, name))


def fill_part(draft: Draft, part: Part) -> PartForm:
    """Return the form of one part of a draft that is loaded already."""
    saved = read_values(part, draft.content)
    unsaved = draft.unsaved.get(part.name)
    if unsaved is None:
        return PartForm(draft, part, saved, saved, draft.revision_id, None)
    values = {field: unsaved.values.get(field, text) for field, text in saved.items()}
    # Saved from what they were typed over, so that what others have saved since is seen and not overwritten.
    return PartForm(draft, part, values, saved, unsaved.base_revision_id or draft.revision_id, unsaved)


def find_following(viewer: Viewer, reference: str, name: str) -> str:
    """Return the name of the part after one, or its own when it is the last."""
    names = [part.name for part in list_parts(find_words(find_writable(viewer, reference))[2])]
    place = names.index(name) + 1 if name in names else len(names)
    return names[place] if place < len(names) else name


def _find_live(document: WrittenDocument, revision_id: int, content: DocumentContent) -> DocumentContent | None:
    live_id = document.standing.revision_id if document.standing else None
    if live_id is None:
        return None
    return content if live_id == revision_id else load_content_of(live_id)


def _find_stored(edition_id: int) -> Row[*tuple[Any, ...]]:
    wanted = (
        select(
            Edition.significance,
            Edition.change_note,
            Edition.not_asked,
            Revision.content_hash,
            Revision.edition_number,
            Revision.created_at,
            User.display_name.label("name"),
        )
        .join(Revision, Revision.id == Edition.revision_id)
        .outerjoin(User, User.id == Revision.user_id)
        .where(Edition.id == edition_id)
    )
    return get_session().execute(wanted).one()


def _find_returned(edition: WrittenEdition) -> Returned | None:
    newest = (
        select(StatusChange.to_state, StatusChange.note, StatusChange.changed_at, User.display_name)
        .outerjoin(User, User.id == StatusChange.user_id)
        .where(StatusChange.edition_id == edition.edition_id)
        .order_by(StatusChange.id.desc())
        .limit(1)
    )
    row = get_session().execute(newest).one_or_none()
    # Taking back needs no note; an approver who returns a draft says what has to change.
    if row is None or row.to_state is not EditionState.DRAFT or not row.note:
        return None
    return Returned(row.note, row.display_name or "", row.changed_at)

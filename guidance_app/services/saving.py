"""Saves parts of a draft: one revision a save, and never over what somebody else has saved meanwhile."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from guidance_app.db import transaction
from guidance_app.domain.content import DocumentContent
from guidance_app.domain.drafting import OUTLINE, Part, find_part, list_parts, put_values, refresh_blocks
from guidance_app.domain.drafting.clash import Clash, Values, find_clash, list_touched
from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.models import Document, Revision
from guidance_app.queries.edition_words import load_content_of
from guidance_app.queries.shared_blocks import find_block_words
from guidance_app.services.drafts import load_draft
from guidance_app.services.loading import load_words, name_edition
from guidance_app.services.records import record
from guidance_app.services.revisions import add_revision
from guidance_app.services.unsaved_work import drop_unsaved


@dataclass(frozen=True, slots=True)
class Saved:
    """Where a save led: the revision that the draft is at now, and whether anything was new in it."""

    revision_id: int
    changed: bool


def save_parts(
    viewer: Viewer, reference: str, base_revision_id: int, parts: Mapping[str, Values], *, typed: bool = True
) -> Saved:
    """Save parts of a draft, `{part: {field: text}}`, as one revision, and forget this person's unsaved texts of them.

    `base_revision_id` is what the person began with. A part that they did not touch stays as others have saved it
    since; one that both changed is refused. Words that are saved already make no revision, nor does a second click.
    `typed` is false for what a button changes: then whatever this person has typed and not saved stays kept.

    Raises Clash with both texts, InputRefused naming a field, TextRefused, WrongState for a draft that stands still.
    """
    with transaction() as session:
        document, draft = load_draft(session, viewer, reference)
        revision, current = load_words(session, draft)
        base = load_base(session, document, base_revision_id)
        touched = list_touched(parts, base)
        content = _write({name: parts[name] for name in touched}, base, current, revision.id)
        content = _refresh_shared_blocks(viewer, content)
        # A page of the whole document sends every part; what was kept of the others from another window stays.
        if typed:
            drop_unsaved(session, viewer, draft.id, parts if len(parts) == 1 else touched)
        if content == current:
            return Saved(revision.id, changed=False)
        draft.revision_id = add_revision(session, document, draft.number, content, viewer.user_id).id
        session.flush()
        record(session, viewer, RecordAction.DRAFT_SAVED, name_edition(document, draft), part=", ".join(touched))
        return Saved(draft.revision_id, changed=True)


def _write(
    touched: Mapping[str, Values], base: DocumentContent, current: DocumentContent, current_id: int
) -> DocumentContent:
    parts = _find_parts(touched, current)
    sides = find_clash(parts, touched, base, current)
    if sides:
        raise Clash(current_id, sides, touched)
    content = current
    for part in parts:
        content = put_values(part, content, touched[part.name])
    return content


def _find_parts(touched: Mapping[str, Values], current: DocumentContent) -> tuple[Part, ...]:
    # The list of sections goes first: a section that it adds can be filled in the same save.
    outline = [find_part(current, name) for name in touched if name == OUTLINE]
    grown = put_values(outline[0], current, touched[OUTLINE]) if outline else current
    known = {part.name: part for content in (grown, current) for part in list_parts(content)}
    rest = [known.get(name) or find_part(current, name) for name in touched if name != OUTLINE]
    return (*outline, *rest)


def load_base(session: Session, document: Document, revision_id: int) -> DocumentContent:
    """Return what somebody began with. Raises NotFound when it is no revision of this document."""
    base = session.get(Revision, revision_id)
    # Words of another document must not come to light as what somebody began with.
    if base is None or base.document_id != document.id:
        raise NotFound("This page is too old to save from. Copy your words, open the draft again and put them in.")
    return load_content_of(base.id)


def _refresh_shared_blocks(viewer: Viewer, content: DocumentContent) -> DocumentContent:
    sections = tuple(
        replace(section, body=refresh_blocks(section.body, find_block_words(viewer))) for section in content.sections
    )
    return replace(content, sections=sections)

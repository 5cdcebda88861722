"""Lists for those who write: every draft of one's force, and every save of one draft."""

from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy import func, select

from guidance_app.db import get_session, read_rows
from guidance_app.domain.content import DocumentContent
from guidance_app.domain.content import Section as SectionWords
from guidance_app.domain.content_json import load_content
from guidance_app.domain.drafting import list_parts, read_values
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import PREPARATION_STATES
from guidance_app.models import Document, Edition, Force, Revision, RevisionSection, Section, User
from guidance_app.queries.draft_views import DraftRow, LastSave, Save
from guidance_app.queries.visibility import IS_WRITABLE, bind_viewer
from guidance_app.queries.written_documents import WrittenDocument

MOST_SAVES = 100
_BEGUN_AT = (
    select(func.min(Revision.created_at))
    .where(Revision.document_id == Document.id, Revision.edition_number == Edition.number)
    .correlate(Document, Edition)
    .scalar_subquery()
)
_DRAFTS = (
    select(
        Document.reference,
        Document.kind,
        Edition.number,
        Edition.state,
        Revision.title,
        Revision.edition_number,
        Revision.created_at,
        User.display_name,
        Force.name.label("force_name"),
        _BEGUN_AT.label("begun_at"),
    )
    .join(Edition, Edition.document_id == Document.id)
    .join(Revision, Revision.id == Edition.revision_id)
    .outerjoin(User, User.id == Revision.user_id)
    .outerjoin(Force, Force.id == Document.force_id)
    .where(IS_WRITABLE, Edition.state.in_(sorted(PREPARATION_STATES)))
    .order_by(Edition.id)
)


def list_drafts(viewer: Viewer) -> tuple[DraftRow, ...]:
    """Return every draft that this person's force writes, the one begun first on top; one query."""
    return tuple(
        DraftRow(
            reference=row.reference,
            kind=row.kind,
            number=row.number,
            state=row.state,
            title=row.title,
            force_name=row.force_name,
            last_save=LastSave(row.display_name or "", row.created_at) if row.edition_number == row.number else None,
            begun_at=row.begun_at,
        )
        for row in read_rows(_DRAFTS, bind_viewer(viewer))
    )


def list_saves(document: WrittenDocument, before: int | None = None) -> tuple[tuple[Save, ...], int | None]:
    """Return the saves of the draft, newest first, and where earlier ones go on, if there are any; two queries.

    `before` is a revision; only saves before it are listed.
    """
    number = document.preparation.number if document.preparation else 0
    # One more than is shown, or what the draft began with: each is told by what it changed in the one before.
    wanted = (
        select(Revision.id, Revision.created_at, Revision.edition_number, Revision.content, User.display_name)
        .outerjoin(User, User.id == Revision.user_id)
        .where(Revision.document_id == document.id, Revision.edition_number <= number)
        .order_by(Revision.id.desc())
        .limit(MOST_SAVES + 1)
    )
    rows = get_session().execute(wanted if before is None else wanted.where(Revision.id < before)).all()
    sections = _load_sections([row.id for row in rows])
    contents = [load_content(row.content, sections.get(row.id, ())) for row in rows]
    earlier = [*contents[1:], None]
    saves = tuple(
        Save(row.id, row.display_name or "", row.created_at, tuple(_list_changed(was, now)))
        for row, now, was in zip(rows[:MOST_SAVES], contents, earlier, strict=False)
        if row.edition_number == number
    )
    return saves, saves[-1].revision_id if len(saves) == MOST_SAVES else None


def _load_sections(revision_ids: list[int]) -> dict[int, tuple[SectionWords, ...]]:
    rows = get_session().execute(
        select(RevisionSection.revision_id, RevisionSection.anchor, Section.heading, RevisionSection.section_hash)
        .join(Section, Section.content_hash == RevisionSection.section_hash)
        .where(RevisionSection.revision_id.in_(revision_ids))
        .order_by(RevisionSection.revision_id, RevisionSection.position)
    )
    found: dict[int, list[SectionWords]] = defaultdict(list)
    for revision_id, anchor, heading, section_hash in rows:
        # Two hashes say whether words differ; the words themselves need not be read for that.
        found[revision_id].append(SectionWords(anchor, heading, section_hash))
    return {revision_id: tuple(sections) for revision_id, sections in found.items()}


def _list_changed(was: DocumentContent | None, now: DocumentContent) -> Iterator[str]:
    if was is None:
        return
    before = {part.name: read_values(part, was) for part in list_parts(was)}
    for part in list_parts(now):
        if read_values(part, now) != before.get(part.name):
            yield part.title

"""A document as those who write see it: what stands, what is in preparation, and which parts it has."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, bindparam, select

from guidance_app.db import get_session, read_rows
from guidance_app.domain.content_json import load_content
from guidance_app.domain.errors import NotFound
from guidance_app.domain.kinds import RULES, Kind, refuse_pack
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import PREPARATION_STATES, STANDING_STATES, EditionState
from guidance_app.domain.withholding import CARD_ANCHOR, CARD_HEADING, hash_card
from guidance_app.models import Document, Edition, Force, Revision, RevisionSection, Section
from guidance_app.queries.editions import NO_SUCH_PAGE
from guidance_app.queries.visibility import IS_VISIBLE, bind_viewer

_DOCUMENT = select(Document.id, Document.reference, Document.slug, Document.kind, Document.force_id).where(
    Document.reference == bindparam("wanted"), IS_VISIBLE
)
_EDITIONS = (
    select(Edition.id, Edition.number, Edition.state, Edition.revision_id, Revision.title)
    .outerjoin(Revision, Revision.id == Edition.revision_id)
    .where(
        Edition.document_id == bindparam("document_id"),
        Edition.state.in_(sorted(PREPARATION_STATES | STANDING_STATES)),
    )
)


@dataclass(frozen=True, slots=True)
class WrittenEdition:
    """One edition that stands or is in preparation; a draft may have no words yet."""

    edition_id: int
    number: int
    state: EditionState
    revision_id: int | None
    title: str


@dataclass(frozen=True, slots=True)
class WrittenDocument:
    """A document with the edition that stands and the one in preparation; `may_change` is false for another's text."""

    id: int
    reference: str
    slug: str
    kind: Kind
    may_change: bool
    standing: WrittenEdition | None
    preparation: WrittenEdition | None

    @property
    def newest(self) -> WrittenEdition | None:
        """Return the edition that work is done on: the one in preparation, or else the one that stands."""
        return self.preparation or self.standing

    @property
    def title(self) -> str:
        """Return what it is called now, or its reference before it has a title."""
        titles = (edition.title for edition in (self.preparation, self.standing) if edition)
        return next((title for title in titles if title), self.reference)

    @property
    def is_live(self) -> bool:
        """Say whether readers see a page of it now."""
        return self.standing is not None and self.standing.state is EditionState.LIVE


def find_written(viewer: Viewer, reference: str) -> WrittenDocument:
    """Return a document that the person can see, published or not; three queries. Raises NotFound."""
    row = read_rows(_DOCUMENT, bind_viewer(viewer, wanted=reference)).one_or_none()
    if row is None:
        raise NotFound(NO_SUCH_PAGE)
    editions = [_to_edition(each) for each in read_rows(_EDITIONS, {"document_id": row.id})]
    return WrittenDocument(
        id=row.id,
        reference=row.reference,
        slug=row.slug,
        kind=row.kind,
        may_change=row.force_id is not None or keeps_national(viewer),
        standing=next((each for each in editions if each.state in STANDING_STATES), None),
        preparation=next((each for each in editions if each.state in PREPARATION_STATES), None),
    )


def find_written_guidance(viewer: Viewer, reference: str) -> WrittenDocument:
    """Return a document in which words of communities stand. Raises as `find_written`, and NotFound for a pack."""
    document = find_written(viewer, reference)
    refuse_pack(document.kind)
    return document


def list_parts(kind: Kind, revision_id: int | None) -> dict[str, str]:
    """Return the headings of a revision's card and sections by anchor; what the kind requires when there are no words.

    One query, and one more for the card.
    """
    if revision_id is None:
        return {CARD_ANCHOR: CARD_HEADING} | {each.anchor: each.heading for each in RULES[kind].required_sections}
    values = get_session().scalar(select(Revision.content).where(Revision.id == revision_id))
    has_card = values is not None and hash_card(load_content(values, ()).two_minutes) != ""
    rows = get_session().execute(
        select(RevisionSection.anchor, Section.heading)
        .join(Section, Section.content_hash == RevisionSection.section_hash)
        .where(RevisionSection.revision_id == revision_id)
        .order_by(RevisionSection.position)
    )
    return ({CARD_ANCHOR: CARD_HEADING} if has_card else {}) | {each.anchor: each.heading for each in rows}


def _to_edition(row: Row[*tuple[Any, ...]]) -> WrittenEdition:
    return WrittenEdition(row.id, row.number, row.state, row.revision_id, row.title or "")


def keeps_national(viewer: Viewer) -> bool:
    """Say whether this person's force keeps national text."""
    return bool(get_session().scalar(select(Force.keeps_national).where(Force.id == viewer.force_id)))

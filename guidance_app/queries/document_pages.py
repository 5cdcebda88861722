"""Live documents page by page in the order of their references, narrowed by what they are tagged with."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Boolean, bindparam, or_, select

from guidance_app.db import read_rows
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.models import Document, Edition, Revision
from guidance_app.queries.summaries import find_summaries
from guidance_app.queries.view_models import DocumentSummary
from guidance_app.queries.visibility import IS_LIVE, bind_viewer

_TAGS = ("communities", "languages", "faiths")


@dataclass(frozen=True, slots=True)
class DocumentFilter:
    """What is wanted: within a group any will do, between groups all must; an empty group asks for nothing.

    `national` is True for national text only, False for the force's own only, None for both.
    """

    kinds: tuple[Kind, ...] = ()
    communities: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    faiths: tuple[str, ...] = ()
    national: bool | None = None

    @property
    def tags(self) -> dict[str, frozenset[str]]:
        """Return the wanted codes by tag, without the tags that ask for nothing."""
        return {tag: frozenset(getattr(self, tag)) for tag in _TAGS if getattr(self, tag)}


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """A page of live documents, and the reference after which the next one begins, empty on the last."""

    documents: tuple[DocumentSummary, ...]
    next_after: str


def list_documents(viewer: Viewer, wanted: DocumentFilter, after: str, most: int, today: date) -> DocumentPage:
    """Return at most so many live documents after a reference, in the order of references; two queries."""
    values = bind_viewer(viewer, after=after, kinds=list(wanted.kinds or Kind), national=wanted.national)
    tags = wanted.tags
    fitting = [
        (row.id, row.reference) for row in read_rows(_REFERENCES, values) if not tags or _fits(row.content, tags)
    ]
    shown = fitting[:most]
    summaries = find_summaries(viewer, [key for key, _ in shown], today) if shown else {}
    documents = tuple(summaries[key] for key, _ in shown if key in summaries)
    return DocumentPage(documents, shown[-1][1] if len(fitting) > most else "")


_NATIONAL = bindparam("national", type_=Boolean)
_REFERENCES = (
    select(Document.id, Document.reference, Revision.content)
    .join(Edition, Edition.document_id == Document.id)
    .join(Revision, Revision.id == Edition.revision_id)
    .where(
        IS_LIVE,
        Document.reference > bindparam("after"),
        Document.kind.in_(bindparam("kinds", expanding=True)),
        or_(_NATIONAL.is_(None), Document.force_id.is_(None) == _NATIONAL),
    )
    .order_by(Document.reference)
)


def _fits(content: dict[str, Any], tags: dict[str, frozenset[str]]) -> bool:
    return all(not chosen.isdisjoint(content.get(tag, ())) for tag, chosen in tags.items())

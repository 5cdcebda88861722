"""The page of one kind: its live documents under headings, what is urgent first."""

from dataclasses import dataclass
from datetime import date

from guidance_app.domain.browse_groups import arrange_slugs
from guidance_app.domain.content import DocumentContent
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.queries.live_contents import load_live_contents
from guidance_app.queries.summaries import list_kind
from guidance_app.queries.view_models import DocumentSummary


@dataclass(frozen=True, slots=True)
class BrowseRow:
    """One document in the list; `languages` are codes, given for community profiles only."""

    document: DocumentSummary
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BrowseSection:
    """Documents under one heading; the heading is empty when the whole list stands under one."""

    heading: str
    rows: tuple[BrowseRow, ...]


def show_kind(viewer: Viewer, kind: Kind, today: date) -> tuple[BrowseSection, ...]:
    """Return the live documents of a kind, grouped; one query, and one more for community profiles."""
    documents = {document.slug: document for document in list_kind(viewer, kind, today)}
    contents: dict[str, DocumentContent] = load_live_contents(viewer, kind) if kind is Kind.COMMUNITY else {}
    languages = {slug: content.languages for slug, content in contents.items()}
    return tuple(
        BrowseSection(group.heading, tuple(BrowseRow(documents[s], languages.get(s, ())) for s in group.slugs))
        for group in arrange_slugs(kind, documents)
    )

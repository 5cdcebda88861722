"""Finds the documents that an event may concern, by words and by kind, for whoever re-opens them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Any

from sqlalchemy import bindparam, select

from guidance_app.db import read_rows
from guidance_app.domain.kinds import GUIDANCE, Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.models import Document
from guidance_app.queries.due import IS_OURS_TO_CHECK
from guidance_app.queries.search import search_library
from guidance_app.queries.search_filters import SearchFilters
from guidance_app.queries.summaries import find_summaries, list_kind
from guidance_app.queries.view_models import DocumentSummary
from guidance_app.queries.visibility import IS_VISIBLE, bind_viewer

MOST_FOUND = 100

_OURS = select(Document.id, Document.reference).where(
    IS_VISIBLE, IS_OURS_TO_CHECK, Document.reference.in_(bindparam("references", expanding=True))
)


@dataclass(frozen=True, slots=True)
class FoundDocuments:
    """Live documents that this person may re-open; `more` says that the search found others beyond the limit."""

    documents: tuple[DocumentSummary, ...]
    more: bool


def find_to_reopen(viewer: Viewer, words: str, kind: str, today: date) -> FoundDocuments:
    """Return what answers the words, best first, or a whole kind when there are none; nothing for neither."""
    chosen = Kind(kind) if kind in GUIDANCE else None
    if words.strip():
        found, more = _search(viewer, words, chosen, today)
    else:
        found, more = (list(list_kind(viewer, chosen, today)) if chosen else []), False
    return FoundDocuments(_keep_ours(viewer, found, today), more)


def list_chosen(viewer: Viewer, references: Iterable[str], today: date) -> tuple[DocumentSummary, ...]:
    """Return those of the documents that are live and this person may re-open, by reference; two queries."""
    return tuple(sorted(_load(viewer, references, today).values(), key=lambda document: document.trust.reference))


def _search(viewer: Viewer, words: str, kind: Kind | None, today: date) -> tuple[list[DocumentSummary], bool]:
    filters = SearchFilters(kind=(kind.value,)) if kind else SearchFilters()
    found: list[DocumentSummary] = []
    for page in count(1):
        view = search_library(viewer, words, filters, page=page, today=today)
        found += [hit.document for hit in view.hits]
        if not view.more or len(found) >= MOST_FOUND:
            return found[:MOST_FOUND], view.more
    return found, False


def _keep_ours(viewer: Viewer, found: list[DocumentSummary], today: date) -> tuple[DocumentSummary, ...]:
    ours = {row.reference for row in _read_ours(viewer, [document.trust.reference for document in found])}
    return tuple(document for document in found if document.trust.reference in ours)


def _load(viewer: Viewer, references: Iterable[str], today: date) -> dict[int, DocumentSummary]:
    keys = [row.id for row in _read_ours(viewer, list(references))]
    return find_summaries(viewer, keys, today) if keys else {}


def _read_ours(viewer: Viewer, references: list[str]) -> list[Any]:
    return list(read_rows(_OURS, bind_viewer(viewer, references=references))) if references else []

"""Search for a reader: what the index found, each hit checked again in the database before any of it is shown."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from typing import NamedTuple

from sqlalchemy import Row, bindparam, select

from guidance_app.db import get_session
from guidance_app.domain.errors import SearchUnavailable
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.models import Document, Edition
from guidance_app.queries.live_set import LiveSet, load_live_set
from guidance_app.queries.search_filters import SearchFilters, count_filters
from guidance_app.queries.summaries import find_summaries
from guidance_app.queries.view_models import (
    DocumentHit,
    DocumentSummary,
    FilterGroup,
    SearchView,
    SectionHit,
    Suggestion,
    Understanding,
)
from guidance_app.queries.visibility import IS_LIVE, bind_viewer
from guidance_app.search.cards import Card
from guidance_app.search.current import get_finder
from guidance_app.search.finder import Found
from guidance_app.search.hit_reasons import explain_document
from guidance_app.search.hurtful_words import replace_hurtful
from guidance_app.search.sections import FoundSection
from guidance_app.search.understanding import Understood, clean_query

PAGE_SIZE = 10

_TITLES = (
    select(Document.id, Document.slug, Document.kind)
    .join(Edition, Edition.document_id == Document.id)
    .where(IS_LIVE, Document.id.in_(bindparam("ids", expanding=True)))
)


def search_library(
    viewer: Viewer, typed: str, filters: SearchFilters, *, page: int = 1, exact: bool = False, today: date
) -> SearchView:
    """Return a page of what answers a query, best first; two SQL queries, one more after a change of the library.

    A damaged or missing index gives a view that says it is being rebuilt, never an error.
    """
    try:
        return _search(viewer, typed, filters, page, exact, today)
    except SearchUnavailable:
        understood = get_finder().understand(typed, viewer.force_id, exact)
        return SearchView(_to_understanding(understood), (), (), page, 0, more=False, rebuilding=True)


def suggest_titles(viewer: Viewer, typed: str) -> tuple[Suggestion, ...]:
    """Return at most eight completions of what is being typed; one SQL query, none when nothing fits."""
    try:
        completions = get_finder().complete(typed, viewer.force_id)
    except SearchUnavailable:
        return ()
    live = {row.id: row for row in _load_titles(viewer, [c.document_id for c in completions])}
    return tuple(
        Suggestion(c.label, live[c.document_id].slug, RULES[live[c.document_id].kind].singular)
        for c in completions
        if c.document_id in live
    )


def open_search() -> None:
    """Load the index's words now rather than at the first search; without an index there is nothing to load."""
    with suppress(SearchUnavailable):
        get_finder().complete("", None)


def show_typed(typed: str) -> str:
    """Return what was typed as it may be shown again: capped, tidied, and without hurtful words."""
    return replace_hurtful(clean_query(typed))[0]


def _search(viewer: Viewer, typed: str, filters: SearchFilters, page: int, exact: bool, today: date) -> SearchView:
    finder = get_finder()
    found = finder.find(typed, viewer.force_id, exact)
    live = load_live_set(viewer, finder.engine.generation())
    narrowed = finder.derive(found, (live.version, filters), lambda: _narrow(found, live, filters))
    start = (page - 1) * PAGE_SIZE
    shown = narrowed.cards[start : start + PAGE_SIZE]
    return SearchView(
        understanding=_to_understanding(found.understood),
        hits=_load_hits(viewer, found, shown, live, today) if shown else (),
        filters=narrowed.filters,
        page=page,
        total=len(narrowed.cards),
        more=len(narrowed.cards) > start + PAGE_SIZE,
    )


class Narrowed(NamedTuple):
    """What is left of an answer for a viewer and their choices, best first, and what else could be chosen."""

    cards: Sequence[Card]
    filters: tuple[FilterGroup, ...]


def _narrow(found: Found, live: LiveSet, filters: SearchFilters) -> Narrowed:
    finder = get_finder()
    known = [card for key in found.ranked.document_ids if key in live.hashes and (card := finder.card_of(key))]
    return Narrowed(filters.limit(known), count_filters(known, filters))


def _load_hits(
    viewer: Viewer, found: Found, shown: Sequence[Card], live: LiveSet, today: date
) -> tuple[DocumentHit, ...]:
    summaries = find_summaries(viewer, [card.document_id for card in shown], today)
    name = (live.version, tuple(summaries.items()))
    return get_finder().derive(found, name, lambda: _make_hits(found, shown, live, summaries))


def _make_hits(
    found: Found, shown: Sequence[Card], live: LiveSet, summaries: dict[int, DocumentSummary]
) -> tuple[DocumentHit, ...]:
    # Where the index still holds the words of an earlier edition, those are not shown: title and summary are today's.
    current = [card.document_id for card in shown if live.hashes.get(card.document_id) == card.content_hash]
    sections = get_finder().sections_of(found, current)
    return tuple(
        DocumentHit(
            document=summaries[card.document_id],
            score=round(found.ranked.score_of(card.document_id), 3),
            why=explain_document(card, found.understood, found.matcher) if card.document_id in sections else "",
            sections=tuple(_to_section_hit(section) for section in sections.get(card.document_id, ())),
        )
        for card in shown
        if card.document_id in summaries
    )


def _to_section_hit(section: FoundSection) -> SectionHit:
    return SectionHit(section.anchor, section.heading, section.snippet, section.why)


def _to_understanding(understood: Understood) -> Understanding:
    return Understanding(
        shown_query=understood.shown_query,
        corrections=understood.corrections,
        meanings=understood.meanings,
        did_you_mean=understood.did_you_mean,
        exact=understood.exact,
        danger=understood.danger,
        language_note=understood.language_note,
    )


def _load_titles(viewer: Viewer, document_ids: list[int]) -> Sequence[Row[int, str, Kind]]:
    if not document_ids:
        return ()
    return get_session().execute(_TITLES, bind_viewer(viewer, ids=document_ids)).all()

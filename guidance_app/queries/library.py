"""What an officer reads: the first page, lists by kind, and one edition with everything around its words."""

from dataclasses import replace
from datetime import date

from sqlalchemy import Row, Select, func, select

from guidance_app.db import get_session
from guidance_app.domain.clocks import ReviewClock, next_check
from guidance_app.domain.content import ReviewState
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, Edition, Revision, SectionClock, StatusChange
from guidance_app.queries.edition_words import EditionWords, ShownSection, load_edition_words
from guidance_app.queries.editions import DocumentRow, EditionRow
from guidance_app.queries.view_models import (
    DocumentSummary,
    EditionView,
    HomeView,
    KindCount,
    LaterEdition,
    SectionView,
    TrustStrip,
)
from guidance_app.queries.visibility import is_live

_CHANGED_LATELY = 6


def show_home(viewer: Viewer, today: date) -> HomeView:
    """Return the kinds with their counts and what changed lately."""
    summaries = list_summaries(viewer, today)
    counts = {kind: sum(1 for s in summaries if s.kind is kind) for kind in RULES}
    lately = sorted(summaries, key=lambda s: (s.published_on, s.trust.number, s.title), reverse=True)
    return HomeView(tuple(KindCount(kind, count) for kind, count in counts.items()), tuple(lately[:_CHANGED_LATELY]))


def list_summaries(viewer: Viewer, today: date, kind: Kind | None = None) -> tuple[DocumentSummary, ...]:
    """Return all live documents of a kind, or of all kinds, by title."""
    statement = select_summaries(viewer).order_by(Revision.title)
    if kind is not None:
        statement = statement.where(Document.kind == kind)
    return tuple(to_summary(row, today) for row in get_session().execute(statement))


def select_summaries(viewer: Viewer) -> Select[tuple[object, ...]]:
    """Return the one statement that lists live documents; search narrows it to what it found."""
    clocks = (
        select(
            SectionClock.document_id,
            func.min(SectionClock.checked_on).label("checked_on"),
            func.min(SectionClock.next_check_on).label("next_check_on"),
        )
        .group_by(SectionClock.document_id)
        .subquery()
    )
    return (
        select(
            Document.id,
            Document.slug,
            Document.reference,
            Document.kind,
            Revision.title,
            Revision.summary,
            Revision.content["review_state"].as_string().label("review_state"),
            Edition.number,
            Edition.published_on,
            Edition.significance,
            Edition.change_note,
            clocks.c.checked_on,
            clocks.c.next_check_on,
        )
        .join(Edition, Edition.document_id == Document.id)
        .join(Revision, Revision.id == Edition.revision_id)
        .join(clocks, clocks.c.document_id == Document.id)
        .where(is_live(viewer))
    )


def to_summary(row: Row[tuple[object, ...]], today: date) -> DocumentSummary:
    """Return the view model of one row of `select_summaries`."""
    trust = TrustStrip(
        reference=row.reference,
        number=row.number,
        review_state=ReviewState(row.review_state),
        checked_on=row.checked_on,
        next_check_on=row.next_check_on,
        overdue=ReviewClock(row.checked_on, row.next_check_on).is_overdue(today),
    )
    return DocumentSummary(
        slug=row.slug,
        kind=row.kind,
        title=row.title,
        summary=row.summary,
        trust=trust,
        published_on=row.published_on,
        significance=row.significance,
        change_note=row.change_note,
    )


def show_edition(document: DocumentRow, edition: EditionRow, today: date) -> EditionView:
    """Return one edition as a page shows it, with the clocks of today."""
    words = load_edition_words(document.id, edition.number, edition.revision_id)
    clocks = _load_clocks(document.id)
    return EditionView(
        slug=document.slug,
        kind=document.kind,
        number=edition.number,
        state=edition.state,
        significance=edition.significance,
        change_note=edition.change_note,
        published_on=edition.published_on,
        content_hash=edition.content_hash,
        content=words.content,
        trust=_trust_strip(document, edition, words, clocks, today),
        sections=tuple(_show_section(section, clocks.get(section.anchor), today) for section in words.sections),
        force_name=document.force_name,
        later=_find_later(document, edition),
        withdrawn_note=_find_withdrawn_note(edition),
    )


def _load_clocks(document_id: int) -> dict[str, ReviewClock]:
    rows = get_session().execute(
        select(SectionClock.anchor, SectionClock.checked_on, SectionClock.next_check_on).where(
            SectionClock.document_id == document_id
        )
    )
    return {anchor: ReviewClock(checked, due) for anchor, checked, due in rows}


def _trust_strip(
    document: DocumentRow, edition: EditionRow, words: EditionWords, clocks: dict[str, ReviewClock], today: date
) -> TrustStrip:
    shown = tuple(clocks[s.anchor] for s in words.sections if s.anchor in clocks)
    started = ReviewClock(edition.published_on, next_check(document.kind, edition.published_on))
    clock = ReviewClock.earliest(shown) if shown else started
    return TrustStrip(
        reference=document.reference,
        number=edition.number,
        review_state=words.content.review_state,
        checked_on=clock.checked_on,
        next_check_on=clock.next_check_on,
        overdue=clock.is_overdue(today),
    )


def _show_section(section: ShownSection, clock: ReviewClock | None, today: date) -> SectionView:
    shown = SectionView(section.anchor, section.heading, section.html, section.last_changed_in, None, None, False)
    if clock is None:
        return shown
    return replace(
        shown, checked_on=clock.checked_on, next_check_on=clock.next_check_on, overdue=clock.is_overdue(today)
    )


def _find_later(document: DocumentRow, edition: EditionRow) -> LaterEdition | None:
    current = document.current
    if current.number <= edition.number:
        return None
    return LaterEdition(current.number, current.published_on, edition.changed_since)


def _find_withdrawn_note(edition: EditionRow) -> str | None:
    if edition.state is not EditionState.WITHDRAWN:
        return None
    return get_session().scalar(
        select(StatusChange.note)
        .where(StatusChange.edition_id == edition.edition_id, StatusChange.to_state == EditionState.WITHDRAWN)
        .order_by(StatusChange.id.desc())
    )

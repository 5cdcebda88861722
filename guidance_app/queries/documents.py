"""One edition as an officer reads it: its words with everything that is said around them, by the clocks of today."""

from dataclasses import replace
from datetime import date

from sqlalchemy import bindparam, select

from guidance_app.db import read_rows
from guidance_app.domain.clocks import ReviewClock, next_check
from guidance_app.domain.coverage import Coverage
from guidance_app.domain.standing import Reviewed
from guidance_app.domain.states import EditionState
from guidance_app.models import SectionClock
from guidance_app.queries.edition_words import EditionWords, load_edition_words
from guidance_app.queries.editions import DocumentRow, EditionRow
from guidance_app.queries.said_around import find_around, find_edition_coverage, show_section
from guidance_app.queries.view_models import EditionView, LaterEdition, TrustStrip
from guidance_app.queries.withdrawals import find_withdrawal

_CLOCKS = select(SectionClock.anchor, SectionClock.checked_on, SectionClock.next_check_on).where(
    SectionClock.document_id == bindparam("document_id")
)


def show_edition(document: DocumentRow, edition: EditionRow, today: date) -> EditionView:
    """Return one edition as a page shows it, with the clocks of today."""
    words = load_edition_words(document.id, edition.number, edition.revision_id)
    clocks = _load_clocks(document.id)
    coverage = find_edition_coverage(document.standing, edition.number, words, today)
    around = find_around(document.standing, edition.number, words, coverage, today)
    content = words.content
    return EditionView(
        slug=document.slug,
        kind=document.kind,
        number=edition.number,
        state=edition.state,
        significance=edition.significance,
        change_note=edition.change_note,
        published_on=edition.published_on,
        content_hash=edition.content_hash,
        content=replace(content, two_minutes=type(content.two_minutes)()) if around.card_taken_out else content,
        trust=_trust_strip(document, edition, words, coverage, clocks, today),
        sections=tuple(
            show_section(section, document.kind, document.standing, coverage, clocks.get(section.anchor), today)
            for section in words.sections
        ),
        force_name=document.force_name,
        later=_find_later(document, edition),
        withdrawal=find_withdrawal(edition.edition_id) if edition.state is EditionState.WITHDRAWN else None,
        around=around,
    )


def _load_clocks(document_id: int) -> dict[str, ReviewClock]:
    rows = read_rows(_CLOCKS, {"document_id": document_id})
    return {anchor: ReviewClock(checked, due) for anchor, checked, due in rows}


def _trust_strip(
    document: DocumentRow,
    edition: EditionRow,
    words: EditionWords,
    coverage: Coverage,
    clocks: dict[str, ReviewClock],
    today: date,
) -> TrustStrip:
    shown = tuple(clocks[s.anchor] for s in words.sections if s.anchor in clocks)
    started = ReviewClock(edition.published_on, next_check(document.kind, edition.published_on))
    clock = ReviewClock.earliest(shown) if shown else started
    return TrustStrip(
        reference=document.reference,
        number=edition.number,
        reviewed=Reviewed(coverage.count_groups(), len(coverage.covered), coverage.total),
        checked_on=clock.checked_on,
        next_check_on=clock.next_check_on,
        overdue=clock.is_overdue(today),
    )


def _find_later(document: DocumentRow, edition: EditionRow) -> LaterEdition | None:
    current = document.current
    if current.number <= edition.number:
        return None
    withdrawn = current.state is EditionState.WITHDRAWN
    return LaterEdition(current.number, current.published_on, edition.changed_since, withdrawn)

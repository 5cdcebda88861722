"""What is said around one edition's words: whose they are, what was taken out, what is doubted."""

from datetime import date

from guidance_app.domain.clocks import ReviewClock
from guidance_app.domain.coverage import Coverage, find_coverage, list_givers
from guidance_app.domain.kinds import Kind
from guidance_app.domain.standing import Standing
from guidance_app.domain.withholding import hash_card, head_tombstone, write_tombstone
from guidance_app.queries.edition_words import EditionWords, ShownSection
from guidance_app.queries.view_models import Around, SectionView


def find_edition_coverage(standing: Standing, number: int, words: EditionWords, today: date) -> Coverage:
    """Return who stands behind each section of an edition today."""
    since = {section.anchor: section.stands_since for section in words.sections}
    taken_out = {s.anchor for s in words.sections if s.words_hash in standing.withheld_hashes}
    return find_coverage(list_givers(standing.given_by, number), since, today, taken_out)


def find_around(standing: Standing, number: int, words: EditionWords, coverage: Coverage, today: date) -> Around:
    """Return what is said of the edition as a whole."""
    return Around(
        today=today,
        given_by=coverage.list_groups(),
        cautions=tuple(each.words for each in standing.cautions if not each.anchor),
        reopened=standing.reopened,
        card_taken_out=_find_tombstone(standing, hash_card(words.content.two_minutes)),
        unchecked=standing.unchecked_edition == number,
    )


def show_section(
    section: ShownSection, kind: Kind, standing: Standing, coverage: Coverage, clock: ReviewClock | None, today: date
) -> SectionView:
    """Return one section as a page shows it: its words, or what stands in their place and under which heading."""
    taken_out = _find_tombstone(standing, section.words_hash)
    return SectionView(
        anchor=section.anchor,
        heading=head_tombstone(kind, section.anchor) if taken_out else section.heading,
        html="" if taken_out else section.html,
        words_hash=section.words_hash,
        last_changed_in=section.last_changed_in,
        checked_on=clock.checked_on if clock else None,
        next_check_on=clock.next_check_on if clock else None,
        overdue=clock.is_overdue(today) if clock else False,
        # Where nobody has looked at anything, the strip says so once for all sections.
        starter=bool(coverage.covered) and not coverage.covers(section.anchor),
        taken_out=taken_out,
        cautions=tuple(each.words for each in standing.cautions if each.anchor == section.anchor),
    )


def _find_tombstone(standing: Standing, words_hash: str) -> str:
    return next((write_tombstone(each.since) for each in standing.withheld if each.words_hash == words_hash), "")

"""How a citation stands: by what became of its edition, of its section's words, and of the document around them."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from guidance_app.domain.citations import CitationState, CitationStatus, DocumentFacts, EditionFacts, judge
from guidance_app.domain.content import Significance
from guidance_app.domain.feedback import Place
from guidance_app.domain.standing import Caution, Reopened, Standing, Withheld
from guidance_app.domain.states import EditionState
from guidance_app.rendering.citations import list_sentences, say_state

TODAY = date(2026, 12, 1)
TYPO, MINOR, MAJOR = Significance.TYPO, Significance.MINOR, Significance.MAJOR
LIVE, SUPERSEDED, WITHDRAWN, SUSPENDED = (
    EditionState.LIVE,
    EditionState.SUPERSEDED,
    EditionState.WITHDRAWN,
    EditionState.SUSPENDED,
)


def edition(number: int, state: EditionState, significance: Significance, now: str, later: str = "l") -> EditionFacts:
    """Return an edition with two sections, `now` and `later`, in these words."""
    hashes = {"now": now, "later": later}
    sentence = "1 section changed: Now."
    return EditionFacts(
        number, state, significance, date(2026, 11, number), f"{now}-{later}-{number}", sentence, hashes
    )


def document(*editions: EditionFacts, standing: Standing | None = None, **due: date) -> DocumentFacts:
    """Return a document with its newest edition first."""
    return DocumentFacts(standing or Standing(), tuple(reversed(editions)), due)


def ask(number: int, anchor: str, found: DocumentFacts | None) -> CitationStatus:
    """Return how the citation of HBA-001 stands."""
    return judge(Place("HBA-001", number, anchor), found, TODAY)


TWO = (edition(1, SUPERSEDED, MAJOR, "a"), edition(2, LIVE, MAJOR, "b"))


def test_the_edition_that_is_live_is_current() -> None:
    status = ask(2, "", document(*TWO))
    assert (status.state, status.words_stand, status.label) == (CitationState.CURRENT, True, "HBA-001 v2")


def test_a_section_whose_words_did_not_change_still_stands_in_an_edition_that_was_replaced() -> None:
    status = ask(1, "later", document(*TWO))
    assert (status.state, status.change, status.words_stand) == (CitationState.SUPERSEDED, None, True)
    assert say_state(status) == "Still stands: v2 says the same as this section"
    assert "The words of this section have not changed." in list_sentences(status)


@pytest.mark.parametrize(
    ("steps", "change"),
    [
        ([("b", TYPO)], TYPO),
        ([("b", MINOR), ("c", TYPO)], MINOR),
        ([("a", MAJOR), ("b", TYPO)], TYPO),
        ([("b", MAJOR), ("b", MINOR)], MAJOR),
        ([("b", MAJOR), ("a", MAJOR)], None),
    ],
)
def test_a_section_has_changed_by_as_much_as_the_editions_that_changed_its_own_words(
    steps: list[tuple[str, Significance]], change: Significance | None
) -> None:
    later = [edition(number, SUPERSEDED, size, words) for number, (words, size) in enumerate(steps, start=2)]
    later[-1] = replace(later[-1], state=LIVE)
    status = ask(1, "now", document(TWO[0], *later))
    assert (status.change, status.newer) == (change, len(steps) + 1)


def test_a_section_that_is_no_more_says_so() -> None:
    newer = replace(TWO[1], hashes={"later": "l"})
    status = ask(1, "now", document(TWO[0], newer))
    assert (status.is_gone, status.change, status.words_stand) == (True, MAJOR, False)
    assert "v2 has no such section (a big change)." in list_sentences(status)


@pytest.mark.parametrize("number", [1, 2])
def test_every_edition_of_a_page_that_was_withdrawn_is_not_to_be_acted_on(number: int) -> None:
    gone = replace(TWO[1], state=WITHDRAWN, reason="It was wrong.", replaced_by=("other", "Another page"))
    status = ask(number, "later", document(TWO[0], gone))
    assert (status.state, status.reason, status.replaced_by, status.words_stand) == (
        CitationState.WITHDRAWN,
        "It was wrong.",
        ("other", "Another page"),
        False,
    )
    assert say_state(status) == "Withdrawn: do not act on it"


def test_an_edition_that_was_withdrawn_stays_so_when_another_stands() -> None:
    gone = replace(TWO[0], state=WITHDRAWN, reason="It could lead a family to her.")
    status = ask(1, "now", document(gone, TWO[1]))
    assert (status.state, status.newer, status.change) == (CitationState.WITHDRAWN, 2, MAJOR)


def test_while_a_page_is_taken_down_all_its_citations_say_that_and_nothing_else() -> None:
    pulled = replace(TWO[1], state=SUSPENDED, reason="It could lead a family to her.")
    standing = Standing(cautions=(Caution("", "Words of a caution.", TODAY),))
    for number in (1, 2):
        status = ask(number, "now", document(TWO[0], pulled, standing=standing))
        assert say_state(status) == "Taken down: its words are not shown"
        assert list_sentences(status) == ("It could lead a family to her.",)


@pytest.mark.parametrize(("number", "anchor"), [(3, ""), (1, "never")])
def test_what_never_was_is_not_known(number: int, anchor: str) -> None:
    assert ask(number, anchor, document(*TWO)).state is CitationState.UNKNOWN
    assert ask(1, "", None).state is CitationState.UNKNOWN


def test_doubts_are_told_of_the_words_they_are_about() -> None:
    cautions = (Caution("", "On the page.", TODAY), Caution("now", "On now.", TODAY))
    reopened = (Reopened("The law changed", date(2026, 11, 30)),)
    standing = Standing(cautions=cautions, reopened=reopened, unchecked_edition=2)
    found = document(*TWO, standing=standing, now=date(2026, 11, 29), later=date(2026, 12, 1))
    said: dict[str, Any] = {anchor: list_sentences(ask(2, anchor, found)) for anchor in ("now", "later")}
    again = "Being checked again: The law changed, since 30 November 2026."
    urgent = "Urgent correction. A second person has not checked these words yet."
    assert said["later"] == ("Take care. On the page.", urgent, again)
    assert said["now"] == (
        "Take care. On the page.",
        "Take care. On now.",
        urgent,
        again,
        "Overdue since 29 November 2026: still shown, check with the owner.",
    )
    assert say_state(ask(2, "now", found)) == "Current, and being checked again: this section still stands"


def test_words_that_were_taken_out_no_longer_stand_and_their_edition_says_so() -> None:
    standing = Standing(withheld=(Withheld("now", "b", date(2026, 11, 30)),))
    found = document(*TWO, standing=standing)
    assert say_state(ask(2, "now", found)) == "Words taken out: they are not shown"
    assert ask(2, "now", found).words_stand is ask(2, "", found).words_stand is False
    assert ask(2, "", found).taken_out.startswith("Some of its words were taken out on 30 November 2026")
    assert ask(2, "later", found).taken_out == ask(1, "", found).taken_out == ""


def test_a_card_that_was_taken_out_is_part_of_the_edition_and_of_no_section() -> None:
    standing = Standing(withheld=(Withheld("in-two-minutes", "c", date(2026, 11, 30)),))
    found = document(TWO[0], replace(TWO[1], card_hash="c"), standing=standing)
    assert ask(2, "", found).taken_out
    assert not ask(2, "now", found).taken_out

"""Coverage: a section is reviewed when somebody alive stands behind exactly its words; all else is starter text."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.content import Significance
from guidance_app.domain.coverage import EditionHashes, find_coverage, find_last_changes, list_givers
from guidance_app.domain.standing import GivenBy

TODAY = date(2027, 3, 3)
MAJOR, TYPO = Significance.MAJOR, Significance.TYPO


def give(*anchors: str, since: int = 1, **changes: Any) -> GivenBy:
    values: dict[str, Any] = {
        "what": "contribution",
        "group": "A women's group in testing",
        "role": "womens-group",
        "area": "Testshire",
        "method": "workshop",
        "held_on": TODAY,
        "how_many": 9,
        "not_heard": "",
        "anchors": anchors,
        "since_edition": since,
    }
    return GivenBy(**{**values, **changes})


def test_a_section_is_covered_by_what_was_given_for_its_words_or_later() -> None:
    coverage = find_coverage([give("names", since=3)], {"names": 3, "words": 3, "support": 1}, TODAY)
    assert (coverage.covered, coverage.not_covered) == (("names",), ("words", "support"))
    assert find_coverage([give("names", since=2)], {"names": 3}, TODAY).covered == ()
    assert find_coverage([give("names", since=9)], {"names": 3}, TODAY).covered == ("names",)


def test_what_was_given_for_the_next_draft_stands_behind_nothing_that_readers_see() -> None:
    given_by = [give("names", since=4)]
    assert list_givers(given_by, 3) == ()
    assert list_givers(given_by, 4) == tuple(given_by)


def test_expired_consent_no_longer_covers() -> None:
    given_by = [give("names", expires_on=date(2027, 3, 2))]
    assert find_coverage(given_by, {"names": 1}, date(2027, 3, 2)).covers("names")
    assert not find_coverage(given_by, {"names": 1}, TODAY).covers("names")


def test_nobody_stands_behind_words_that_were_taken_out() -> None:
    coverage = find_coverage([give("names")], {"names": 1}, TODAY, taken_out=("names",))
    assert not coverage.covers("names")
    assert not coverage.is_reviewed


def test_a_document_is_reviewed_when_every_section_is_and_an_empty_one_never_is() -> None:
    changed_in = {"names": 1, "words": 1}
    assert not find_coverage([give("names")], changed_in, TODAY).is_reviewed
    assert find_coverage([give("names"), give("words", what="review")], changed_in, TODAY).is_reviewed
    assert not find_coverage([give("names")], {}, TODAY).is_reviewed


def test_a_mended_typing_error_does_not_undo_a_review_and_any_other_change_does() -> None:
    first = EditionHashes(1, MAJOR, {"names": "a", "words": "x"})
    mended = EditionHashes(2, TYPO, {"names": "b", "words": "x"})
    changed = EditionHashes(2, Significance.MINOR, {"names": "b", "words": "x"})
    assert find_last_changes([first, mended]) == {"names": 1, "words": 1}
    assert find_last_changes([first, changed]) == {"names": 2, "words": 1}
    # The words after a mended error are the ones that later editions are held against.
    assert find_last_changes([first, mended, EditionHashes(3, MAJOR, {"names": "b", "words": "x"})])["names"] == 1
    assert find_last_changes([first, mended, EditionHashes(3, MAJOR, {"names": "a", "words": "x"})])["names"] == 3


def test_a_section_that_comes_back_or_is_new_counts_as_changed_even_where_only_typing_was_mended() -> None:
    history = [
        EditionHashes(1, MAJOR, {"names": "a"}),
        EditionHashes(2, MAJOR, {"words": "x"}),
        EditionHashes(3, TYPO, {"names": "a", "words": "x", "support": "s"}),
    ]
    assert find_last_changes(history) == {"names": 3, "words": 2, "support": 3}


EDITIONS = st.lists(
    st.tuples(st.sampled_from(Significance), st.dictionaries(st.sampled_from("abc"), st.sampled_from("xyz"))),
    max_size=6,
)


@given(EDITIONS)
def test_words_are_the_same_from_the_edition_of_their_last_change_on(
    editions: list[tuple[Significance, dict[str, str]]],
) -> None:
    history = [EditionHashes(number, kind, hashes) for number, (kind, hashes) in enumerate(editions, start=1)]
    since = find_last_changes(history)
    last = editions[-1][1] if editions else {}
    assert set(since) == set(last)
    for anchor, number in since.items():
        for edition in history[number:]:
            assert anchor in edition.hashes
            before = history[edition.number - 2].hashes[anchor]
            assert edition.significance is TYPO or edition.hashes[anchor] == before

"""Two people's texts brought together: what one of them left alone is taken from the other, and nothing is lost."""

from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.drafting import MERGE_MARKS, merge_texts

LINES = st.sampled_from(["", "Ring 999.", "Ask her.", "- one", "- two", "Wait.", "a", "b"])
TEXTS = st.lists(LINES, max_size=8).map("\n".join)


def lines_of(*texts: str) -> set[str]:
    return {line for text in texts for line in text.split("\n")}


@given(TEXTS, TEXTS)
def test_what_they_left_alone_is_as_i_wrote_it(base: str, yours: str) -> None:
    assert merge_texts(base, base, yours) == (yours, False)


@given(TEXTS, TEXTS)
def test_what_i_left_alone_is_as_they_wrote_it(base: str, theirs: str) -> None:
    assert merge_texts(base, theirs, base) == (theirs, False)


@given(TEXTS, TEXTS)
def test_what_we_both_wrote_alike_is_there_once(base: str, both: str) -> None:
    assert merge_texts(base, both, both) == (both, False)


@given(TEXTS, TEXTS, TEXTS)
def test_every_line_that_either_of_us_added_is_there(base: str, theirs: str, yours: str) -> None:
    merged, _ = merge_texts(base, theirs, yours)
    added = (lines_of(theirs) | lines_of(yours)) - lines_of(base)
    assert added <= lines_of(merged)


@given(TEXTS, TEXTS, TEXTS)
def test_it_says_so_when_lines_clash_and_only_then_marks_them(base: str, theirs: str, yours: str) -> None:
    merged, clashed = merge_texts(base, theirs, yours)
    marked = [line for line in merged.split("\n") if line in MERGE_MARKS]
    assert len(marked) % 3 == 0
    assert bool(marked) == clashed


@given(TEXTS, TEXTS, TEXTS)
def test_it_does_not_matter_who_saved_first_for_what_does_not_clash(base: str, one: str, two: str) -> None:
    (first, clashed), (second, _) = merge_texts(base, one, two), merge_texts(base, two, one)
    assert clashed or first == second


def test_changes_far_apart_are_both_kept() -> None:
    base = "One.\n\nTwo.\n\nThree."
    merged = merge_texts(base, "One more.\n\nTwo.\n\nThree.", "One.\n\nTwo.\n\nThree, too.")
    assert merged == ("One more.\n\nTwo.\n\nThree, too.", False)


def test_changes_of_one_line_are_both_there_between_markers() -> None:
    merged, clashed = merge_texts("Ask.", "Ask her.", "Ask him.")
    assert (merged.split("\n"), clashed) == (
        [MERGE_MARKS[0], "Ask her.", MERGE_MARKS[1], "Ask him.", MERGE_MARKS[2]],
        True,
    )


def test_a_long_text_is_merged_in_full() -> None:
    base = "\n".join(f"Line {number}." for number in range(2_000))
    merged, clashed = merge_texts(base, f"Before.\n{base}", f"{base}\nAfter.")
    assert (merged, clashed) == (f"Before.\n{base}\nAfter.", False)

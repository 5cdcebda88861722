"""What the finders are given: folded text that leads back, lines that lose nothing, and patterns of listed words."""

import re

from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.personal_data.folding import fold
from guidance_app.domain.personal_data.lines import read_lines
from guidance_app.domain.personal_data.wording import first_words, one_of

WORDS = st.sets(st.text("abc -'", min_size=1, max_size=6), min_size=1, max_size=12)


@given(st.text())
def test_each_folded_character_knows_where_it_came_from(text: str) -> None:
    folded = fold(text)
    assert len(folded.places) == len(folded.text) + 1
    assert list(folded.places) == sorted(folded.places)
    assert all(0 <= place <= len(text) for place in folded.places)


@given(st.text("ab: \n1", max_size=200), st.integers(1, 3_000))
def test_lines_hold_every_character_but_line_ends_in_its_place(text: str, times: int) -> None:
    text = text.replace("b", "b" * times)
    seen = {line.start + place for line in read_lines(text) for place in range(len(line.text))}
    assert {place for place, letter in enumerate(text) if letter != "\n"} <= seen
    assert all(text.startswith(line.text, line.start) for line in read_lines(text))


def test_a_label_at_the_end_of_a_line_is_read_with_the_line_below() -> None:
    assert [line.text for line in read_lines("Seen today.\nDOB:\n12/03/2009\nNo more.")] == [
        "Seen today.",
        "DOB:\n12/03/2009",
        "No more.",
    ]


def test_a_line_knows_its_words_in_lower_case_with_their_places() -> None:
    (line,) = read_lines("Her BROTHER, her mother-in-law")
    assert line.holds(frozenset({"brother"}))
    assert sorted(line.find_words(frozenset({"her", "law"}))) == [0, 13, 27]


@given(WORDS, st.text("abc -'", max_size=8))
def test_a_pattern_of_listed_words_matches_these_alone_and_the_longest_first(words: set[str], text: str) -> None:
    assert (re.fullmatch(one_of(words), text) is not None) == (text in words)
    match = re.match(one_of(words), text)
    beginnings = [word for word in words if text.startswith(word)]
    assert (match[0] if match else None) == max(beginnings, key=len, default=None)


def test_the_first_words_of_phrases_are_their_cues() -> None:
    assert first_words(["Det Supt", "sister-in-law", "@"]) == {"det", "sister"}

"""Lists as people type them come back as they were written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.drafting.list_text import read_line, read_lines, read_records, spell_lines, spell_records
from guidance_app.domain.errors import InputRefused

WORDS = st.text(st.characters(min_codepoint=33, max_codepoint=0x2FF, categories=["L", "N", "P", "S"]), min_size=1)
VALUES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
LINES = VALUES.filter(lambda value: not value.startswith("-"))
KEYS = ("id", "title", "note")


@given(st.lists(LINES, max_size=6).map(tuple))
def test_lines_come_back_as_they_were(values: tuple[str, ...]) -> None:
    assert read_lines(spell_lines(values)) == values


@given(st.lists(st.dictionaries(st.sampled_from(KEYS), VALUES, min_size=1), max_size=4).map(tuple))
def test_records_come_back_as_they_were(records: tuple[dict[str, str], ...]) -> None:
    assert read_records("sources", spell_records(records), KEYS) == records


@given(st.text(max_size=80))
def test_reading_what_was_read_changes_nothing_more(text: str) -> None:
    once = read_lines(text)
    assert all(line == line.strip() and "\n" not in line and line for line in once)
    assert read_line(read_line(text)) == read_line(text)


def test_list_signs_and_empty_lines_are_left_out() -> None:
    assert read_lines("- one\r\n\n-\n  two  words \n- - three") == ("one", "two words", "- three")


@pytest.mark.parametrize("text", ["no colon here", "unknown: key", ": nothing"])
def test_a_line_with_no_known_key_is_named(text: str) -> None:
    with pytest.raises(InputRefused, match="Line 2"):
        read_records("sources", f"id: a\n{text}", KEYS)

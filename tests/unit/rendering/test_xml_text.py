"""XML is whole whatever the words hold."""

from datetime import UTC, datetime
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from guidance_app.rendering.atom_text import FeedEntry, write_atom
from guidance_app.rendering.xml_text import clean_text

NOW = datetime(2026, 12, 1, tzinfo=UTC)
ENTRY = "{http://www.w3.org/2005/Atom}entry"
TITLE = "{http://www.w3.org/2005/Atom}title"


@given(st.text(st.characters(codec="utf-8")))
def test_any_title_comes_back_as_it_was_but_for_what_xml_cannot_carry(words: str) -> None:
    made = write_atom("Feed", "https://example.org", [FeedEntry("a", words, words, "https://example.org/r", NOW)])
    entry = ET.fromstring(made).find(ENTRY)  # noqa: S314 - our own
    assert entry is not None
    assert (entry.findtext(TITLE) or "").split() == clean_text(words).split()


def test_an_entry_keeps_its_id_and_two_installations_have_different_ones() -> None:
    entry = FeedEntry("step-1", "t", "s", "https://example.org/r", NOW)
    once, again = (write_atom("Feed", "https://a.example", [entry]) for _ in range(2))
    assert once == again
    assert once != write_atom("Feed", "https://b.example", [entry])

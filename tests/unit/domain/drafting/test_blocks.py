"""Shared blocks: words of one section that stand in other documents, and of whose marker lines no reader sees any."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.content import Section
from guidance_app.domain.diffing import compare
from guidance_app.domain.drafting import find_blocks, refresh_blocks
from guidance_app.domain.drafting.blocks import strip_all_markers, strip_markers
from guidance_app.domain.errors import TextRefused
from guidance_app.rendering import render_section
from tests.factories.contents import make_content

OPEN = "{block: warning-signs#what-this-is}"
PIECES = st.lists(
    st.sampled_from([OPEN, "{end block}", "{block: other#part}", "Some words.", "", "- a", "{law: s}", "{block: x}"]),
    max_size=10,
).map("\n".join)


def say(address: tuple[str, str]) -> str | None:
    return None if address[0] == "nowhere" else f"Words of {address[0]}."


def test_a_line_alone_becomes_a_whole_block_and_the_words_of_today_replace_older_ones() -> None:
    first = refresh_blocks(f"Before.\n\n{OPEN}\n\nAfter.", say)
    assert first == f"Before.\n\n{OPEN}\nWords of warning-signs.\n{{end block}}\n\nAfter."
    assert refresh_blocks(first, lambda _address: "Newer words.") == first.replace(
        "Words of warning-signs.", "Newer words."
    )


@given(PIECES)
def test_refreshing_twice_changes_nothing_more(body: str) -> None:
    once = refresh_blocks(body, say)
    assert refresh_blocks(once, say) == once
    assert all(block.words == f"Words of {block.slug}." for block in find_blocks(once))


@given(PIECES)
def test_words_outside_of_blocks_stay(body: str) -> None:
    refreshed = refresh_blocks(f"First of all.\n\n{body}", say)
    assert refreshed.startswith("First of all.")


def test_a_block_of_nothing_published_is_refused_by_name() -> None:
    with pytest.raises(TextRefused, match="no published section nowhere#part"):
        refresh_blocks("{block: nowhere#part}", say)


@given(PIECES)
def test_no_reader_sees_a_marker_line_and_line_numbers_hold(body: str) -> None:
    words = strip_markers(body)
    assert words.count("\n") == body.count("\n")
    rendered = render_section(body)
    for marker in (OPEN, "{end block}", "{block: other#part}"):
        assert marker not in words.split("\n")
        assert marker not in rendered.html
        assert marker not in rendered.plain_text


@given(st.text(st.sampled_from("ab{}: #\n-|*é"), max_size=80))
def test_a_text_without_blocks_keeps_its_bytes(body: str) -> None:
    if not any(line.rstrip() in (OPEN, "{end block}") for line in body.split("\n")):
        assert strip_markers(body) == body


def test_what_is_beside_a_block_stays_a_paragraph_of_its_own() -> None:
    html = render_section(f"Before.\n{OPEN}\n- A sign.\n- Another.\n{{end block}}\nAfter.").html
    assert html == "<p>Before.</p>\n<ul>\n<li>A sign.</li>\n<li>Another.</li>\n</ul>\n<p>After.</p>"


def test_comparisons_and_checks_read_the_words_without_markers() -> None:
    plain = make_content(sections=(Section("a", "A", "\nWords.\n"),))
    marked = make_content(sections=(Section("a", "A", f"{OPEN}\nWords.\n{{end block}}"),))
    assert strip_all_markers(marked) == plain
    assert strip_all_markers(plain) is plain
    assert not compare(plain, marked).is_changed

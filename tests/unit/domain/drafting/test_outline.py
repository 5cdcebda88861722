"""The list of sections as text: moved, renamed, added and taken out, with lasting anchors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.drafting import find_part, make_anchor, put_values, read_values
from guidance_app.domain.errors import InputRefused
from tests.factories.contents import make_content

CONTENT = make_content()
ANCHORS = [section.anchor for section in CONTENT.sections]


def put(text: str, content: DocumentContent = CONTENT) -> DocumentContent:
    return put_values(find_part(content, "outline"), content, {"outline": text})


def read(content: DocumentContent) -> list[str]:
    return read_values(find_part(content, "outline"), content)["outline"].split("\n")


@given(st.permutations(read(CONTENT)))
def test_moving_sections_moves_them_and_changes_no_word(lines: list[str]) -> None:
    moved = put("\n".join(lines))
    assert read(moved) == lines
    assert sorted(moved.sections, key=lambda s: s.anchor) == sorted(CONTENT.sections, key=lambda s: s.anchor)


def test_a_new_line_is_a_new_empty_section_with_an_anchor_of_its_heading() -> None:
    added = put("\n".join([*read(CONTENT), "At the door: what to say"])).sections[-1]
    assert (added.anchor, added.heading, added.body) == ("at-the-door-what-to-say", "At the door: what to say", "")


def test_another_heading_keeps_anchor_and_words() -> None:
    lines = read(CONTENT)
    renamed = put("\n".join([lines[0].split(" = ")[0] + " = What it is", *lines[1:]]))
    assert (renamed.sections[0].anchor, renamed.sections[0].heading) == (ANCHORS[0], "What it is")
    assert renamed.sections[0].body == CONTENT.sections[0].body


def test_a_line_taken_away_takes_its_section_out() -> None:
    longer = put("\n".join([*read(CONTENT), "More"]))
    assert [s.anchor for s in put("\n".join(read(CONTENT)), longer).sections] == ANCHORS


def test_a_required_section_cannot_be_taken_out() -> None:
    with pytest.raises(InputRefused, match="put back “what-this-is = What this is”"):
        put("\n".join(read(CONTENT)[1:]))


@pytest.mark.parametrize(
    "heading", ["Sources", "Outline", "About", "do now = Do now", "???", "## Two", "a" * 121, "x {#y}"]
)
def test_a_heading_whose_address_is_taken_or_unfit_is_refused(heading: str) -> None:
    with pytest.raises(InputRefused):
        put("\n".join([*read(CONTENT), heading.replace("do now = ", "do-now = ")]))


def test_a_heading_may_hold_an_equals_sign() -> None:
    made = put("\n".join([*read(CONTENT), "Respect = safety"]))
    assert (made.sections[-1].anchor, made.sections[-1].heading) == ("respect-safety", "Respect = safety")
    assert put("\n".join(read(made)), made) == made


@given(st.text(max_size=200))
def test_an_anchor_is_always_fit_for_an_address(heading: str) -> None:
    anchor = make_anchor(heading)
    assert anchor == "" or (set(anchor) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") and len(anchor) <= 80)
    assert not anchor.startswith("-")
    assert not anchor.endswith("-")


def test_accents_and_apostrophes_leave_readable_anchors() -> None:
    assert (make_anchor("Don’t ask at Café Zoë"), make_anchor("  A – B  ")) == ("dont-ask-at-cafe-zoe", "a-b")

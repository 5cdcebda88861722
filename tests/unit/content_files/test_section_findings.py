"""Each mistake in the body is named with its rule and its real line in the file."""

import pytest

from guidance_app.content_files.reader import read_text
from tests.unit.content_files.samples import NAME, RISK, change, find_in

MISTAKES: dict[str, tuple[str, str, list[tuple[str, int]]]] = {
    "required section missing": ("## Do now\n\nStay with the person.\n\n", "", [("section-missing", 36)]),
    "last section missing": ("\n## Do not\n\nDo not ask relatives to interpret.\n", "", [("section-missing", 38)]),
    "other heading": ("## Do now", "## Act {#do-now}", [("section-heading", 36)]),
    "right heading, other anchor": ("## Do now", "## Do now {#now}", [("section-anchor", 36)]),
    "two sections of one anchor": ("## Do not", "## Do now\n\nAgain.\n\n## Do not", [("section-duplicate", 40)]),
    "empty section": ("Stay with the person.\n", "", [("section-empty", 36)]),
    "text before the first section": ("## What this", "Hello.\n\n## What this", [("section-stray-text", 28)]),
    "heading without a space": ("## Do now", "##Do now", [("section-heading-form", 36)]),
    "heading without words": ("Stay with", "Stay.\n\n##\n\nWith", [("section-heading-form", 40)]),
    "anchor with capitals": ("Stay with", "Stay.\n\n## More {#More}\n\nWith", [("section-anchor", 40)]),
    "heading without an anchor": ("Stay with", "Stay.\n\n## \u0627\n\nWith", [("section-anchor", 40)]),
    "code fence": ("Stay with", "```\n## Do now\n```\nStay with", [("body-fence", 38), ("section-duplicate", 39)]),
    "image": ("Stay with", "![x](doc:a) Stay with", [("body-image", 38)]),
    "raw HTML": ("Stay with", "Stay <b>with</b>", [("body-html", 38)]),
    "mark without its source": ("Stay with", "Stay.\nHere {law: no-such}\nwith", [("mark-source-unknown", 39)]),
    "misspelt mark": ("Stay with", "Stay {lawn: fm-guidance-2023} with", [("mark-unknown", 38)]),
    "address not allowed": ("Stay with", "Stay [x](javascript:x) with", [("link-address", 38)]),
    "beyond the limits": ("Stay with", "Stay with" + "x" * 10_001, [("body-limit", 38)]),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_named_with_its_line(mistake: str) -> None:
    old, new, expected = MISTAKES[mistake]
    found = [(rule, line) for rule, line, _ in find_in(change(RISK, old, new))]
    assert set(expected) <= set(found)
    assert read_text(change(RISK, old, new), NAME).edition is None


def test_a_section_in_the_wrong_place_is_named_with_the_one_it_must_follow() -> None:
    now = "## Do now\n\nStay with the person.\n"
    text = change(RISK, "\n" + now, "") + "\n" + now
    (found,) = read_text(text, NAME).findings
    assert (found.rule, found.line, found.field) == ("section-order", 36, "section do-not")
    assert "`## Do now`" in found.message


def test_further_sections_may_stand_between_the_required_ones() -> None:
    assert find_in(change(RISK, "## Do now", "## Who decides\n\nAsk.\n\n## Do now")) == []


def test_lower_headings_and_rulers_inside_a_body_belong_to_it() -> None:
    edition = read_text(change(RISK, "Stay with", "### If alone\n\n---\n\nStay with"), NAME).edition
    assert edition is not None
    assert edition.content.sections[2].body == "### If alone\n\n---\n\nStay with the person."


def test_the_line_of_a_mark_is_right_below_several_blank_lines() -> None:
    text = change(RISK, "Stay with", "\n\nStay {law: none} with")
    assert ("mark-source-unknown", 40, "section do-now") in find_in(text)


def test_marker_lines_of_a_shared_block_may_stand_in_a_file() -> None:
    block = "{block: hba-warning-signs#what-this-is}\nStay.\n{end block}\n\nStay with"
    assert find_in(change(RISK, "Stay with", block)) == []
    half = change(RISK, "Stay with", "Stay {block: hba-warning-signs#what-this-is} with")
    assert [rule for rule, _, _ in find_in(half)] == ["mark-unknown"]

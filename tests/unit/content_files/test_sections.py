"""Headings, anchors and bodies are taken apart and joined again."""

import pytest

from guidance_app.content_files.sections import anchor_from_heading, split_sections, trim_body


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("What you may see", "what-you-may-see"),
        ("Re-traumatisation: extra pressures", "re-traumatisation-extra-pressures"),
        ("Don't wait", "dont-wait"),
        ("Don\u2019t wait", "dont-wait"),
        ("\u0130zzet \u2013 caf\u00e9", "izzet-cafe"),
        ("\u0627\u0644\u0639\u0631\u0636", ""),
    ],
)
def test_an_anchor_is_made_of_plain_small_letters(heading: str, anchor: str) -> None:
    assert anchor_from_heading(heading) == anchor


def test_a_section_knows_the_lines_of_its_heading_and_of_its_first_words() -> None:
    (written,) = split_sections("\n## Names {#how-names-work}\n\n\nFirst words\n", first_line=10).sections
    assert (written.section.anchor, written.section.heading) == ("how-names-work", "Names")
    assert (written.line, written.body_line) == (11, 14)


def test_trimming_keeps_the_indent_of_the_first_line_and_blank_lines_inside() -> None:
    assert trim_body("\n  \n    indented\n\nlast  \n\n") == "    indented\n\nlast"

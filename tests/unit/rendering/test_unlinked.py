"""For a guest every link becomes plain words; nothing else of the text is lost, and nothing clickable is left."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.rendering import render_section, unlink
from guidance_app.rendering.plain_text import extract_plain_text


@pytest.mark.parametrize(
    "body",
    [
        "See [the guidance](doc:izzat#what-it-means) and [a site](https://example.org/?a=1&b=2).",
        "Ring [us](tel:+44-20-7008-0151) or [write](mailto:x@example.org). {law: fcpa-2007}",
        "[**bold** words](https://example.org/a>b) and {contributors: us}",
    ],
)
def test_links_become_the_words_they_stood_on(body: str) -> None:
    html = render_section(body).html
    without = unlink(html)
    assert "<a" in html
    assert "<a" not in without
    assert "href" not in without
    assert extract_plain_text(without) == extract_plain_text(html)


def test_evidence_marks_keep_their_look() -> None:
    assert 'class="app-evidence app-evidence--law"' in unlink(render_section("Act now. {law: fcpa-2007}").html)


def test_text_without_links_stays_byte_for_byte() -> None:
    html = render_section("### A heading\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |").html
    assert unlink(html) == html


@given(st.text(max_size=200))
def test_nothing_that_is_typed_stays_a_link(body: str) -> None:
    try:
        html = render_section(f"{body} [x](https://example.org/) {body}").html
    except Exception:
        return
    without = unlink(html)
    assert re.search(r"<a\b", without) is None
    assert extract_plain_text(without) == extract_plain_text(html)

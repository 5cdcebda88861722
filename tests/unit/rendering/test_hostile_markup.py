"""Whatever somebody types, a browser sees our own tags, attributes, classes and addresses only."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guidance_app.domain.errors import TextRefused
from guidance_app.rendering import check_limits, render_section

# One payload a line; ⏎ stands for a line break inside a payload.
PAYLOADS = [
    line.replace("⏎", "\n")
    for line in (Path(__file__).parent / "payloads.txt").read_text(encoding="utf-8").splitlines()
]
WRAPPERS = (
    "{}",
    "**{}**",
    "- {}",
    "> {}",
    "### {}",
    "| a | b |\n|---|---|\n| {} | x |",
    "| {} | b |\n|---|---|\n| 1 | 2 |",
)
PIECES = st.sampled_from(
    [
        *"<>\"'&[](){}`*_\\|:#/ \t\n",
        *("&#106;", "**", "\n\n", "# ", "> ", "- ", "1. ", "    ", "---\n", "|---|---|\n", "script", "a", "é"),
        *("javascript:", "data:", "https://", "//", "doc:", "img src=x onerror=alert(1)", "onclick=x"),
        *("{law: a}", "{unverified}", "[a](doc:b)"),
    ]
)


def test_the_corpus_is_as_long_as_it_should_be() -> None:
    assert len(set(PAYLOADS)) >= 120


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_is_words_and_nothing_else_wherever_it_stands(
    payload: str, assert_safe: Callable[[str], None]
) -> None:
    for wrapper in WRAPPERS:
        assert_safe(render_section(wrapper.replace("{}", payload)).html)


@pytest.mark.parametrize("payload", ["<script>alert(1)</script>", "<b>x</b>", "<!-- x -->", "&nbsp;"])
def test_raw_html_stays_visible_as_typed(payload: str) -> None:
    assert render_section(payload).plain_text == payload


@settings(max_examples=150, deadline=None)
@given(text=st.lists(PIECES, max_size=40).map("".join))
def test_mixed_markup_is_refused_or_safe(text: str, assert_safe: Callable[[str], None]) -> None:
    _render_if_allowed(text, assert_safe)


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=200))
def test_any_text_is_refused_or_safe(text: str, assert_safe: Callable[[str], None]) -> None:
    _render_if_allowed(text, assert_safe)


def _render_if_allowed(text: str, assert_safe: Callable[[str], None]) -> None:
    if check_limits(text):
        with pytest.raises(TextRefused):
            render_section(text)
    else:
        assert_safe(render_section(text).html)

"""The guard in front of the parser: what it refuses, where it says so, and what it lets through."""

import pytest

from guidance_app.domain.errors import TextRefused
from guidance_app.rendering import LimitBreach, check_limits, render_section

WORDS = "word " * 30


@pytest.mark.parametrize(
    ("body", "line", "words"),
    [
        ("a" * 200_001, 1, "longer than 200,000 characters"),
        ("a\n\n" * 2_001, 1, "more than 4,000 lines"),
        ("*a*\n\n" * 1_001, 1, "more than 2,000 stars"),
        ("{law: a}\n\n" * 1_999 + "[a](/b) [a](/b)", 1, "more than 2,000 brackets"),
        ("- - - - a\n\n" * 1_300, 1, "too many and too deep together"),
        ("ok\n\n" + "a\n" * 501, 3, "more than 500 lines"),
        ("ok\n\n" + (WORDS + "\n") * 140, 3, "longer than 20,000 characters"),
        ("ok\n\n" + "*a " * 1_001, 3, "more than 1,000 stars"),
        ("ok\n\n" + "[" * 201, 3, "left open here"),
        ("ok\n\n" + "|a" * 10 + "\n" + "|-" * 10 + "\n" + "|\n" * 300, 3, "more than 2,000 cells"),
        ("|a|b|\n|-|-|\n|1|2|\n\n" * 600, 1, "more than 3,000 cells together"),
        ("ok\n" + "a" * 10_001, 2, "longer than 10,000 characters"),
        ("ok\n" + "- " * 21 + "a", 2, "more than 20 deep"),
        ("ok\n" + ">" * 21 + "a", 2, "more than 20 deep"),
        ("ok\n" + " " * 84 + "- a", 2, "more than 20 deep"),
        ("ok\n" + "\t" * 21 + "a", 2, "more than 20 deep"),
        ("ok\n" + "1. > " * 11 + "a", 2, "more than 20 deep"),
        ("ok\n" + "|" * 21, 2, "more than 20 column signs"),
        ("ok\nno\x00", 2, "U+0000"),
        ("ok\nno\ud800", 2, "U+D800"),
        ("ok\nno\u202e", 2, "U+202E"),
        ("ok\rno", 1, "U+000D"),
    ],
)
def test_a_body_beyond_a_limit_is_refused_with_the_place_and_the_reason(body: str, line: int, words: str) -> None:
    assert [breach for breach in check_limits(body) if breach.line == line and words in breach.message]
    with pytest.raises(TextRefused, match=words.replace("+", r"\+")) as refused:
        render_section(body)
    assert any(problem.startswith(f"Line {line}: ") for problem in refused.value.problems)


@pytest.mark.parametrize(
    "body",
    [
        "",
        "\n\n",
        "- one\n    - two\n        - three\n",
        "> > quoted twice",
        "\r\n".join(["| a | b |", "|---|---|", *["| 1 | 2 |"] * 400]),
        "\n\n".join([f"{WORDS}**now** {{law: a-b}} [ask](doc:names)"] * 450),
        "- item {law: a}\n" * 450,
        "\u0641\u0627\u0631\u0633\u06cc \u200f(\u200e999\u200f) \u0a2a\u0a70\u0a1c\u0a3e\u0a2c\u0a40",
    ],
)
def test_text_that_editors_write_is_within_the_limits(body: str) -> None:
    assert check_limits(body) == ()
    assert render_section(body).html or not body.strip()


def test_a_text_with_many_faults_is_answered_with_the_first_twenty_in_order() -> None:
    breaches = check_limits("a\x00\n" * 400)
    assert [breach.line for breach in breaches] == list(range(1, 21))


def test_a_breach_names_the_limit_in_words() -> None:
    assert check_limits("|" * 21) == (
        LimitBreach(1, "This line has more than 20 column signs `|`. Use fewer columns."),
    )

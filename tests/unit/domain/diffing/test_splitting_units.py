"""Where one unit ends and the next begins."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.diffing.sentences import split_sentences, split_units
from guidance_app.domain.diffing.values import Shape

LINES = st.sampled_from(
    ["", "One. Two", "three.", "- item a. B", "1. step", "# Head", "| a | b |", "|---|---|", "> said. So", "{law: x}"]
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ask first, e.g. Where is home?",
        "See s. 63A of the Act.",
        "Form No. 5 is the one.",
        "Mr. Khan is outside.",
        "Dr. J. Smith is on call.",
        "It is 1.5 miles away.",
        "That is, i.e. Alone.",
        "Wait… and listen.",
    ],
)
def test_an_abbreviation_or_decimal_does_not_end_a_sentence(sentence: str) -> None:
    assert split_sentences(f"{sentence} Then go.") == [sentence, "Then go."]


def test_a_sentence_ends_behind_its_quotation_mark() -> None:
    assert split_sentences("He said “Stop.” She left! Why? Say no. Then go.") == [
        "He said “Stop.”",
        "She left!",
        "Why?",
        "Say no.",
        "Then go.",
    ]


def test_evidence_marks_stay_with_their_sentence() -> None:
    assert split_sentences("An order stops it. {law: fla-1996} {guidance: fm} Ring\nnow {unverified} Go.") == [
        "An order stops it. {law: fla-1996} {guidance: fm}",
        "Ring now {unverified}",
        "Go.",
    ]


def test_headings_items_steps_rows_and_quotations_are_units_of_their_own() -> None:
    body = "### Look\nOne. Two\nruns on.\n- a. B\n  more\n* c\n1. d\n| x | y |\n|---|--:|\n| 1 | 2 |\n> q\n> r. S."
    assert [(unit.shape, unit.text) for unit in split_units(body)] == [
        (Shape.HEADING, "Look"),
        (Shape.SENTENCE, "One."),
        (Shape.SENTENCE, "Two runs on."),
        (Shape.ITEM, "a. B more"),
        (Shape.ITEM, "c"),
        (Shape.STEP, "d"),
        (Shape.ROW, "x | y"),
        (Shape.ROW, "1 | 2"),
        (Shape.QUOTE, "q r."),
        (Shape.QUOTE, "S."),
    ]


@given(st.lists(LINES | st.text(max_size=20), max_size=12).map("\n".join))
def test_no_letter_of_a_body_is_lost(body: str) -> None:
    kept = "".join(unit.text for unit in split_units(body))
    marks_off = "\n".join(re.sub(r"^\s*\d{1,9}[.)]\s+", "", line) for line in body.splitlines())
    assert re.findall(r"[^\W\d]", kept) == re.findall(r"[^\W\d]", marks_off)


@pytest.mark.parametrize("body", ["." * 5_000 + "_ X", ".{a" * 2_000, ". " * 3_000, "{" * 5_000])
def test_hostile_punctuation_keeps_all_its_characters(body: str) -> None:
    assert "".join("".join(unit.text.split()) for unit in split_units(body)) == "".join(body.split())

"""The checklist asks in the booklet's order, rests on the library's own words, and judges nobody."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from guidance_app.content_files import read_folder
from guidance_app.domain.checklist import (
    CLOSING,
    NOTHING_TICKED,
    OPENING,
    PARTS,
    PROMPTS_ONLY,
    Boxes,
    Choice,
    Field,
    Line,
)
from guidance_app.domain.checklist.needs import ETHNICITY_CODES
from guidance_app.domain.checklist.page_guard import MESSAGES, find_on_page
from guidance_app.domain.checklist.signs import SIGN_GROUPS
from guidance_app.domain.personal_data import find_personal_data
from guidance_app.domain.publish_checks.stereotyping.checking import check_sentence
from tests.support.library import CONTENT

FIELDS = [field for part in PARTS for field in part.fields]
LINES = [(field, line) for field in FIELDS if isinstance(field, Boxes) for line in field.lines]
SECTIONS = {
    (edition.reference, section.anchor): section.body
    for edition in read_folder(CONTENT).editions
    if edition.is_newest
    for section in edition.content.sections
}


def list_words() -> Iterator[str]:
    yield from (*OPENING, CLOSING, NOTHING_TICKED)
    for part in PARTS:
        yield from (part.heading, part.about)
    for field in FIELDS:
        if isinstance(field, Boxes):
            yield from (field.heading, *(line.words for line in field.lines), *(mark.label for mark in field.marks))
            continue
        yield from (field.ask, field.label)
        yield from (*field.options, *field.traps) if isinstance(field, Choice) else (field.hint,)


def test_the_order_is_that_of_the_investigation_booklet() -> None:
    assert [part.id for part in PARTS] == [
        "ethnicity",
        "language",
        "interpreter",
        "needs",
        "measures",
        "signs",
        "attendance",
    ]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.id)
def test_every_prompt_rests_on_a_section_of_the_library(field: Field) -> None:
    assert (field.source.reference, field.source.anchor) in SECTIONS


@pytest.mark.parametrize(("field", "line"), LINES, ids=lambda each: each.id)
def test_every_line_rests_on_words_of_its_section_and_says_when_they_are_unverified(field: Boxes, line: Line) -> None:
    body = SECTIONS[field.source.reference, field.source.anchor]
    row = next(row for row in body.splitlines() if line.found in row)
    if field in SIGN_GROUPS:
        assert line.unverified == ("{unverified}" in row)


def test_nothing_is_scored_counted_or_rated() -> None:
    words = "\n".join(list_words()).lower().replace(PROMPTS_ONLY.lower(), "")
    rating = re.findall(
        r"\b(?:scor\w*|total\w*|rating|rated|risk\w*|points?|level|high|medium|low|severe|likely)\b", words
    )
    assert rating == []


def test_its_words_pass_the_lint_and_name_nobody() -> None:
    for words in list_words():
        assert check_sentence(words) == (), words
        assert find_personal_data(words) == (), words


def test_ids_are_used_once_so_that_labels_lead_to_their_boxes() -> None:
    ids = [part.id for part in PARTS] + [field.id for field in FIELDS]
    fields = [field.id for field in FIELDS] + [f"{field.id}-{line.id}" for field, line in LINES]
    assert [each for each, count in Counter(fields).items() if count > 1] == []
    assert all(re.fullmatch("[a-z][a-z0-9-]*", each) for each in ids)


def test_the_codes_are_eighteen_and_not_stated() -> None:
    codes = [code.split()[0] for code in ETHNICITY_CODES]
    assert codes[-1] == "NS"
    assert len(set(codes[:-1])) == 18


def test_the_traps_name_who_has_no_code_and_who_has() -> None:
    traps = " ".join(field.traps[n] for field in FIELDS if isinstance(field, Choice) for n in range(len(field.traps)))
    for words in (
        "Roma has no code",
        "Irish Traveller is W3",
        "Arab is O2",
        "Chinese is A4",
        "Kurdish, Afghan",
        "IC code",
    ):
        assert words in traps


def test_the_words_to_leave_empty_are_brackets() -> None:
    assert " ".join(OPENING).count("[") == 5


@pytest.mark.parametrize("kind", MESSAGES)
def test_each_kind_that_the_page_can_name_has_plain_words(kind: str) -> None:
    assert MESSAGES[kind].startswith("This looks like")  # type: ignore[index]


def test_words_of_another_kind_of_letters_do_not_hide_a_number() -> None:
    assert find_on_page("Call 0７700\u200b 900123 now")
    assert find_on_page("She says that her uncle watches her phone.") is None

"""Every phrase says its language and which way it runs, in letters of its script; and nobody claims a check."""

import unicodedata

import pytest

from guidance_app.domain.facets import LANGUAGES
from guidance_app.domain.phrases.language import Language, translate
from guidance_app.domain.phrases.languages import PHRASE_LANGUAGES, TRANSLATED
from guidance_app.domain.phrases.wording import ANSWERS, ENGLISH, KEYS, SPOKEN

each_language = pytest.mark.parametrize("language", PHRASE_LANGUAGES.values(), ids=PHRASE_LANGUAGES)
each_translated = pytest.mark.parametrize("language", TRANSLATED, ids=[each.code for each in TRANSLATED])
RIGHT_TO_LEFT = {"arb", "ckb", "fas", "pbt", "phr", "pnb", "prs", "urd"}


def scripts_of(text: str) -> set[str]:
    """Return the first word of the Unicode name of each letter, which names its script."""
    return {unicodedata.name(sign).split()[0] for sign in text if unicodedata.category(sign).startswith("L")}


def test_there_are_thirty_languages_and_more() -> None:
    assert len(TRANSLATED) >= 30


@each_language
def test_codes_are_of_three_letters_and_those_that_the_library_knows_mean_the_same(language: Language) -> None:
    assert len(language.code) == 3
    assert language.code.islower()
    known = LANGUAGES.get(language.code)
    assert known is None or known.split()[0] in language.name


@each_language
def test_each_has_a_tag_two_names_and_something_to_say(language: Language) -> None:
    assert language.tag
    assert language.own_name
    assert language.phrases or language.note


@each_translated
def test_phrases_are_written_in_the_letters_of_their_script(language: Language) -> None:
    for text in (*language.phrases.values(), language.own_name):
        assert scripts_of(text) == {language.script}, text


@each_language
def test_what_is_written_in_arabic_letters_runs_from_right_to_left_and_nothing_else_does(language: Language) -> None:
    assert language.right_to_left == (language.code in RIGHT_TO_LEFT) == (language.script == "ARABIC")
    assert language.direction == ("rtl" if language.code in RIGHT_TO_LEFT else "ltr")


@each_translated
def test_the_first_question_the_answers_and_the_sheet_are_never_left_out(language: Language) -> None:
    assert {"interpreter", "dialect", "silent", "wait", "point", *ANSWERS} <= set(language.phrases)
    assert set(language.phrases) | set(language.left_out) == set(KEYS)


@each_translated
def test_the_words_to_point_to_are_the_words_in_the_boxes(language: Language) -> None:
    assert all(language.phrases[answer] in language.phrases["silent"] for answer in ANSWERS)


@each_translated
def test_questions_end_as_questions(language: Language) -> None:
    question = tuple("?؟？;")
    for key in ("interpreter", "dialect"):
        assert language.phrases[key].endswith(question), language.phrases[key]


@each_language
def test_no_speaker_has_checked_anything_yet(language: Language) -> None:
    assert language.checked_by == ""


def test_nobody_is_asked_to_nod_because_a_nod_is_no_everywhere_a_yes() -> None:
    assert "nod" not in " ".join(ENGLISH.values()).lower()


def test_a_translation_has_one_text_for_each_wording_and_an_empty_one_is_left_out() -> None:
    texts = [f"text {number}" for number in range(len(KEYS))]
    texts[SPOKEN.index("safe")] = ""
    assert Language("xxx", "X", "X", "x", "LATIN", phrases=translate(*texts)).left_out == ("safe",)
    with pytest.raises(ValueError, match="zip"):
        translate("one", "two")

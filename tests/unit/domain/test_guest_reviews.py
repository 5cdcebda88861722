"""What a guest sends is read kindly: every mistake named in plain words, nothing about a person kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.errors import FormRefused
from guidance_app.domain.guest_reviews import QUESTIONS, VERDICTS, Verdict, read_answers, read_comment
from guidance_app.domain.publish_checks.readability import grade_lines

FULL = {"verdict": "fair", "fair": "Yes.", "missing": "", "risk": "", "how_many": "3", "may_name_group": "no"}


def test_a_whole_answer_is_read_and_questions_may_stay_empty() -> None:
    answers = read_answers({**FULL, "something": "else"})
    assert (answers.verdict, answers.how_many, answers.may_name_group) == (Verdict.FAIR, 3, False)
    assert answers.answers == {"fair": "Yes.", "missing": "", "risk": ""}


def test_what_must_be_chosen_is_asked_for_in_the_order_of_the_page() -> None:
    with pytest.raises(FormRefused) as refused:
        read_answers({})
    assert list(refused.value.problems) == ["verdict", "how_many", "may_name_group"]


@pytest.mark.parametrize("words", ["Ring me on 07700 900123", "I am at amina@example.com", "My postcode is LS1 4AP"])
def test_nothing_that_leads_to_a_person_is_kept_and_the_reason_is_plain(words: str) -> None:
    with pytest.raises(FormRefused) as refused:
        read_comment(words)
    assert "Please take it out. We do not keep such things." in refused.value.problems["comment"]
    with pytest.raises(FormRefused) as refused:
        read_answers({**FULL, "risk": words})
    assert list(refused.value.problems) == ["risk"]


def test_a_very_long_text_is_asked_to_be_shorter() -> None:
    with pytest.raises(FormRefused, match="Please make it shorter"):
        read_comment("word " * 1000)
    assert read_comment("  Two\r\nlines ") == "Two\nlines"
    assert read_comment("   ") == ""


@given(st.dictionaries(st.sampled_from([*FULL, "x"]), st.text(max_size=60)))
def test_whatever_is_sent_is_read_or_refused_by_field(typed: dict[str, str]) -> None:
    try:
        answers = read_answers(typed)
    except FormRefused as refused:
        problems, read = refused.problems, set(QUESTIONS)
    else:
        problems, read = {}, set(answers.answers)
    assert set(problems) <= set(FULL)
    assert read == set(QUESTIONS)


def test_the_words_of_verdicts_and_questions_are_easy() -> None:
    said = [words for each in VERDICTS.values() for words in (each.asked, each.hint) if words]
    assert grade_lines([*said, *QUESTIONS.values()]) <= 5

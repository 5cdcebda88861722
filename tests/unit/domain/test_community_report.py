"""The open form takes plain words and nothing that leads to a person."""

import pytest

from guidance_app.domain.cautions import CAUTION_WORDS, word_caution
from guidance_app.domain.community_report import TRAP, read_community_report
from guidance_app.domain.errors import FormRefused, InputRefused

SAID = {"words": "It says we all think alike.", "topic": "Our community", "seen_where": ""}


def test_what_was_said_is_taken_as_it_is() -> None:
    said = read_community_report({**SAID, "words": " Two\r\nlines. ", "else": "x"})
    assert (said.words, said.topic, said.seen_where) == ("Two\nlines.", "Our community", "")


def test_everything_that_is_wrong_is_said_at_once_and_quotes_the_words() -> None:
    with pytest.raises(FormRefused) as refused:
        read_community_report({"words": "Ring 07700 900123.", "topic": "", "seen_where": "a@mail.example", TRAP: "x"})
    assert set(refused.value.problems) == {"words", "topic", "seen_where", TRAP}
    assert "07700 900123" in refused.value.problems["words"]


@pytest.mark.parametrize("reason", list(CAUTION_WORDS))
def test_a_caution_says_words_of_the_list_and_at_most_one_sentence_more(reason: str) -> None:
    assert word_caution(reason, "") == CAUTION_WORDS[reason]
    assert word_caution(reason, " Line  two. ") == f"{CAUTION_WORDS[reason]} Line two."
    for sentence in ("x" * 201, "Ask Mrs Jane Example."):
        with pytest.raises(InputRefused):
            word_caution(reason, sentence)

"""What a caution over a page can say: a short list that two people can agree on in a minute, and one sentence more."""

from collections.abc import Mapping

from guidance_app.domain.errors import InputRefused
from guidance_app.domain.free_text import check_free_text, tidy_line

MOST_SENTENCE = 200
# As the reader sees it, behind the words “Take care.”, above the words it is about.
CAUTION_WORDS: Mapping[str, str] = {
    "harm": "We were told that this could cause harm. We are looking into it.",
    "out-of-date": "This may be out of date. Check with the owner before you rely on it.",
    "wrong-about-us": "People whom this is about told us that it is wrong. Ask the person in front of you.",
    "number": "A number or address here may be wrong. Check it before you give it to anybody.",
}


def word_caution(reason: str, sentence: str) -> str:
    """Return the words of a caution. Raises InputRefused naming what to correct."""
    if reason not in CAUTION_WORDS:
        raise InputRefused("reason", "Choose what the caution says.")
    more = check_free_text("sentence", tidy_line(sentence), required=False, most=MOST_SENTENCE)
    return f"{CAUTION_WORDS[reason]} {more}".strip()

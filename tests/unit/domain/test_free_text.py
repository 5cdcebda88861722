"""What people type into forms: bounded, tidied, and refused with the place when it could lead to a person."""

import pytest

from guidance_app.domain.errors import InputRefused
from guidance_app.domain.free_text import check_free_text


@pytest.mark.parametrize(
    "typed",
    [
        "Is 0800 5999 247 still right?",
        "The line 0300 000 0000 does not answer.",
        "This section says nothing about older women.",
    ],
)
def test_people_may_speak_of_helplines_and_of_the_words(typed: str) -> None:
    assert check_free_text("words", f"  {typed}\r\n") == typed


@pytest.mark.parametrize(
    "typed",
    [
        "Mrs Jane Example came in.",
        "Mrs Jane Example came in. {law: x}",
        "Ring her on 07700 900123.",
        "Write to jane@example.org.",
        "She lives at 12 Example Street, ZZ9 9ZZ.",
    ],
)
def test_what_could_lead_to_a_person_is_refused_and_named(typed: str) -> None:
    with pytest.raises(InputRefused, match="“"):
        check_free_text("words", typed)


@pytest.mark.parametrize("typed", ["", "  \n ", "x" * 31])
def test_nothing_and_too_much_are_refused(typed: str) -> None:
    with pytest.raises(InputRefused):
        check_free_text("words", typed, most=30)


def test_an_optional_text_may_be_left_empty() -> None:
    assert check_free_text("words", " ", required=False) == ""

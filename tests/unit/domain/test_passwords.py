"""Passwords are long, exact and not what a guesser tries first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.common_passwords import is_easily_guessed
from guidance_app.domain.errors import InputRefused
from guidance_app.domain.passwords import check_password, is_usable_length

GOOD = "violet kettle under gravel"


@pytest.mark.parametrize(
    "password",
    [
        GOOD,
        "mauve-lantern-79-otter",
        "ħalf pint of ümlauts, ta",
        "Ω" * 3 + " stoat marmalade fjord",
        "xk3Ju9Qz7Wb1Rf5",
        "demo-3f9ac81b2d70e6f4",
    ],
)
def test_unusual_words_and_random_characters_are_taken(password: str) -> None:
    check_password(password, context=("pc.jones", "PC Jones", "Test force"))


@pytest.mark.parametrize(
    "password",
    [
        "passwordpassword",
        "Password123456789",
        "P@ssw0rdP@ssw0rd!",
        "letmeinletmeinletmein",
        "qwertyuiopasdfghjkl",
        "1qaz2wsx3edc4rfv",
        "123456789012345",
        "98765432109876543",
        "aaaaaaaaaaaaaaaaaaaa",
        "abcabcabcabcabcabc",
        "abcdefghijklmnopq",
        "Summer2026Summer2026",
        "WelcomeToThePolice1",
        "correct horse battery staple",
        "iloveyouiloveyou1",
        "changeme-changeme!",
        "MetropolitanPolice99",
        "admin@admin.admin.admin",
        "liverpool football 2025!",
    ],
)
def test_what_guessers_try_first_is_refused(password: str) -> None:
    with pytest.raises(InputRefused) as refusal:
        check_password(password)
    assert refusal.value.field == "password"


@pytest.mark.parametrize(
    "password", ["BarnabyWicklow2026", "barnaby.wicklow!", "ThamesideForceBarnaby", "w1ckl0wbarnaby99"]
)
def test_the_names_of_the_person_and_the_force_do_not_make_a_password(password: str) -> None:
    check_password("otter-79 velvet ladle", context=("b.wicklow", "Barnaby Wicklow", "Thameside Force"))
    with pytest.raises(InputRefused):
        check_password(password, context=("b.wicklow", "Barnaby Wicklow", "Thameside Force"))


@pytest.mark.parametrize(("length", "is_taken"), [(14, False), (15, True), (64, True), (1024, True), (1025, False)])
def test_a_password_has_15_to_1024_characters(length: int, is_taken: bool) -> None:
    password = (GOOD + "".join(chr(0x400 + number % 200) for number in range(1100)))[:length]
    assert is_usable_length(password) == is_taken
    if is_taken:
        check_password(password)
    else:
        with pytest.raises(InputRefused):
            check_password(password)


@pytest.mark.parametrize("extra", ["\n", "\x00", "\x1b[2J", "\ud800"])
def test_characters_that_nobody_can_type_are_refused(extra: str) -> None:
    with pytest.raises(InputRefused):
        check_password(GOOD + extra)


@given(st.text(alphabet=st.characters(categories=("L", "N", "P")), min_size=15, max_size=1024))
def test_whether_a_password_is_taken_depends_on_no_capital_letter(password: str) -> None:
    assert is_easily_guessed(password, ["someone"]) == is_easily_guessed(password.casefold(), ["someone"])

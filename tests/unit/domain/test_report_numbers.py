"""Numbers of reports: speakable, found again however they are written down, and telling nothing."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.report_numbers import PATTERN, SIGNS, derive_number, tidy_number

PARTS = st.lists(st.text(max_size=8), max_size=4)


@given(secret=st.binary(min_size=1, max_size=32), parts=PARTS)
def test_a_number_has_its_form_and_holds_no_sign_that_is_mistaken_for_another(secret: bytes, parts: list[str]) -> None:
    number = derive_number(secret, *parts)
    assert re.fullmatch(PATTERN, number)
    assert not set(number[2:]) & set("015ABEFGILNOSUZ")


@given(secret=st.binary(min_size=1, max_size=32), one=PARTS, other=PARTS)
def test_the_same_parts_give_one_number_and_others_another(secret: bytes, one: list[str], other: list[str]) -> None:
    assert (derive_number(secret, *one) == derive_number(secret, *other)) == (one == other)


@given(parts=PARTS, case=st.sampled_from([str.upper, str.lower]), between=st.sampled_from(["", " ", "-", ".", " - "]))
def test_a_number_is_found_however_it_was_written_down(parts: list[str], case: object, between: str) -> None:
    number = derive_number(b"secret", *parts)
    written = between.join(number.split("-"))
    for typed in (written, written.lower(), f"  {written} ", number[2:], number.replace("-", "")):
        assert tidy_number(typed) == number


@pytest.mark.parametrize(("typed", "meant"), [("F-ZBG-UN2", "F-286-VM2"), ("f 7k2 94n", "F-7K2-94M")])
def test_a_sign_that_was_misread_is_put_right(typed: str, meant: str) -> None:
    assert tidy_number(typed) == meant


@given(st.text())
def test_anything_else_is_no_number(typed: str) -> None:
    found = tidy_number(typed)
    assert found == "" or set(found[2:].replace("-", "")) <= set(SIGNS)


@pytest.mark.parametrize("typed", ["", "F", "F-7K2-94", "F-7K2-94MM", "G-7K2-94M", "F-OIL-000", "٣٤٦٧٨٩", "7K2 94M 2"])
def test_what_is_too_short_too_long_or_of_other_signs_is_none(typed: str) -> None:
    assert tidy_number(typed) == ""

"""Whom a support service is for is read from its own words."""

import pytest

from guidance_app.domain.service_areas import AREAS, find_areas
from guidance_app.domain.service_needs import find_needs


@pytest.mark.parametrize(
    ("area", "expected"),
    [
        ("England and Wales", tuple(AREAS)),
        ("National charity, based in London", tuple(AREAS)),
        ("England", ("east-midlands", "london", "england")),
        ("Wales", ("wales",)),
        ("Leicester and Leicestershire", ("east-midlands",)),
        ("Based in West London; ask what it offers elsewhere", ("london",)),
        ("Ask them", tuple(AREAS)),
    ],
)
def test_an_area_line_gives_the_parts_it_names_and_an_unread_one_hides_nothing(
    area: str, expected: tuple[str, ...]
) -> None:
    assert find_areas(area) == expected


def test_needs_are_whole_words_in_any_case() -> None:
    assert find_needs(["Advice on Forced Marriage", "who helps after RAPE"]) == ("forced-marriage", "sexual-violence")
    assert find_needs(["grapes and drapery"]) == ()

"""Whom a support service is for: what its editor tagged, else what its own words say."""

from dataclasses import replace

import pytest

from guidance_app.domain.kinds import Kind
from guidance_app.domain.service_areas import AREAS, find_areas
from guidance_app.domain.service_needs import find_needs, list_needs
from tests.factories.contents import make_content

ENGLAND = tuple(code for code in AREAS if code != "wales")


def test_the_regions_are_the_nine_of_england_and_wales() -> None:
    assert len(ENGLAND) == 9
    assert "wales" in AREAS


@pytest.mark.parametrize(
    ("area", "expected"),
    [
        ("England and Wales", tuple(AREAS)),
        ("National charity, based in London", tuple(AREAS)),
        ("England", ENGLAND),
        ("Across England, but not in prisons", ENGLAND),
        ("Wales", ("wales",)),
        ("Leicester and Leicestershire", ("east-midlands",)),
        ("Based in West London; ask what it offers elsewhere", ("london",)),
        ("South West London", ("london",)),
        ("South-East England", ("south-east",)),
        ("North East Lincolnshire", ("yorkshire-and-the-humber",)),
        ("Bradford, Manchester and North Wales", ("north-west", "yorkshire-and-the-humber", "wales")),
        ("Thames Valley and Avon and Somerset", ("south-east", "south-west")),
        ("Norwich, Birmingham and Newcastle", ("north-east", "west-midlands", "east-of-england")),
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


def test_needs_that_an_editor_tagged_stand_in_place_of_what_words_seem_to_say() -> None:
    content = make_content(Kind.SERVICE, summary="Advice on forced marriage. It is no refuge.")
    assert list_needs(content) == ("forced-marriage", "somewhere-safe")
    assert content.service is not None
    tagged = replace(content, service=replace(content.service, needs=("forced-marriage",)))
    assert list_needs(tagged) == ("forced-marriage",)

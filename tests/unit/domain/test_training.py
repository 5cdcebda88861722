"""Words are used in training only while everybody who gave them agrees to that."""

from dataclasses import replace
from datetime import date

import pytest

from guidance_app.domain.standing import GivenBy
from guidance_app.domain.training import may_teach

TODAY = date(2027, 3, 3)
GIVEN = GivenBy(
    "contribution", "", "womens-group", "Testshire", "workshop", TODAY, 9, "", ("names",), 2, may_train=True
)


def test_words_that_nobody_gave_may_be_taught() -> None:
    assert may_teach((), "names", 4, TODAY)


@pytest.mark.parametrize(
    ("changes", "may"),
    [
        ({}, True),
        ({"may_train": False}, False),
        ({"expires_on": date(2027, 3, 2)}, False),
        ({"expires_on": TODAY}, True),
        ({"may_train": False, "anchors": ("words",)}, True),
        ({"may_train": False, "since_edition": 5}, True),
        ({"may_train": False, "what": "review"}, True),
    ],
)
def test_whoever_gave_words_of_the_part_decides(changes: dict[str, object], may: bool) -> None:
    assert may_teach((replace(GIVEN, **changes),), "names", 4, TODAY) is may  # type: ignore[arg-type]


def test_one_who_did_not_agree_is_enough() -> None:
    assert not may_teach((GIVEN, replace(GIVEN, may_train=False)), "names", 4, TODAY)

"""What consent allows a device to keep."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from guidance_app.domain.offline import OfflineLimit, find_limit
from guidance_app.domain.standing import GivenBy

TODAY = date(2027, 3, 3)
SOON, LATER = TODAY + timedelta(days=10), TODAY + timedelta(days=100)
GIVEN = GivenBy(
    "contribution", "", "womens-group", "Testshire", "workshop", TODAY, 9, "", ("names",), 1, expires_on=LATER
)


def limit(*given: GivenBy, anchor: str = "names", number: int = 1) -> OfflineLimit:
    return find_limit(given, anchor, number, TODAY)


def test_words_that_nobody_gave_may_be_kept_without_limit() -> None:
    assert limit() == OfflineLimit()
    assert limit(GIVEN, anchor="greetings") == OfflineLimit()


def test_without_consent_for_it_words_are_not_kept_at_all() -> None:
    assert limit(GIVEN).kept is False


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"offline_days": 7}, OfflineLimit(True, LATER, 7)),
        ({"offline_until": SOON}, OfflineLimit(True, SOON, None)),
        ({"offline_until": TODAY}, OfflineLimit(True, TODAY, None)),
        ({"offline_until": TODAY - timedelta(days=1)}, OfflineLimit(kept=False)),
        ({"offline_days": 7, "expires_on": TODAY - timedelta(days=1)}, OfflineLimit(kept=False)),
    ],
)
def test_the_limit_is_what_was_agreed_and_never_longer_than_the_consent(
    given: dict[str, object], expected: OfflineLimit
) -> None:
    assert limit(replace(GIVEN, **given)) == expected  # type: ignore[arg-type]


def test_of_several_who_gave_words_the_narrowest_limit_holds() -> None:
    assert limit(replace(GIVEN, offline_days=7), replace(GIVEN, offline_until=SOON)) == OfflineLimit(True, SOON, 7)
    assert limit(replace(GIVEN, offline_days=7), GIVEN).kept is False


def test_who_only_reviewed_or_gave_for_a_later_edition_sets_no_limit() -> None:
    assert limit(replace(GIVEN, what="review")) == OfflineLimit()
    assert limit(replace(GIVEN, since_edition=2)) == OfflineLimit()

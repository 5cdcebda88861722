"""How long words that somebody gave may be kept on a device without a signal. Pure; a device works by these dates."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from guidance_app.domain.standing import GivenBy


@dataclass(frozen=True, slots=True)
class OfflineLimit:
    """What consent allows one part of a page: `until` is the last day of any copy, `days` how long one may live
    without being renewed; neither means no limit, and `kept` that it may be kept at all."""

    kept: bool = True
    until: date | None = None
    days: int | None = None


NO_LIMIT = OfflineLimit()


def find_limit(given_by: Iterable[GivenBy], anchor: str, edition_number: int, today: date) -> OfflineLimit:
    """Return the narrowest limit of all who gave words of this part.

    Words stay under the limit of whoever gave them even when others have changed them since.
    """
    return narrow_limit((e for e in given_by if anchor in e.anchors and e.since_edition <= edition_number), today)


def narrow_limit(given_by: Iterable[GivenBy], today: date) -> OfflineLimit:
    """Return what all of these allow together; who only reviewed gave no words, and sets no limit."""
    givers = [each for each in given_by if each.what == "contribution"]
    last_days = [day for each in givers for day in (each.offline_until, each.expires_on) if day is not None]
    until = min(last_days, default=None)
    allowed = all(each.offline_until is not None or each.offline_days is not None for each in givers)
    if not allowed or (until is not None and until < today):
        return OfflineLimit(kept=False)
    return OfflineLimit(True, until, min((each.offline_days for each in givers if each.offline_days), default=None))

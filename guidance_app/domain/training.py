"""Whether words that somebody gave may be used in training. Pure."""

from collections.abc import Iterable
from datetime import date

from guidance_app.domain.standing import GivenBy


def may_teach(given_by: Iterable[GivenBy], anchor: str, edition_number: int, today: date) -> bool:
    """Say whether all who gave words of this part agreed to training, and still do.

    Words stay under the consent of whoever gave them even when others have changed them since. Who only reviewed gave
    no words.
    """
    givers = (each for each in given_by if each.what == "contribution" and each.since_edition <= edition_number)
    return all(each.may_train and each.is_live(today) for each in givers if anchor in each.anchors)

"""What a launch opens: a pack, or the picking of one. Names, e-mail addresses and roles of people are not read."""

from dataclasses import dataclass
from datetime import timedelta

from guidance_app.domain.packs import Pin

# From the platform's link to its answer, and from then on for reading.
LOGIN_LASTS = timedelta(minutes=10)
LAUNCH_LASTS = timedelta(hours=4)


@dataclass(frozen=True, slots=True)
class GradePlace:
    """Where the platform takes one learner's score: `learner` is its own id, without meaning to anybody else.

    A platform without a line of its own for the link (`line_item` empty) lets one be added to its `line_items`.
    """

    learner: str
    line_item: str
    line_items: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Picking:
    """What a platform says when it asks which pack to add: where the answer goes, and what goes back with it."""

    deployment: str
    return_address: str
    data: str


@dataclass(frozen=True, slots=True)
class Launch:
    """One launch that was checked; `pack` is the edition the link was made for, `picking` set when one is asked for."""

    pack: Pin | None = None
    grade: GradePlace | None = None
    picking: Picking | None = None

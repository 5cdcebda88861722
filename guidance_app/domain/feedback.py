"""What a reader can say of a section with one tap, and what a report can be about; it knows no reader."""

from dataclasses import dataclass
from enum import StrEnum

MOST_WORDS = 300
LONGEST_ANSWER = 600


class Tap(StrEnum):
    """One of the four buttons under a section; the value is what the button sends."""

    USEFUL = "useful"
    NOT_USEFUL = "not-useful"
    OUT_OF_DATE = "out-of-date"
    HARM = "harm"


class ReportKind(StrEnum):
    """What somebody reports; the value is stored. `COMMENT` is a sentence that came with a counted tap."""

    HARM = "harm"
    OUT_OF_DATE = "out-of-date"
    WRONG_ABOUT_US = "wrong-about-us"
    COMMENT = "comment"


TAP_WORDS: dict[Tap, str] = {
    Tap.USEFUL: "Useful",
    Tap.NOT_USEFUL: "Not useful",
    Tap.OUT_OF_DATE: "Out of date",
    Tap.HARM: "This could cause harm",
}
# These two are counted; the other two are reports, with a number and an answer.
COUNTED = frozenset({Tap.USEFUL, Tap.NOT_USEFUL})
REPORTED = {Tap.HARM: ReportKind.HARM, Tap.OUT_OF_DATE: ReportKind.OUT_OF_DATE}

# As lists and waiting tasks say it.
REPORT_WORDS: dict[ReportKind, str] = {
    ReportKind.HARM: "Could cause harm",
    ReportKind.OUT_OF_DATE: "Out of date",
    ReportKind.WRONG_ABOUT_US: "Wrong about us",
    ReportKind.COMMENT: "Comment",
}
# Who waits first: danger before everything else, whatever has waited longer.
URGENT = frozenset({ReportKind.HARM})


@dataclass(frozen=True, slots=True)
class Place:
    """The exact section that somebody read: which document, which version of it, where in it."""

    reference: str
    number: int
    anchor: str


def read_tap(sent: str) -> Tap | None:
    """Return the button that was sent, or None for anything else."""
    return next((tap for tap in Tap if tap.value == sent), None)

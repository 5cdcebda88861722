"""Reads what somebody typed on the form for a contribution; says all that is wrong at once and stores nothing."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from guidance_app.domain.clocks import add_months
from guidance_app.domain.contributions import RECORDED_METHODS, ContributionTerms, GroupRole
from guidance_app.domain.errors import FormRefused
from guidance_app.domain.free_text import LINE, SHORT_TEXT, TEXT, find_problem, tidy_line, tidy_text
from guidance_app.domain.personal_data import PersonalDataKind

LONGEST_CONSENT_MONTHS = 60
MOST_PEOPLE = 10_000
MOST_OFFLINE_DAYS = 365
# As they stand on the page, so that errors are read in the order in which they are met.
FIELDS = (
    "group_name",
    "group_role",
    "area",
    "how_many",
    "not_heard",
    "method",
    "held_on",
    "performed_by",
    "section",
    "disagreement",
    "may_use_text",
    "expires_on",
    "may_name",
    "person",
    "may_train",
    "offline",
    "offline_days",
    "offline_until",
)
_YES = "yes"
_NAMES = frozenset({PersonalDataKind.NAME})

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class TypedContribution:
    """The form as it was sent: one text a field, and the sections that were ticked."""

    fields: Mapping[str, str]
    anchors: tuple[str, ...]

    def read(self, name: str) -> str:
        """Return one field, empty when it was not sent."""
        return self.fields.get(name, "")

    def says_yes(self, name: str) -> bool:
        """Say whether a box was ticked."""
        return self.read(name) == _YES


def read_terms(typed: TypedContribution, known_anchors: Collection[str], today: date) -> ContributionTerms:
    """Return what was typed as values. Raises FormRefused naming every field to correct."""
    form = _Form(typed, today)
    may_name = typed.says_yes("may_name")
    held_on = form.day("held_on", "Give the day it was held, such as 2026-11-12.")
    terms = ContributionTerms(
        group_name=form.line("group_name", "Say which group it was. You can choose below not to show its name."),
        group_role=form.choice("group_role", tuple(GroupRole), "Choose what sort of group it is."),
        area=form.line("area", "Say where the group is, as a town or county."),
        method=form.choice("method", RECORDED_METHODS, "Choose how they gave it."),
        held_on=held_on,
        how_many=form.number("how_many", 1, MOST_PEOPLE, "Say how many people took part, as a number."),
        not_heard=form.text("not_heard", SHORT_TEXT, "Say who was not heard. Write “nobody that we know of” if so."),
        anchors=form.sections(known_anchors),
        performed_by=form.line("performed_by", "Say which post held it, such as community engagement officer."),
        expires_on=form.day("expires_on", "Give the last day of their consent, such as 2027-11-12."),
        disagreement=form.text("disagreement", TEXT),
        may_name=may_name,
        person=form.person(may_name=may_name),
        may_train=typed.says_yes("may_train"),
        offline_days=form.offline_days(),
        offline_until=form.offline_until(),
    )
    form.check_consent(terms)
    if form.problems:
        raise FormRefused({field: form.problems[field] for field in FIELDS if field in form.problems})
    return terms


class _Form:
    """Reads one field after another and keeps the first problem of each."""

    def __init__(self, typed: TypedContribution, today: date) -> None:
        self.typed = typed
        self.today = today
        self.problems: dict[str, str] = {}

    def refuse(self, field: str, problem: str) -> None:
        if problem:
            self.problems.setdefault(field, problem)

    def line(self, field: str, asked: str = "") -> str:
        line = tidy_line(self.typed.read(field))
        self.refuse(field, find_problem(line, most=LINE, asked=asked))
        return line

    def text(self, field: str, most: int, asked: str = "") -> str:
        text = tidy_text(self.typed.read(field))
        self.refuse(field, find_problem(text, most=most, asked=asked))
        return text

    def person(self, *, may_name: bool) -> str:
        name = tidy_line(self.typed.read("person"))
        if name and not may_name:
            self.refuse(
                "person", "Take the name out, or tick that they agree to be named. Without that it is not kept."
            )
        self.refuse("person", find_problem(name, most=LINE, allowed=_NAMES))
        return name

    def choice(self, field: str, allowed: Sequence[Value], asked: str) -> Value:
        given = self.typed.read(field)
        found = next((each for each in allowed if str(each) == given), None)
        if found is None:
            self.refuse(field, asked)
        return allowed[0] if found is None else found

    def number(self, field: str, least: int, most: int, asked: str) -> int:
        given = self.typed.read(field).strip()
        if not (given.isascii() and given.isdigit() and len(given) <= 6 and least <= int(given) <= most):
            self.refuse(field, asked)
            return least
        return int(given)

    def day(self, field: str, asked: str) -> date:
        try:
            return date.fromisoformat(self.typed.read(field).strip())
        except ValueError:
            self.refuse(field, asked)
            return self.today

    def sections(self, known: Collection[str]) -> tuple[str, ...]:
        if not self.typed.anchors or not set(self.typed.anchors) <= set(known):
            self.refuse("section", "Tick the parts of the page that they gave something for.")
        return tuple(anchor for anchor in known if anchor in self.typed.anchors)

    def offline_days(self) -> int | None:
        if self.typed.read("offline") != "days":
            return None
        asked = f"Say for how many days a copy may be kept, from 1 to {MOST_OFFLINE_DAYS}."
        return self.number("offline_days", 1, MOST_OFFLINE_DAYS, asked)

    def offline_until(self) -> date | None:
        if self.typed.read("offline") != "until":
            return None
        return self.day("offline_until", "Give the last day on which a copy may be kept, such as 2027-03-01.")

    def check_consent(self, terms: ContributionTerms) -> None:
        if not self.typed.says_yes("may_use_text"):
            self.refuse("may_use_text", "Without this consent nothing can be recorded here.")
        if self.typed.read("offline") not in ("no", "days", "until"):
            self.refuse("offline", "Choose whether a copy may be kept without a signal.")
        if terms.expires_on <= self.today:
            self.refuse("expires_on", "Their consent must still hold: give a day after today.")
        if terms.held_on > self.today:
            self.refuse("held_on", "This day is still to come. Record it once it has been held.")
        elif terms.expires_on > add_months(terms.held_on, LONGEST_CONSENT_MONTHS):
            self.refuse("expires_on", "Consent is asked for again after five years at most: give an earlier day.")
        if terms.offline_until is not None and not self.today < terms.offline_until <= terms.expires_on:
            self.refuse("offline_until", "Give a day after today and not after the last day of their consent.")

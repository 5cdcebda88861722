"""What a community contribution is: who can give one, how, on what consent, in which state it is. Pure tables."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class GroupRole(StrEnum):
    """What sort of people a group is; the value is stored."""

    WOMENS_GROUP = "womens-group"
    SURVIVORS_GROUP = "survivors-group"
    FAITH_GROUP = "faith-group"
    YOUTH_GROUP = "youth-group"
    COMMUNITY_ASSOCIATION = "community-association"
    INDIVIDUAL = "individual"


@dataclass(frozen=True, slots=True)
class RoleWords:
    """How a role is called in a list, how a group is called that may not be named, and what it counts for."""

    label: str
    unnamed: str
    counts_on_sexual_abuse: bool = False


ROLES: dict[GroupRole, RoleWords] = {
    GroupRole.WOMENS_GROUP: RoleWords("Women’s group", "A women’s group", counts_on_sexual_abuse=True),
    GroupRole.SURVIVORS_GROUP: RoleWords("Survivors’ group", "A survivors’ group", counts_on_sexual_abuse=True),
    GroupRole.FAITH_GROUP: RoleWords("Faith group", "A faith group"),
    GroupRole.YOUTH_GROUP: RoleWords("Youth group", "A youth group"),
    GroupRole.COMMUNITY_ASSOCIATION: RoleWords("Community association", "A community association"),
    GroupRole.INDIVIDUAL: RoleWords("Individual", "One person"),
}


class Method(StrEnum):
    """How words were given; the value is stored. A review comes through a guest's link, never through the form."""

    WORKSHOP = "workshop"
    INTERVIEW = "interview"
    SURVIVOR_PANEL = "survivor-panel"
    WRITTEN = "written"
    GUEST_REVIEW = "guest-review"


METHODS: dict[Method, str] = {
    Method.WORKSHOP: "Workshop",
    Method.INTERVIEW: "Interview",
    Method.SURVIVOR_PANEL: "Survivor panel",
    Method.WRITTEN: "In writing",
    Method.GUEST_REVIEW: "Read the draft",
}
RECORDED_METHODS: tuple[Method, ...] = tuple(method for method in METHODS if method is not Method.GUEST_REVIEW)

# Sections of a community profile about sexual abuse: only some roles count for them.
ABOUT_SEXUAL_ABUSE = ("barriers-to-reporting-sexual-abuse", "hba-risks", "re-traumatisation")
FEWEST_VOICES = 2
_WORD = re.compile(r"[^\W_]+")


class Consent(StrEnum):
    """One thing that people can agree to; the value names the field."""

    TEXT = "may_use_text"
    NAME = "may_name"
    TRAINING = "may_train"
    OFFLINE = "offline"


CONSENTS: dict[Consent, str] = {
    Consent.TEXT: "What they gave may stand in this guidance",
    Consent.NAME: "The group may be named on the page",
    Consent.TRAINING: "It may be used in training",
    Consent.OFFLINE: "It may be kept on a phone without a signal",
}


class ContributionState(StrEnum):
    """Where a recorded contribution stands."""

    LIVE = "live"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    CORRECTED = "corrected"


STATE_WORDS: dict[ContributionState, str] = {
    ContributionState.LIVE: "Consent holds",
    ContributionState.EXPIRED: "Consent has run out",
    ContributionState.WITHDRAWN: "Consent was withdrawn",
    ContributionState.CORRECTED: "Replaced by a correction",
}


@dataclass(frozen=True, slots=True)
class ContributionTerms:
    """Everything that is recorded of one contribution, checked. `anchors` are the sections it is about.

    `person` is filled only with consent to be named. Of `offline_days` (how long a copy may live) and `offline_until`
    (the last day of any copy) at most one is set; neither means that it may not be kept offline at all.
    """

    group_name: str
    group_role: GroupRole
    area: str
    method: Method
    held_on: date
    how_many: int
    not_heard: str
    anchors: tuple[str, ...]
    performed_by: str
    expires_on: date
    disagreement: str = ""
    may_name: bool = False
    person: str = ""
    may_train: bool = False
    offline_days: int | None = None
    offline_until: date | None = None


def fold_group(name: str) -> str:
    """Return a group's name as it is compared: no accents, no case, single spaces between words."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return " ".join(_WORD.findall("".join(sign for sign in plain if not unicodedata.combining(sign))))


def find_state(expires_on: date, today: date, *, withdrawn: bool, corrected: bool) -> ContributionState:
    """Return the state of a contribution. A correction takes the place of what it corrects, whatever that was."""
    if corrected:
        return ContributionState.CORRECTED
    if withdrawn:
        return ContributionState.WITHDRAWN
    return ContributionState.LIVE if today <= expires_on else ContributionState.EXPIRED


def find_due_day(checked_on: date, due: date, expiries: tuple[date, ...]) -> date:
    """Return when a section must be checked: on its clock's day, or on the day consent for it runs out, if earlier.

    Consent that ran out on the day of the last check or before it was looked at then.
    """
    return min((due, *(expiry for expiry in expiries if expiry > checked_on)))

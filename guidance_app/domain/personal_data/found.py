"""The values the personal-data guard speaks in: kinds, what was found and what to say. It looks for nothing itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class PersonalDataKind(StrEnum):
    """What sort of detail could find a person; the value is stored and names the rule."""

    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    HANDLE = "handle"
    POSTCODE = "postcode"
    ADDRESS = "address"
    DATE_OF_BIRTH = "date-of-birth"
    REFERENCE = "reference"
    CAR_MARK = "car-mark"
    RARE_EVENT = "rare-event"


MESSAGES: dict[PersonalDataKind, str] = {
    PersonalDataKind.NAME: "This looks like the name of a person. Say who they are to the case instead: “a cousin”.",
    PersonalDataKind.PHONE: "This number belongs to no service we know. If it is a service’s, add it to the service’s "
    "page first. If it is a person’s, take it out: whoever reads this could ring it.",
    PersonalDataKind.EMAIL: "This looks like an e-mail address of no known service. Take it out, or link to the "
    "service.",
    PersonalDataKind.HANDLE: "This looks like a private social media account. Take it out: it leads to the person.",
    PersonalDataKind.POSTCODE: "This looks like a postcode. Take it out: it can lead to a door.",
    PersonalDataKind.ADDRESS: "This looks like an address. Take it out: it can lead to a door.",
    PersonalDataKind.DATE_OF_BIRTH: "This looks like a date of birth. Give an age range if it matters.",
    PersonalDataKind.REFERENCE: "This looks like a number that finds one person or one case. Take it out: it belongs "
    "in the crime system, not here.",
    PersonalDataKind.CAR_MARK: "This looks like a vehicle registration mark. Take it out: it leads to the keeper.",
    PersonalDataKind.RARE_EVENT: "A rare event with its place or day can tell readers who this was. Take out the "
    "place and the day, or cite a published source.",
}


@dataclass(frozen=True, slots=True)
class PersonalData:
    """One detail that could find a person: `words` is the text from `start` to `end` (characters) as it was given."""

    kind: PersonalDataKind
    words: str
    start: int
    end: int
    message: str


@dataclass(frozen=True, slots=True)
class Span:
    """Where a finder saw something in folded text."""

    kind: PersonalDataKind
    start: int
    end: int


Spans: TypeAlias = Iterator[Span]

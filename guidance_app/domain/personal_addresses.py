"""The addresses that open something of one person's without a session: one table of what they are for."""

from dataclasses import dataclass
from enum import StrEnum

from guidance_app.domain.records import RecordAction


class PersonalAddress(StrEnum):
    """What such an address opens; each is signed for its own use and fits no other."""

    CALENDAR = "calendar"
    CHANGES = "changes"


@dataclass(frozen=True, slots=True)
class AddressRules:
    """Which column of the account holds its key, and how the Record speaks of it."""

    column: str
    subject: str
    opened: RecordAction
    closed: RecordAction


RULES: dict[PersonalAddress, AddressRules] = {
    PersonalAddress.CALENDAR: AddressRules(
        "calendar_key", "own calendar", RecordAction.CALENDAR_OPENED, RecordAction.CALENDAR_CLOSED
    ),
    PersonalAddress.CHANGES: AddressRules(
        "changes_key", "own feed of changes", RecordAction.CHANGES_OPENED, RecordAction.CHANGES_CLOSED
    ),
}

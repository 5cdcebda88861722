"""Support services as numbers to ring: which are open by their written hours, whom they serve, how old a number is."""

from dataclasses import dataclass
from datetime import date, datetime

from guidance_app.domain.clocks import ReviewClock, next_check
from guidance_app.domain.content import DocumentContent, Phone, Service, Source
from guidance_app.domain.kinds import Kind
from guidance_app.domain.opening_hours import LONDON, OpenState, find_open_state, is_second_hand, read_hours
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.service_areas import find_areas
from guidance_app.domain.service_needs import list_needs
from guidance_app.queries.live_contents import load_live_contents
from guidance_app.queries.summaries import list_kind
from guidance_app.queries.view_models import DocumentSummary


@dataclass(frozen=True, slots=True)
class ContactNumber:
    """One number. `source` is where it was seen; `second_hand` hours come from an old page or somebody else's;
    `holidays_unknown` hours may not hold on a bank holiday; `clock` says when it was checked and is due again."""

    phone: Phone
    source: Source | None
    state: OpenState
    second_hand: bool
    holidays_unknown: bool
    clock: ReviewClock
    overdue: bool

    @property
    def address(self) -> str:
        """Return the link that rings the number, or writes to it where it takes texts."""
        scheme = "sms" if self.phone.label.casefold().startswith("text") else "tel"
        return f"{scheme}:{self.phone.number.replace(' ', '')}"


@dataclass(frozen=True, slots=True)
class Contact:
    """One support service with its numbers; `needs` and `areas` are codes of the tables in the domain."""

    document: DocumentSummary
    service: Service
    numbers: tuple[ContactNumber, ...]
    needs: tuple[str, ...]
    areas: tuple[str, ...]

    @property
    def state(self) -> OpenState:
        """Return open when any number is, closed when all are known to be, else unknown."""
        states = {number.state for number in self.numbers}
        if OpenState.OPEN in states:
            return OpenState.OPEN
        return OpenState.CLOSED if states == {OpenState.CLOSED} else OpenState.UNKNOWN

    @property
    def languages_unknown(self) -> bool:
        """Say whether its page does not tell which languages it speaks; any of them is then worth asking for."""
        return not self.service.languages

    @property
    def is_surely_open(self) -> bool:
        """Say whether some number is open by hours that the service itself stated."""
        return any(number.state is OpenState.OPEN and not number.second_hand for number in self.numbers)


def list_contacts(viewer: Viewer, now: datetime) -> tuple[Contact, ...]:
    """Return all live support services by title, as they stand at an aware moment; two queries."""
    today = now.astimezone(LONDON).date()
    contents = load_live_contents(viewer, Kind.SERVICE)
    return tuple(
        _to_contact(document, contents[document.slug], service, now)
        for document in list_kind(viewer, Kind.SERVICE, today)
        if document.slug in contents and (service := contents[document.slug].service) is not None
    )


def list_numbers(content: DocumentContent, now: datetime) -> tuple[ContactNumber, ...]:
    """Return the numbers of a service as they stand at an aware moment; none for what is no service."""
    phones = content.service.phones if content.service else ()
    return tuple(_to_number(phone, content.find_source(phone.source), now) for phone in phones)


def _to_contact(document: DocumentSummary, content: DocumentContent, service: Service, now: datetime) -> Contact:
    return Contact(document, service, list_numbers(content, now), list_needs(content), find_areas(service.area))


def _to_number(phone: Phone, source: Source | None, now: datetime) -> ContactNumber:
    hours = read_hours(phone.hours)
    clock = ReviewClock(phone.checked_on, next_check(Kind.SERVICE, phone.checked_on))
    today: date = now.astimezone(LONDON).date()
    return ContactNumber(
        phone=phone,
        source=source,
        state=find_open_state(hours, now),
        second_hand=is_second_hand(phone.hours),
        holidays_unknown=hours is not None and not hours.is_always,
        clock=clock,
        overdue=clock.is_overdue(today),
    )

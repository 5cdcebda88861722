"""Puts a service and its numbers into the shapes of the API."""

from collections.abc import Iterable
from datetime import datetime

from guidance_app.domain.content import DocumentContent, Service
from guidance_app.domain.service_areas import find_areas
from guidance_app.domain.service_needs import list_needs
from guidance_app.queries.contacts import Contact, ContactNumber, list_numbers
from guidance_app.web.api.shapes.contacts import PhoneShape, ServiceShape


def describe_service_of(content: DocumentContent, now: datetime) -> ServiceShape | None:
    """Return the service of an edition; None for what is no service."""
    service = content.service
    if service is None:
        return None
    return _describe(service, list_needs(content), find_areas(service.area), list_numbers(content, now))


def describe_contact_service(contact: Contact) -> ServiceShape:
    """Return the service of a contact."""
    return _describe(contact.service, contact.needs, contact.areas, contact.numbers)


def _describe(
    service: Service, needs: tuple[str, ...], areas: tuple[str, ...], numbers: Iterable[ContactNumber]
) -> ServiceShape:
    return ServiceShape(
        serves=service.serves,
        area=service.area,
        areas=areas,
        needs=needs,
        languages=service.languages,
        website=service.website,
        numbers=tuple(map(_describe_number, numbers)),
    )


def _describe_number(number: ContactNumber) -> PhoneShape:
    phone, clock = number.phone, number.clock
    return PhoneShape(
        label=phone.label,
        number=phone.number,
        hours=phone.hours,
        state=number.state,
        second_hand=number.second_hand,
        holidays_unknown=number.holidays_unknown,
        verified=phone.verified,
        checked_on=clock.checked_on,
        next_check_on=clock.next_check_on,
        overdue=number.overdue,
    )

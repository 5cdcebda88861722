"""Narrows contacts to what is needed, with how many each choice would leave; it reads no database."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from guidance_app.domain.facets import LANGUAGES
from guidance_app.domain.opening_hours import OpenState
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.service_areas import AREAS
from guidance_app.domain.service_needs import NEEDS
from guidance_app.queries.contacts import Contact, list_contacts
from guidance_app.queries.narrowing import Facet, choose
from guidance_app.queries.view_models import FilterGroup, FilterOption


@dataclass(frozen=True, slots=True)
class ContactSection:
    """Contacts that are open, unknown or closed alike."""

    state: OpenState
    contacts: tuple[Contact, ...]


@dataclass(frozen=True, slots=True)
class ContactsView:
    """The page: filters with counts, and what is left in sections, open first.

    `ask_languages` fit everything but a wanted language, and do not say which languages they speak.
    """

    filters: tuple[FilterGroup, ...]
    sections: tuple[ContactSection, ...]
    ask_languages: tuple[Contact, ...]
    total: int

    @property
    def count(self) -> int:
        """Return how many services are shown."""
        return sum(len(section.contacts) for section in self.sections)

    @property
    def selected(self) -> tuple[FilterOption, ...]:
        """Return what is narrowed to now."""
        return tuple(option for group in self.filters for option in group.selected)


_LANGUAGE = "language"
_NAME_OF_STATE = {"now": "Open now, by stated hours"}
FACETS: tuple[Facet[Contact], ...] = (
    Facet("need", "What it is about", lambda c: c.needs, lambda code: NEEDS[code].name),
    Facet("serves", "Who it serves", lambda c: c.service.serves, lambda code: code[:1].upper() + code[1:]),
    Facet(_LANGUAGE, "Language", lambda c: c.service.languages, lambda code: LANGUAGES.get(code, code)),
    Facet("area", "Where", lambda c: c.areas, lambda code: AREAS[code]),
    Facet("open", "When", lambda c: ("now",) if c.state is OpenState.OPEN else (), _NAME_OF_STATE.__getitem__),
)
_ORDER = (OpenState.OPEN, OpenState.UNKNOWN, OpenState.CLOSED)


def show_contacts(viewer: Viewer, wanted: Mapping[str, str], now: datetime) -> ContactsView:
    """Return the contacts that fit; surely open ones first; a value that no contact has is passed over."""
    contacts = list_contacts(viewer, now)
    narrowing = choose(FACETS, wanted, contacts)
    by_openness = sorted(contacts, key=lambda c: not c.is_surely_open)
    shown = [contact for contact in by_openness if narrowing.fits(contact)]
    may_speak = (
        contact
        for contact in by_openness
        if _LANGUAGE in narrowing.chosen and contact.languages_unknown and narrowing.fits(contact, without=_LANGUAGE)
    )
    sections = (ContactSection(state, tuple(c for c in shown if c.state is state)) for state in _ORDER)
    return ContactsView(
        filters=narrowing.count(contacts),
        sections=tuple(section for section in sections if section.contacts),
        ask_languages=tuple(may_speak),
        total=len(contacts),
    )

"""Narrows contacts to what is needed, with how many each choice would leave; it reads no database."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from guidance_app.domain.facets import LANGUAGES
from guidance_app.domain.opening_hours import OpenState
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.service_areas import AREAS
from guidance_app.domain.service_needs import NEEDS
from guidance_app.queries.contacts import Contact, list_contacts
from guidance_app.queries.view_models import FilterGroup, FilterOption


@dataclass(frozen=True, slots=True)
class ContactFacet:
    """One thing to narrow by: its parameter, its label, and how to read codes and their names."""

    name: str
    label: str
    read: Callable[[Contact], tuple[str, ...]]
    name_of: Callable[[str], str]


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
FACETS = (
    ContactFacet("need", "What it is about", lambda c: c.needs, lambda code: NEEDS[code].name),
    ContactFacet("serves", "Who it serves", lambda c: c.service.serves, lambda code: code[:1].upper() + code[1:]),
    ContactFacet(_LANGUAGE, "Language", lambda c: c.service.languages, lambda code: LANGUAGES.get(code, code)),
    ContactFacet("area", "Where", lambda c: c.areas, lambda code: AREAS[code]),
    ContactFacet("open", "When", lambda c: ("now",) if c.state is OpenState.OPEN else (), _NAME_OF_STATE.__getitem__),
)
_ORDER = (OpenState.OPEN, OpenState.UNKNOWN, OpenState.CLOSED)


def show_contacts(viewer: Viewer, wanted: Mapping[str, str], now: datetime) -> ContactsView:
    """Return the contacts that fit; surely open ones first; a value that no contact has is passed over."""
    contacts = list_contacts(viewer, now)
    chosen = {
        facet.name: code
        for facet in FACETS
        if (code := wanted.get(facet.name, "")) and any(code in facet.read(contact) for contact in contacts)
    }
    by_openness = sorted(contacts, key=lambda c: not c.is_surely_open)
    shown = [contact for contact in by_openness if _fits(contact, chosen)]
    others = {name: code for name, code in chosen.items() if name != _LANGUAGE}
    may_speak = (c for c in by_openness if _LANGUAGE in chosen and c.languages_unknown and _fits(c, others))
    sections = (ContactSection(state, tuple(c for c in shown if c.state is state)) for state in _ORDER)
    return ContactsView(
        filters=tuple(_count(facet, contacts, chosen) for facet in FACETS),
        sections=tuple(section for section in sections if section.contacts),
        ask_languages=tuple(may_speak),
        total=len(contacts),
    )


def _fits(contact: Contact, chosen: Mapping[str, str]) -> bool:
    return all(chosen.get(facet.name) in (None, *facet.read(contact)) for facet in FACETS)


def _count(facet: ContactFacet, contacts: tuple[Contact, ...], chosen: Mapping[str, str]) -> FilterGroup:
    """Count what each choice would leave beside the choices made in the other groups."""
    others = {name: code for name, code in chosen.items() if name != facet.name}
    counts = {code: 0 for contact in contacts for code in facet.read(contact)}
    for contact in contacts:
        if _fits(contact, others):
            for code in facet.read(contact):
                counts[code] += 1
    options = (FilterOption(code, facet.name_of(code), n, chosen.get(facet.name) == code) for code, n in counts.items())
    return FilterGroup(facet.name, facet.label, tuple(sorted(options, key=lambda option: option.name)))

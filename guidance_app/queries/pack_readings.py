"""What a step of a pack can read: published guidance found by words, each result with the pins that it offers."""

from dataclasses import dataclass
from datetime import date

from guidance_app.domain.packs import Pin
from guidance_app.domain.permissions import Viewer
from guidance_app.queries.pinned_words import load_pinned
from guidance_app.queries.search import search_library
from guidance_app.queries.search_filters import SearchFilters


@dataclass(frozen=True, slots=True)
class OfferedSection:
    """One section that can be pinned; `fits` says that it answers the words that were searched for."""

    pin: Pin
    heading: str
    fits: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """One document as it stands now: the pin of its whole edition, and those of its sections."""

    pin: Pin
    slug: str
    title: str
    kind_name: str
    sections: tuple[OfferedSection, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What fits, best first; `is_rebuilding` says that search cannot answer just now."""

    offers: tuple[Offer, ...]
    is_rebuilding: bool = False


def find_readings(viewer: Viewer, words: str, today: date) -> Found:
    """Return the guidance that fits words, in as many queries for many results as for few."""
    view = search_library(viewer, words, SearchFilters(), page=1, exact=False, today=today)
    editions = {hit.document.slug: Pin(hit.document.trust.reference, hit.document.trust.number) for hit in view.hits}
    pinned = load_pinned(viewer, tuple(editions.values()), today)
    offers = []
    for hit in view.hits:
        pin, fitting = editions[hit.document.slug], {section.anchor for section in hit.sections}
        edition = pinned.get(pin.edition)
        sections = edition.sections if edition else ()
        offered = [
            OfferedSection(Pin(pin.reference, pin.number, each.anchor), each.heading, each.anchor in fitting)
            for each in sections
            if not each.left_out
        ]
        # What answers the words comes first; the others keep the order of their page.
        offered.sort(key=lambda each: not each.fits)
        offers.append(Offer(pin, hit.document.slug, hit.document.title, hit.document.kind_name, tuple(offered)))
    return Found(tuple(offers), view.rebuilding)

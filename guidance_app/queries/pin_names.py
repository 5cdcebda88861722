"""What people call what pins lead to: the title, and in it the heading. One query however many there are."""

from collections.abc import Collection
from datetime import date

from guidance_app.domain.packs import Pin
from guidance_app.domain.permissions import Viewer
from guidance_app.queries.pinned_views import PinnedEdition
from guidance_app.queries.pinned_words import load_pinned


def name_pins(viewer: Viewer, pins: Collection[Pin], today: date) -> dict[str, str]:
    """Return by how a pin is spelt what it is called; without those that this person cannot read."""
    editions = load_pinned(viewer, pins, today)
    named = {str(pin): _name(pin, editions.get(pin.edition)) for pin in pins}
    return {spelt: name for spelt, name in named.items() if name}


def _name(pin: Pin, edition: PinnedEdition | None) -> str:
    if edition is None or not pin.anchor:
        return edition.title if edition else ""
    section = edition.find(pin.anchor)
    return f"{edition.title}: {section.heading}" if section else ""

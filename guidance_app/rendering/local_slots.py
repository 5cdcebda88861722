"""Local facts inside text: `{local: slot}` becomes a place that holds the slot's label, filled with a force's own
answer when a page is shown. What is stored and searched never holds an answer.
"""

import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element

from markdown.util import AtomicString
from markupsafe import Markup, escape

from guidance_app.domain.local_facts import SLOTS, SlotKind
from guidance_app.rendering.links import OUTSIDE_REL
from guidance_app.rendering.tokens import find_tokens

_CLASS = "app-local"
SLOT_CLASSES = frozenset({_CLASS} | {f"{_CLASS}--{name}" for name in SLOTS})
# Only `build_slot` makes this: typed HTML is refused, and what is typed as words has its signs escaped.
_PLACE = re.compile(rf'<span class="{_CLASS} {_CLASS}--(?P<slot>[a-z-]+)">[^<]*</span>')


def slots_in(body: str) -> tuple[str, ...]:
    """Return the slots that a section body names, in order, as a page shows them."""
    return tuple(token.match["slot"] for token in find_tokens(body) if token.match["slot"])


def build_slot(match: re.Match[str]) -> Element:
    """Return the place of a slot, which holds its label until somebody reads it."""
    element = Element("span", {"class": f"{_CLASS} {_CLASS}--{match['slot']}"})
    element.text = AtomicString(SLOTS[match["slot"]].label)
    return element


def list_slots(html: str) -> tuple[str, ...]:
    """Return the slots that rendered HTML has places for, each once."""
    return tuple(dict.fromkeys(place["slot"] for place in _PLACE.finditer(html)))


def fill_slots(html: str, facts: Mapping[str, str]) -> str:
    """Return rendered HTML with each place filled by what `write_fact` made; a slot without any keeps its label."""
    return _PLACE.sub(lambda place: facts.get(place["slot"], place[0]), html)


def write_fact(name: str, value: str, said: str) -> Markup:
    """Return the HTML of a slot: its label, the answer as a reader uses it, and what is `said` of when it was checked.

    Without a value it says what to do instead.
    """
    slot = SLOTS[name]
    if not value:
        return Markup('<span class="{}"><strong>{}:</strong> not filled in by your force yet. {}</span>').format(
            _CLASS, slot.label, slot.unset
        )
    return Markup('<span class="{}"><strong>{}:</strong> {} <span class="{}__checked">({})</span></span>').format(
        _CLASS, slot.label, _WRITERS[slot.kind](value), _CLASS, said
    )


def _write_phone(value: str) -> Markup:
    number = "".join(sign for sign in value if sign.isdigit() or sign == "+")
    return Markup('<a href="tel:{}">{}</a>').format(number, value)


def _write_link(value: str) -> Markup:
    return Markup('<a href="{}" rel="{}">{}</a>').format(value, OUTSIDE_REL, value.removeprefix("https://"))


_WRITERS = {
    SlotKind.TEXT: escape,
    SlotKind.CHOICE: escape,
    SlotKind.PHONE: _write_phone,
    SlotKind.LINK: _write_link,
}

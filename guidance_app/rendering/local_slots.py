"""Local facts inside text: `{local: slot}` becomes a place that holds the slot's label, filled with a force's own
answer when a page is shown. What is stored and searched never holds an answer.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from xml.etree.ElementTree import Element

from markdown.util import AtomicString
from markupsafe import Markup, escape

from guidance_app.domain.local_facts import SLOTS, SlotKind
from guidance_app.domain.work_numbers import ring_address
from guidance_app.rendering.links import OUTSIDE_REL
from guidance_app.rendering.tokens import find_tokens

_CLASS = "app-local"
SLOT_CLASSES = frozenset({_CLASS} | {f"{_CLASS}--{name}" for name in SLOTS})
# Only `build_slot` makes this: typed HTML is refused, and what is typed as words has its signs escaped.
_PLACE = re.compile(rf'<span class="{_CLASS} {_CLASS}--(?P<slot>[a-z-]+)">[^<]*</span>')

_ON_THE_PAGE = Markup('<span class="{}"><strong>{}:</strong> your force says this on the page itself.</span>')


_WRITTEN = re.compile(rf"\{{local:\s?(?P<slot>{'|'.join(SLOTS)})\}}")


@dataclass(frozen=True, slots=True)
class FactCheck:
    """When an answer must be checked again, and whether that day has passed."""

    due: date | None
    overdue: bool


NOT_CHECKED = FactCheck(None, overdue=False)


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


def word_slots(text: str) -> str:
    """Return a text as it is written with each local fact by its label, for whoever reads it beside another."""
    return _WRITTEN.sub(lambda written: f"[Local fact: {SLOTS[written['slot']].label}]", text)


def point_to_page(html: str) -> str:
    """Return rendered HTML, for copies that leave the app, in which each place says where its answer is."""
    return fill_slots(html, {name: _ON_THE_PAGE.format(_CLASS, SLOTS[name].label) for name in list_slots(html)})


def write_fact(name: str, value: str, said: str, check: FactCheck = NOT_CHECKED) -> Markup:
    """Return the HTML of a slot: its label, the answer as a reader uses it, and what is `said` of when it was checked.

    Without a value it says what to do instead. A device reads from the page when the check is due.
    """
    slot = SLOTS[name]
    if not value:
        return Markup('<span class="{}"><strong>{}:</strong> not filled in by your force yet. {}</span>').format(
            _CLASS, slot.label, slot.unset
        )
    return Markup('<span class="{}"><strong>{}:</strong> {} {}</span>').format(
        _CLASS, slot.label, _WRITERS[slot.kind](value), _write_check(said, check)
    )


def _write_check(said: str, check: FactCheck) -> Markup:
    state = "overdue" if check.overdue else "checked"
    due = check.due.isoformat() if check.due else ""
    return Markup('<span class="{}__{}" data-due="{}">({})</span>').format(_CLASS, state, due, said)


def _write_phone(value: str) -> Markup:
    return Markup('<a href="{}">{}</a>').format(ring_address(value), value)


def _write_link(value: str) -> Markup:
    return Markup('<a href="{}" rel="{}">{}</a>').format(value, OUTSIDE_REL, value.removeprefix("https://"))


def _write_steps(value: str) -> Markup:
    # A slot stands inside a line, where no list may stand; several steps begin under its label.
    lines = value.splitlines()
    return Markup("<br>").join(["", *lines] if len(lines) > 1 else lines)


_WRITERS = {
    SlotKind.TEXT: escape,
    SlotKind.STEPS: _write_steps,
    SlotKind.CHOICE: escape,
    SlotKind.PHONE: _write_phone,
    SlotKind.LINK: _write_link,
}

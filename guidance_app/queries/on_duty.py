"""Who can be rung tonight: on duty now, next on duty, and what to do when there is nobody."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from guidance_app.domain.clocks import london_day
from guidance_app.domain.facets import LANGUAGES
from guidance_app.domain.opening_hours import OpenState
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.ring_chain import ChainStep, build_chain
from guidance_app.domain.rota import Shift, list_next, list_on_duty
from guidance_app.domain.service_areas import AREAS
from guidance_app.queries.contacts import Contact, ContactNumber, list_contacts
from guidance_app.queries.local_facts import FactView, load_facts
from guidance_app.queries.narrowing import Facet, choose
from guidance_app.queries.rota import list_shifts
from guidance_app.queries.view_models import FilterGroup, FilterOption
from guidance_app.rendering.dates import short_date

# In this order; each is a slot that takes a number.
_OWN_NUMBERS = ("duty-hba-lead", "control-room")
# How else somebody on duty is reached, in a force's own words.
_OWN_WAYS = ("champion-rota", "spoc-route")
_LONGEST_WISH = 60
_HELPLINE_NEED, _WHO_RINGS = "honour-based-abuse", "professionals"
_MOST_HELPLINES = 2
_ALL_AREAS = len(AREAS)


FACETS: tuple[Facet[Shift], ...] = (
    Facet("area", "Area", lambda shift: (shift.area,) if shift.area else ()),
    Facet("expertise", "Expertise", lambda shift: (shift.expertise,) if shift.expertise else ()),
    Facet("language", "Language", lambda shift: shift.languages, lambda code: LANGUAGES.get(code, code)),
)


@dataclass(frozen=True, slots=True)
class DutyView:
    """The page. `others` are on duty and do not fit what was asked for; `chain` is never empty.

    `unmet` is what was asked for that nobody in the rota has, in words.
    """

    filters: tuple[FilterGroup, ...]
    on_duty: tuple[Shift, ...]
    others: tuple[Shift, ...]
    coming: tuple[Shift, ...]
    chain: tuple[ChainStep, ...]
    unmet: tuple[str, ...] = ()

    @property
    def selected(self) -> tuple[FilterOption, ...]:
        """Return what is narrowed to now."""
        return tuple(option for group in self.filters for option in group.selected)


def show_on_duty(viewer: Viewer, wanted: Mapping[str, str], now: datetime) -> DutyView:
    """Return who fits at an aware moment; a value that no entry has narrows nothing and is said. Four queries."""
    shifts = list_shifts(viewer, now)
    narrowing = choose(FACETS, wanted, shifts)
    fitting = [shift for shift in shifts if narrowing.fits(shift)]
    on_duty = list_on_duty(fitting, now)
    return DutyView(
        filters=tuple(group for group in narrowing.count(shifts) if group.options),
        on_duty=on_duty,
        others=tuple(shift for shift in list_on_duty(shifts, now) if shift not in on_duty),
        coming=list_next(fitting, now),
        chain=build_chain(_list_own_numbers(viewer, now), _list_helplines(viewer, now)),
        unmet=tuple(
            facet.name_of(wish)[:_LONGEST_WISH]
            for facet in FACETS
            if (wish := wanted.get(facet.name, "")) and facet.name not in narrowing.chosen
        ),
    )


def _list_own_numbers(viewer: Viewer, now: datetime) -> tuple[ChainStep, ...]:
    facts = load_facts(viewer, london_day(now))
    numbers = tuple(_to_step(facts[name]) for name in _OWN_NUMBERS if facts[name].value)
    return (*numbers, *(_to_way(facts[name]) for name in _OWN_WAYS if facts[name].value))


def _to_step(fact: FactView) -> ChainStep:
    about = _say_checked(fact, "it may not be answered")
    return ChainStep(fact.slot.label, fact.shown, fact.address, about, sure=not fact.overdue)


def _to_way(fact: FactView) -> ChainStep:
    about = f"{fact.shown}\n{_say_checked(fact, 'it may have changed')}"
    return ChainStep(fact.slot.label, "", "", about, sure=not fact.overdue)


def _say_checked(fact: FactView, danger: str) -> str:
    if fact.overdue and fact.next_check_on:
        return f"Check overdue since {short_date(fact.next_check_on)}: {danger}."
    return f"Checked by your force {short_date(fact.checked_on)}." if fact.checked_on else ""


def _list_helplines(viewer: Viewer, now: datetime) -> tuple[ChainStep, ...]:
    national = [
        contact
        for contact in list_contacts(viewer, now)
        if contact.numbers and len(contact.areas) == _ALL_AREAS and _HELPLINE_NEED in contact.needs
        if _WHO_RINGS in contact.service.serves
    ]
    # Whoever is for fewest other things knows most about this one.
    national.sort(key=lambda contact: (not contact.is_surely_open, len(contact.needs)))
    return tuple(_to_helpline(contact) for contact in national[:_MOST_HELPLINES])


_STATE_WORDS = {
    OpenState.OPEN: "Open now, by stated hours",
    OpenState.CLOSED: "Closed now, by stated hours",
    OpenState.UNKNOWN: "Hours not known",
}

_SECOND_HAND_WORDS = {OpenState.OPEN: "May be open now", OpenState.CLOSED: "May be closed now"}


def _to_helpline(contact: Contact) -> ChainStep:
    number = min(contact.numbers, key=_order)
    state = _STATE_WORDS[number.state]
    if number.second_hand:
        state = _SECOND_HAND_WORDS.get(number.state, state)
    about = f"{state}{f': {number.phone.hours}' if number.phone.hours else ''}."
    if not number.phone.verified:
        about += " Not yet checked by your force."
    sure = number.phone.verified and not number.overdue
    return ChainStep(contact.document.title, number.phone.number, number.address, about, sure)


def _order(number: ContactNumber) -> tuple[bool, bool]:
    return number.state is not OpenState.OPEN, number.address.startswith("sms:")

"""What a force has answered in each slot: the newest answers by the clocks of today, and the history of one slot."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, func, select

from guidance_app.db import read_rows
from guidance_app.domain.errors import NotFound
from guidance_app.domain.local_facts import SLOTS, Slot, next_fact_check, word_value
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.work_numbers import ring_address
from guidance_app.models import LocalFact, Post, User
from guidance_app.queries.visibility import bind_viewer

_OWN = LocalFact.force_id == bindparam("viewer_force_id")
_NEWEST_IDS = select(func.max(LocalFact.id)).where(_OWN).group_by(LocalFact.slot)
_COLUMNS = (
    LocalFact.slot,
    LocalFact.version,
    LocalFact.value,
    LocalFact.note,
    LocalFact.post_id,
    LocalFact.checked_on,
    Post.name.label("post_name"),
)
_NEWEST = select(*_COLUMNS).join(Post, Post.id == LocalFact.post_id).where(_OWN, LocalFact.id.in_(_NEWEST_IDS))
_HISTORY = (
    select(LocalFact.value, LocalFact.note, LocalFact.checked_on, LocalFact.recorded_at, User.display_name, Post.name)
    .join(User, User.id == LocalFact.user_id)
    .join(Post, Post.id == LocalFact.post_id)
    .where(_OWN, LocalFact.slot == bindparam("slot"))
    .order_by(LocalFact.version.desc())
)


@dataclass(frozen=True, slots=True)
class FactView:
    """One slot of a force. Without an answer `value` is empty and the dates are None; `version` is 0 if never filled.

    `post_id` and `post_name` are whose it is, or 0 and empty where nobody has said.
    """

    name: str
    slot: Slot
    value: str = ""
    note: str = ""
    version: int = 0
    post_id: int = 0
    post_name: str = ""
    checked_on: date | None = None
    next_check_on: date | None = None
    overdue: bool = False

    @property
    def shown(self) -> str:
        """Return the answer as a reader sees it."""
        return word_value(self.slot, self.value)

    @property
    def address(self) -> str:
        """Return the link that rings an answer that is a number."""
        return ring_address(self.value)


@dataclass(frozen=True, slots=True)
class PastFact:
    """One answer that was given, by whom and for which post; an empty `value` took the one before it out."""

    value: str
    note: str
    checked_on: date
    recorded_at: datetime
    by: str
    post_name: str


def load_facts(viewer: Viewer, today: date) -> dict[str, FactView]:
    """Return all slots with what the viewer's force has answered, in the order of the table; one query."""
    return load_facts_of(viewer.force_id, today)


def load_facts_of(force_id: int, today: date) -> dict[str, FactView]:
    """Return the same for a force; one query."""
    rows = {row.slot: row for row in read_rows(_NEWEST, {"viewer_force_id": force_id})}
    return {name: _to_view(name, slot, rows.get(name), today) for name, slot in SLOTS.items()}


def find_fact(viewer: Viewer, name: str, today: date) -> FactView:
    """Return one slot. Raises NotFound for a name that is none."""
    if name not in SLOTS:
        raise NotFound("There is no such local fact.")
    return load_facts(viewer, today)[name]


def list_facts(viewer: Viewer, today: date) -> tuple[FactView, ...]:
    """Return all slots, those without an answer first, then whatever is due soonest; one query."""
    facts = load_facts(viewer, today).values()
    return tuple(sorted(facts, key=lambda fact: fact.next_check_on or date.min))


def list_past_facts(viewer: Viewer, name: str) -> tuple[PastFact, ...]:
    """Return every answer the viewer's force has given in a slot, newest first; one query."""
    slot = SLOTS[name]
    return tuple(
        PastFact(word_value(slot, row.value), row.note, row.checked_on, row.recorded_at, row.display_name, row.name)
        for row in read_rows(_HISTORY, bind_viewer(viewer, slot=name))
    )


def _to_view(name: str, slot: Slot, row: Any, today: date) -> FactView:
    if row is None:
        return FactView(name, slot)
    due = next_fact_check(slot, row.checked_on) if row.value else None
    return FactView(
        name=name,
        slot=slot,
        value=row.value,
        note=row.note,
        version=row.version,
        post_id=row.post_id,
        post_name=row.post_name,
        checked_on=row.checked_on if row.value else None,
        next_check_on=due,
        overdue=due is not None and today > due,
    )

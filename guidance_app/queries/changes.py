"""What happened to what readers see, in the order in which it was written down; it starts from what readers may know.

Two lists that only grow are read side by side: steps of editions, and withdrawals of consent. A place in them is a pair
of numbers, so that nothing is passed over however many things happen in one moment.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import groupby, islice
from operator import attrgetter, itemgetter
from typing import Any

from sqlalchemy import bindparam, case, select
from sqlalchemy.orm import aliased

from guidance_app.db import read_rows
from guidance_app.domain.changes import NOTICED_STATES, ChangeKind, find_change
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, Edition, Record, Revision, StatusChange, WithheldWords
from guidance_app.queries.visibility import IS_KNOWN, IS_SHOWN, bind_viewer


@dataclass(frozen=True, slots=True)
class Place:
    """How far somebody has read: the last step of an edition, and the last withdrawal of consent."""

    steps: int = 0
    withdrawals: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that happened to one document; `number` is None where it concerns all versions.

    `title` is the one that stands now, and empty while none does. `note` says what changed or why.
    """

    id: str
    kind: ChangeKind
    reference: str
    slug: str
    number: int | None
    title: str
    note: str
    at: datetime


@dataclass(frozen=True, slots=True)
class ChangePage:
    """Changes in their order, the place after the last of them, and whether more follow."""

    changes: tuple[Change, ...]
    place: Place
    more: bool


@dataclass(frozen=True, slots=True)
class _Event:
    at: datetime
    place: Place
    changes: tuple[Change, ...]


def list_changes(viewer: Viewer, since: Place, most: int) -> ChangePage:
    """Return what happened after a place, oldest first, at most so many events; two queries, three with withdrawals."""
    values = bind_viewer(viewer, steps=since.steps, withdrawals=since.withdrawals, most=most + 1)
    both = (_read_steps(_STEPS, values), _read_withdrawals(_WITHDRAWALS, values))
    events = list(islice(merge(*both, key=attrgetter("at")), most + 1))
    taken = events[:most]
    place = Place(
        max((event.place.steps for event in taken), default=0) or since.steps,
        max((event.place.withdrawals for event in taken), default=0) or since.withdrawals,
    )
    changes = tuple(change for event in taken for change in event.changes)
    return ChangePage(changes, place, more=len(events) > most)


def list_latest_changes(viewer: Viewer, most: int) -> tuple[Change, ...]:
    """Return what happened last, newest first; two queries, three with withdrawals."""
    values = bind_viewer(viewer, steps=0, withdrawals=0, most=most)
    both = (_read_steps(_LATEST_STEPS, values), _read_withdrawals(_LATEST_WITHDRAWALS, values))
    events = merge(*both, key=attrgetter("at"), reverse=True)
    return tuple(islice((change for event in events for change in event.changes), most))


_Live, _LiveWords = aliased(Edition), aliased(Revision)
_TITLE = (
    select(_LiveWords.title)
    .join(_Live, _Live.revision_id == _LiveWords.id)
    .where(_Live.document_id == Document.id, _Live.state == EditionState.LIVE)
    .correlate(Document)
    .scalar_subquery()
)
_EVERY_STEP = (
    select(
        StatusChange.id,
        StatusChange.from_state,
        StatusChange.to_state,
        StatusChange.note,
        StatusChange.changed_at,
        Edition.number,
        Edition.state,
        # While words are hidden, so is what was said of how they changed.
        case((IS_SHOWN, Edition.change_note), else_="").label("change_note"),
        Document.reference,
        Document.slug,
        _TITLE.label("title"),
    )
    .join(Edition, Edition.id == StatusChange.edition_id)
    .join(Document, Document.id == Edition.document_id)
    .where(IS_KNOWN, StatusChange.to_state.in_(sorted(NOTICED_STATES)), StatusChange.id > bindparam("steps"))
    .limit(bindparam("most"))
)
_STEPS = _EVERY_STEP.order_by(StatusChange.id)
_LATEST_STEPS = _EVERY_STEP.order_by(StatusChange.id.desc())
_EVERY_WITHDRAWAL = (
    select(Record.id, Record.subject, Record.recorded_at)
    .where(Record.action == RecordAction.CONTRIBUTION_WITHDRAWN.value, Record.id > bindparam("withdrawals"))
    .limit(bindparam("most"))
)
_WITHDRAWALS = _EVERY_WITHDRAWAL.order_by(Record.id)
_LATEST_WITHDRAWALS = _EVERY_WITHDRAWAL.order_by(Record.id.desc())
_TOUCHED = (
    select(WithheldWords.contribution_id, Document.reference, Document.slug, _TITLE.label("title"))
    .join(Document, Document.id == WithheldWords.document_id)
    .where(
        WithheldWords.contribution_id.in_(bindparam("contributions", expanding=True)),
        select(Edition.id).where(Edition.document_id == Document.id, IS_KNOWN).correlate(Document).exists(),
    )
    .distinct()
    .order_by(WithheldWords.contribution_id, Document.reference)
)


def _read_steps(statement: Any, values: dict[str, object]) -> list[_Event]:
    used = {name: values[name] for name in ("viewer_force_id", "steps", "most")}
    return [_Event(row.changed_at, Place(steps=row.id), (_to_change(row),)) for row in read_rows(statement, used)]


def _to_change(row: Any) -> Change:
    kind = find_change(row.from_state, row.to_state)
    # Why a page is down or withdrawn is said as long as it is.
    why = row.note if row.to_state is row.state and kind in (ChangeKind.TAKEN_DOWN, ChangeKind.WITHDRAWN) else ""
    note = row.change_note if kind is ChangeKind.PUBLISHED else why
    return Change(f"step-{row.id}", kind, row.reference, row.slug, row.number, row.title or "", note, row.changed_at)


def _read_withdrawals(statement: Any, values: dict[str, object]) -> list[_Event]:
    rows = read_rows(statement, {name: values[name] for name in ("withdrawals", "most")}).all()
    if not rows:
        return []
    by_contribution = _find_touched(values["viewer_force_id"], [_read_contribution(row.subject) for row in rows])
    return [
        # One that touched nothing of this reader's still moves the place on.
        _Event(row.recorded_at, Place(withdrawals=row.id), tuple(_say_taken_out(row, by_contribution)))
        for row in rows
    ]


def _find_touched(force_id: object, contributions: Iterable[int]) -> dict[int, list[Any]]:
    rows = read_rows(_TOUCHED, {"viewer_force_id": force_id, "contributions": list(contributions)})
    return {number: list(group) for number, group in groupby(rows, key=itemgetter(0))}


def _read_contribution(subject: str) -> int:
    """Return the number in what the Record calls a contribution: `COM-002 contribution 5`."""
    return int(subject.rpartition(" ")[2])


def _say_taken_out(row: Any, by_contribution: dict[int, list[Any]]) -> Iterator[Change]:
    for document in by_contribution.get(_read_contribution(row.subject), ()):
        yield Change(
            id=f"withdrawal-{row.id}-{document.reference.lower()}",
            kind=ChangeKind.WORDS_TAKEN_OUT,
            reference=document.reference,
            slug=document.slug,
            number=None,
            title=document.title or "",
            note="",
            at=row.recorded_at,
        )

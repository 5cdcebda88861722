"""Reads the rota of the viewer's own force; nobody sees another force's."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from guidance_app.db import read_rows
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.rota import Shift
from guidance_app.models import RotaEntry
from guidance_app.queries.visibility import bind_viewer

_ENTRIES = (
    select(
        RotaEntry.id,
        RotaEntry.role,
        RotaEntry.name,
        RotaEntry.number,
        RotaEntry.area,
        RotaEntry.expertise,
        RotaEntry.languages,
        RotaEntry.starts_at,
        RotaEntry.ends_at,
    )
    .where(RotaEntry.force_id == bindparam("viewer_force_id"), RotaEntry.ends_at > bindparam("after"))
    .order_by(RotaEntry.starts_at, RotaEntry.role, RotaEntry.name, RotaEntry.id)
)


def list_shifts(viewer: Viewer, now: datetime) -> tuple[Shift, ...]:
    """Return who is on duty now and later, by when they begin; one query."""
    return tuple(shift for _entry_id, shift in list_entries(viewer, now))


def list_entries(viewer: Viewer, now: datetime) -> tuple[tuple[int, Shift], ...]:
    """Return the same with the number of each entry; one query."""
    return tuple((row.id, to_shift(row)) for row in read_rows(_ENTRIES, bind_viewer(viewer, after=now)))


def to_shift(row: Any) -> Shift:
    """Return the duty that a row of the rota holds."""
    return Shift(
        role=row.role,
        name=row.name,
        number=row.number,
        area=row.area,
        expertise=row.expertise,
        languages=tuple(row.languages),
        starts_at=row.starts_at,
        ends_at=row.ends_at,
    )

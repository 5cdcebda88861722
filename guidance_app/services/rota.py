"""Changes the rota of a force: one duty by form, or a whole file that is taken or left as it is."""

from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.errors import FormRefused, NotPermitted, StaleEdition
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.domain.rota import KEPT_AFTER_DUTY, Shift
from guidance_app.domain.rota_file import RotaFile, RowProblem, read_rota
from guidance_app.domain.rota_plan import RotaPlan, leave_out_past, plan_import
from guidance_app.domain.rota_row import read_shift
from guidance_app.models import RotaEntry
from guidance_app.queries.rota import list_shifts, to_shift
from guidance_app.rendering.dates import long_date
from guidance_app.services.records import record

_EVER = datetime.min.replace(tzinfo=UTC)
_OTHER_DUTY = "The rota was changed since you looked at it. Nobody was taken out: look at it as it is now."
_CHANGED = "The rota was changed since you looked at this. Nothing was imported: look at what would change now."


def add_shift(viewer: Viewer, typed: Mapping[str, str]) -> None:
    """Add one duty to the rota of one's own force. Raises FormRefused with what to correct by field.

    Adding the same one twice is once.
    """
    _permit(viewer)
    shift = read_shift(typed)
    with transaction() as session:
        _forget_old(session, viewer)
        standing = list_shifts(viewer, _EVER)
        if shift in standing:
            return
        if any(shift.key == each.key for each in standing):
            raise FormRefused({"starts": "This person has a duty that begins then. Take that one out first."})
        session.add(_to_entry(viewer, shift))
        _record_change(session, viewer, "added")


def remove_shift(viewer: Viewer, entry_id: int, seen: str, *, all_of_person: bool = False) -> None:
    """Take one duty out of the rota of one's own force, or all duties of its person; one that is gone is out already.

    Raises StaleEdition when another duty stands there than the one that was `seen`: a database may give a number again.
    """
    _permit(viewer)
    own = RotaEntry.force_id == viewer.force_id
    with transaction() as session:
        entry = session.scalar(select(RotaEntry).where(RotaEntry.id == entry_id, own))
        if entry is None:
            return
        if to_shift(entry).fingerprint != seen:
            raise StaleEdition(_OTHER_DUTY)
        which = (RotaEntry.name == entry.name, RotaEntry.number == entry.number)
        session.execute(delete(RotaEntry).where(own, *(which if all_of_person else (RotaEntry.id == entry_id,))))
        _forget_old(session, viewer)
        _record_change(session, viewer, "took out")


def preview_import(viewer: Viewer, text: str) -> tuple[RotaFile, RotaPlan | None]:
    """Return what a file holds and what it would change, or its problems without a plan. Nothing is changed."""
    _permit(viewer)
    file = read_rota(text)
    if not file.shifts:
        return file, None
    try:
        return file, _plan(viewer, file)
    except FormRefused as refused:
        return RotaFile((), tuple(RowProblem(0, said) for said in refused.problems.values())), None


def import_rota(viewer: Viewer, text: str, fingerprint: str) -> RotaPlan:
    """Put a whole file in the place of what stands from its first duty on, and return what that changed.

    Raises StaleEdition when that is not what the person looked at, and FormRefused for a file with problems: nothing
    is half-imported.
    """
    _permit(viewer)
    file = read_rota(text)
    if not file.shifts:
        raise FormRefused({"file": "This file cannot be imported. Nothing was changed."})
    with transaction() as session:
        plan = _plan(viewer, file)
        if not plan.added and not plan.removed:
            return plan
        if plan.fingerprint != fingerprint:
            raise StaleEdition(_CHANGED)
        session.execute(
            delete(RotaEntry).where(RotaEntry.force_id == viewer.force_id, RotaEntry.starts_at >= plan.since)
        )
        taken = (*plan.added, *plan.unchanged)
        session.add_all(_to_entry(viewer, shift) for shift in taken)
        session.flush()
        _forget_old(session, viewer)
        _record_import(session, viewer, plan, len(taken))
    return plan


def _plan(viewer: Viewer, file: RotaFile) -> RotaPlan:
    now = utc_now()
    return plan_import(leave_out_past(file.shifts, now), list_shifts(viewer, _EVER), now)


def _permit(viewer: Viewer) -> None:
    if not viewer.may(Permission.FILL_LOCAL_FACTS):
        raise NotPermitted("Your account does not allow this.")


def _to_entry(viewer: Viewer, shift: Shift) -> RotaEntry:
    return RotaEntry(
        force_id=viewer.force_id,
        role=shift.role,
        name=shift.name,
        number=shift.number,
        area=shift.area,
        expertise=shift.expertise,
        languages=list(shift.languages),
        starts_at=shift.starts_at,
        ends_at=shift.ends_at,
    )


def _forget_old(session: Session, viewer: Viewer) -> None:
    past = RotaEntry.ends_at < utc_now() - KEPT_AFTER_DUTY
    session.execute(delete(RotaEntry).where(RotaEntry.force_id == viewer.force_id, past))


def _record_change(session: Session, viewer: Viewer, change: str) -> None:
    # Nobody's name and number goes where nothing is ever forgotten.
    record(session, viewer, RecordAction.ROTA_CHANGED, _name(viewer), change=change)


def _record_import(session: Session, viewer: Viewer, plan: RotaPlan, entries: int) -> None:
    since = long_date(plan.since)
    record(session, viewer, RecordAction.ROTA_IMPORTED, _name(viewer), entries=entries, since=since)


def _name(viewer: Viewer) -> str:
    return f"rota of force {viewer.force_id}"

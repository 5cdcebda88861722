"""What an import would do to a rota: from the first day that a file speaks of, it says who is on duty. Pure."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from guidance_app.domain.errors import FormRefused
from guidance_app.domain.rota import KEPT_AFTER_DUTY, Shift


@dataclass(frozen=True, slots=True)
class RotaPlan:
    """What is put in, what stays as it is, and what is taken out; `since` is the first moment that the file speaks of.

    What began before that is `left_alone`, as far as it is still to be rung. `fingerprint` names the file together with
    what it would replace.
    """

    since: datetime
    added: tuple[Shift, ...]
    unchanged: tuple[Shift, ...]
    removed: tuple[Shift, ...]
    left_alone: tuple[Shift, ...]
    fingerprint: str


def leave_out_past(wanted: Iterable[Shift], now: datetime) -> tuple[Shift, ...]:
    """Return the entries that a rota still keeps at a moment. Raises FormRefused when there is none."""
    kept = tuple(shift for shift in wanted if shift.ends_at >= now - KEPT_AFTER_DUTY)
    if not kept:
        raise FormRefused({"file": "Every duty in this file ended more than a month ago. Nothing was changed."})
    return kept


def plan_import(wanted: Sequence[Shift], standing: Sequence[Shift], now: datetime) -> RotaPlan:
    """Return what importing entries (at least one) would change in the entries that stand at a moment."""
    since = min(shift.starts_at for shift in wanted)
    replaced = tuple(shift for shift in standing if shift.starts_at >= since)
    before, after = frozenset(replaced), frozenset(wanted)
    return RotaPlan(
        since=since,
        added=tuple(shift for shift in wanted if shift not in before),
        unchanged=tuple(shift for shift in wanted if shift in before),
        removed=tuple(shift for shift in replaced if shift not in after),
        left_alone=tuple(shift for shift in standing if shift.starts_at < since and shift.ends_at > now),
        fingerprint=_name(wanted, replaced),
    )


def _name(wanted: Iterable[Shift], replaced: Iterable[Shift]) -> str:
    lists = ["\n".join(sorted(shift.fingerprint for shift in shifts)) for shifts in (wanted, replaced)]
    return hashlib.sha256("\n\n".join(lists).encode()).hexdigest()

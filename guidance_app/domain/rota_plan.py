"""What an import would do to a rota: from the first day that a file speaks of, it says who is on duty. Pure."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from guidance_app.domain.rota import Shift


@dataclass(frozen=True, slots=True)
class RotaPlan:
    """What is put in, what stays as it is, and what is taken out; `since` is the first moment that the file speaks of.

    What began before that stays. `fingerprint` names the file together with what it would replace.
    """

    since: datetime
    added: tuple[Shift, ...]
    unchanged: tuple[Shift, ...]
    removed: tuple[Shift, ...]
    fingerprint: str


def plan_import(wanted: Sequence[Shift], standing: Sequence[Shift]) -> RotaPlan:
    """Return what importing entries (at least one) would change in the entries that stand."""
    since = min(shift.starts_at for shift in wanted)
    replaced = [shift for shift in standing if shift.starts_at >= since]
    return RotaPlan(
        since=since,
        added=tuple(shift for shift in wanted if shift not in replaced),
        unchanged=tuple(shift for shift in wanted if shift in replaced),
        removed=tuple(shift for shift in replaced if shift not in wanted),
        fingerprint=_name(wanted, replaced),
    )


def _name(wanted: Sequence[Shift], replaced: Sequence[Shift]) -> str:
    lists = [sorted(map(_spell, shifts)) for shifts in (wanted, replaced)]
    return hashlib.sha256(json.dumps(lists).encode()).hexdigest()


def _spell(shift: Shift) -> list[str]:
    times = (shift.starts_at.isoformat(), shift.ends_at.isoformat())
    return [*map(str, shift.key[:4]), shift.expertise, *shift.languages, *times]

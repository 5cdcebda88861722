"""What one decision rests on, as one fingerprint: the words, the reasons, who stands behind them, what is withheld.

Whoever decides sends back what they were shown; when it is no longer the same, it says which part of it changed.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from guidance_app.domain.standing import GivenBy

_CHANGED: dict[str, str] = {
    "words": "The words were changed.",
    "reasons": "What the checks found was justified anew, or a reason is no longer there.",
    "voices": "Who gave or reviewed these words changed.",
    "withheld": "Consent for some words was withdrawn.",
}
_READ_AGAIN = "Nothing was decided. Read this page again."


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """One hash for each thing that a decision rests on; `words` is the content hash."""

    words: str
    reasons: str
    voices: str
    withheld: str

    def __str__(self) -> str:
        """Return it as a form carries it."""
        return "-".join(getattr(self, each.name) for each in fields(self))


def make_fingerprint(
    content_hash: str,
    overrides: Iterable[Mapping[str, str]],
    voices: Iterable[GivenBy],
    withheld_hashes: Iterable[str],
) -> Fingerprint:
    """Return the fingerprint of a decision; the order of what it rests on makes no difference."""
    return Fingerprint(
        content_hash, _hash(dict(each) for each in overrides), _hash(map(asdict, voices)), _hash(withheld_hashes)
    )


def find_change(seen: str, now: Fingerprint) -> str:
    """Return in plain sentences what changed since a page with that fingerprint was shown; empty when nothing did."""
    names = [each.name for each in fields(now)]
    parts = seen.split("-")
    if len(parts) != len(names):
        return f"{_CHANGED['words']} {_READ_AGAIN}"
    changed = [_CHANGED[name] for name, part in zip(names, parts, strict=True) if part != getattr(now, name)]
    return " ".join((*changed, _READ_AGAIN)) if changed else ""


def _hash(values: Iterable[Any]) -> str:
    lines = sorted(json.dumps(each, ensure_ascii=False, sort_keys=True, default=str) for each in values)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()

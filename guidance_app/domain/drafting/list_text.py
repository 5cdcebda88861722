"""Lists as people type them: one thing a line, or small blocks of `key: value` lines with an empty line between.

What is read back equals what was written, as long as no value holds a line end.
"""

import re
from collections.abc import Iterable, Mapping

from guidance_app.domain.errors import InputRefused

_SPACES = re.compile(r"\s+")


def spell_lines(values: Iterable[str]) -> str:
    """Return one line a value."""
    return "\n".join(values)


def read_lines(text: str) -> tuple[str, ...]:
    """Return the lines that say something, each without spaces at its ends; a leading list sign is dropped."""
    lines = (_SPACES.sub(" ", line).strip() for line in text.splitlines())
    return tuple(line.removeprefix("- ").strip() for line in lines if line not in ("", "-"))


def read_line(text: str) -> str:
    """Return a text as one line."""
    return _SPACES.sub(" ", text).strip()


def spell_records(records: Iterable[Mapping[str, str]]) -> str:
    """Return blocks of `key: value` lines; empty values are left out."""
    blocks = ("\n".join(f"{key}: {value}" for key, value in record.items() if value) for record in records)
    return "\n\n".join(blocks)


def read_records(field: str, text: str, keys: tuple[str, ...]) -> tuple[dict[str, str], ...]:
    """Return the blocks. Raises InputRefused naming the line that has no known key, or a key a second time."""
    records: list[dict[str, str]] = []
    current: dict[str, str] = {}
    for number, line in enumerate([*text.splitlines(), ""], start=1):
        if not line.strip():
            if current:
                records.append(current)
            current = {}
            continue
        key, colon, value = line.partition(":")
        name = key.strip().casefold()
        if not colon or name not in keys:
            raise InputRefused(field, f"Line {number}: begin it with one of {', '.join(keys)} and a colon.")
        if name in current:
            raise InputRefused(field, f"Line {number}: {name} is there twice. Put an empty line between two entries.")
        current[name] = _SPACES.sub(" ", value).strip()
    return tuple(records)

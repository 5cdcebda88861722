"""Editions as content files spell them, built from small complete contents."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from guidance_app.content_files.edition_file import EditionFile
from guidance_app.domain.content import Section, Significance
from guidance_app.domain.kinds import RULES, Kind
from tests.factories.contents import DAY, make_content


def make_edition_file(kind: Kind = Kind.RISK, number: int = 1, serial: int = 900, **changes: Any) -> EditionFile:
    """Return one edition file; `serial` makes its reference and slug, other arguments replace its content's fields."""
    slug = f"{kind.value}-{serial}"
    return EditionFile(
        slug=slug,
        reference=f"{RULES[kind].prefix}-{serial}",
        number=number,
        significance=Significance.MAJOR,
        change_note=f"Words of v{number}.",
        published_on=DAY,
        checked_on=DAY,
        content=make_content(kind, **changes),
        is_newest=True,
        path=Path(kind.value) / f"{slug}.md",
    )


def next_edition(edition: EditionFile, **changes: Any) -> EditionFile:
    """Return the edition after this one with some fields of its content replaced."""
    number = edition.number + 1
    content = replace(edition.content, **changes)
    return replace(edition, number=number, change_note=f"Words of v{number}.", content=content)


def change_section(edition: EditionFile, anchor: str, body: str) -> tuple[Section, ...]:
    """Return the edition's sections with other words under one anchor."""
    return tuple(replace(s, body=body) if s.anchor == anchor else s for s in edition.content.sections)


LATER = date(2027, 2, 1)

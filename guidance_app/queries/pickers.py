"""What a writer can put into a text by choosing it: words that officers may hear, and sections that can be embedded."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select

from guidance_app.db import read_rows
from guidance_app.domain.kinds import Kind
from guidance_app.domain.local_facts import SLOTS
from guidance_app.domain.permissions import Viewer
from guidance_app.models import Document, Edition, Revision, RevisionSection, Section
from guidance_app.queries.visibility import IS_LIVE, bind_viewer
from guidance_app.search.analysis import fold

MOST_BLOCKS = 30
_LIVE = (
    select(Document.slug, Revision.title)
    .join(Edition, Edition.document_id == Document.id)
    .join(Revision, Revision.id == Edition.revision_id)
    .where(IS_LIVE)
)
_TERMS = _LIVE.where(Document.kind == Kind.TERM).order_by(Revision.title)
_SECTIONS = (
    _LIVE.add_columns(Document.reference, RevisionSection.anchor, Section.heading)
    .join(RevisionSection, RevisionSection.revision_id == Revision.id)
    .join(Section, Section.content_hash == RevisionSection.section_hash)
    .order_by(Document.reference, RevisionSection.position)
)


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: how it is called, and the text to type for it."""

    name: str
    typed: str


@dataclass(frozen=True, slots=True)
class BlockChoices:
    """The sections whose names hold what was typed, at most thirty of them."""

    query: str
    choices: tuple[Choice, ...]
    more: bool


def list_terms(viewer: Viewer) -> tuple[Choice, ...]:
    """Return the words that this person's officers may hear, each as a link to its page; one query."""
    rows = read_rows(_TERMS, bind_viewer(viewer))
    return tuple(Choice(row.title, f"[{_as_label(row.title)}](doc:{row.slug})") for row in rows)


def list_slot_choices() -> tuple[Choice, ...]:
    """Return what each force answers for itself, by its label; no query."""
    choices = (Choice(slot.label, f"{{local: {name}}}") for name, slot in SLOTS.items())
    return tuple(sorted(choices, key=lambda choice: choice.name.casefold()))


def find_blocks(viewer: Viewer, typed: str) -> BlockChoices:
    """Return live sections to embed whose document or heading holds every word typed; one query."""
    words = fold(typed).split()
    found = [row for row in read_rows(_SECTIONS, bind_viewer(viewer)) if _holds(row, words)]
    choices = tuple(
        Choice(f"{row.reference} {row.title}: {row.heading}", f"{{block: {row.slug}#{row.anchor}}}")
        for row in found[:MOST_BLOCKS]
    )
    return BlockChoices(typed, choices, len(found) > MOST_BLOCKS)


def _holds(row: Row[*tuple[Any, ...]], words: list[str]) -> bool:
    name = fold(f"{row.reference} {row.title} {row.heading}")
    return all(word in name for word in words)


def _as_label(title: str) -> str:
    # Square brackets would end the label of a link.
    return title.translate({ord(sign): None for sign in "[]"})

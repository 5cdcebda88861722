"""Every published edition as a content file spells it; nothing unpublished and nothing withheld leaves by this door."""

from pathlib import Path
from typing import Any

from sqlalchemy import Row, select

from guidance_app.content_files import EditionFile
from guidance_app.db import get_session
from guidance_app.domain.standing import Withheld
from guidance_app.domain.states import READABLE_STATES
from guidance_app.domain.withholding import withhold
from guidance_app.models import Document, Edition
from guidance_app.queries.edition_words import load_content_of
from guidance_app.queries.visibility import IS_SHOWN
from guidance_app.queries.withheld import read_withheld


def list_editions() -> tuple[EditionFile, ...]:
    """Return all published editions of national documents, by kind, address and number."""
    rows = (
        get_session()
        .execute(
            select(
                Document.id,
                Document.slug,
                Document.reference,
                Document.kind,
                Edition.number,
                Edition.significance,
                Edition.change_note,
                Edition.published_on,
                Edition.checked_on,
                Edition.revision_id,
            )
            .join(Edition, Edition.document_id == Document.id)
            .where(Document.force_id.is_(None), Edition.state.in_(READABLE_STATES), IS_SHOWN)
            .order_by(Document.kind, Document.slug, Edition.number)
        )
        .all()
    )
    newest = {row.slug: row.number for row in rows}
    withheld = read_withheld(get_session())
    return tuple(_to_file(row, withheld.get(row.id, ()), is_newest=newest[row.slug] == row.number) for row in rows)


def _to_file(row: Row[*tuple[Any, ...]], withheld: tuple[Withheld, ...], *, is_newest: bool) -> EditionFile:
    name = f"{row.slug}.md" if is_newest else f"{row.slug}.v{row.number}.md"
    return EditionFile(
        slug=row.slug,
        reference=row.reference,
        number=row.number,
        significance=row.significance,
        change_note=row.change_note,
        published_on=row.published_on,
        checked_on=row.checked_on,
        content=withhold(load_content_of(row.revision_id), withheld),
        is_newest=is_newest,
        path=Path(row.kind.value) / name,
    )

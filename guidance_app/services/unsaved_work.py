"""Keeps what a person has typed and not saved, so that nothing typed is ever lost; it makes no version of anything."""

import json
from collections.abc import Iterable, Mapping

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.content import DocumentContent
from guidance_app.domain.drafting import list_parts, list_touched
from guidance_app.domain.drafting.clash import Values
from guidance_app.domain.errors import InputRefused, NotFound
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.models import Document, Edition, Revision, UnsavedWork
from guidance_app.queries.edition_words import load_content_of
from guidance_app.services.loading import load_document, load_preparation, load_words

_LONGEST = 400_000


def keep_unsaved(viewer: Viewer, reference: str, part: str, base_revision_id: int, values: Values) -> None:
    """Keep the newest unsaved texts of a part for this person alone. Raises as `keep_all_unsaved`."""
    keep_all_unsaved(viewer, reference, base_revision_id, {part: values})


def keep_all_unsaved(
    viewer: Viewer, reference: str, base_revision_id: int, parts: Mapping[str, Values]
) -> tuple[str, ...]:
    """Keep the newest unsaved texts of parts, `{part: {field: text}}`, for this person alone; say which were kept.

    A part that says what it began with is not kept, and what was kept of it before is dropped. Raises InputRefused when
    texts are too long, NotFound for parts that neither the draft nor its beginning has, and NotPermitted.
    """
    with transaction() as session:
        document = load_document(session, viewer, reference, Permission.WRITE)
        draft = load_preparation(session, document)
        base_id, base = _load_base(session, document, draft, base_revision_id)
        fields = _list_fields(base, load_words(session, draft)[1])
        known = {name: _take_known(values, fields.get(name)) for name, values in parts.items()}
        touched = list_touched(known, base)
        drop_unsaved(session, viewer, draft.id, [name for name in known if name not in touched])
        for name in touched:
            session.merge(
                UnsavedWork(
                    user_id=viewer.user_id,
                    edition_id=draft.id,
                    part=name,
                    base_revision_id=base_id,
                    text=_spell(known[name]),
                    saved_at=utc_now(),
                )
            )
        return touched


def discard_unsaved(viewer: Viewer, reference: str, part: str) -> None:
    """Throw away what this person has not saved of a part, in this draft and those before: they asked for it."""
    with transaction() as session:
        document = load_document(session, viewer, reference, Permission.WRITE)
        editions = select(Edition.id).where(Edition.document_id == document.id)
        own = (UnsavedWork.user_id == viewer.user_id, UnsavedWork.part == part)
        session.execute(delete(UnsavedWork).where(*own, UnsavedWork.edition_id.in_(editions)))


def drop_unsaved(session: Session, viewer: Viewer, edition_id: int, parts: Iterable[str]) -> None:
    """Forget this person's unsaved texts of parts that are saved now, in the caller's transaction."""
    own = (UnsavedWork.user_id == viewer.user_id, UnsavedWork.edition_id == edition_id)
    session.execute(delete(UnsavedWork).where(*own, UnsavedWork.part.in_(list(parts))))


def _load_base(
    session: Session, document: Document, draft: Edition, base_revision_id: int
) -> tuple[int, DocumentContent]:
    base = session.get(Revision, base_revision_id)
    # Better over the words of today than not kept at all.
    if base is None or base.document_id != document.id:
        current, content = load_words(session, draft)
        return current.id, content
    return base.id, load_content_of(base.id)


def _list_fields(*contents: DocumentContent) -> dict[str, frozenset[str]]:
    # Of the beginning too: somebody may have taken the section out that this person is still writing.
    return {part.name: frozenset(f.name for f in part.fields) for content in contents for part in list_parts(content)}


def _take_known(values: Values, fields: frozenset[str] | None) -> dict[str, str]:
    if fields is None:
        raise NotFound("This draft has no such part.")
    known = {name: text for name, text in values.items() if name in fields}
    if not known:
        raise InputRefused("text", "There is nothing to keep.")
    return known


def _spell(values: Values) -> str:
    text = json.dumps(dict(values), ensure_ascii=False)
    if len(text) > _LONGEST:
        raise InputRefused("text", "This is too long to keep. Save a part of it.")
    return text

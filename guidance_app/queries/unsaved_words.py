"""Reads what people have typed into a draft and not saved: one's own words, and of others only that there are some."""

import json
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import case, select

from guidance_app.db import get_session
from guidance_app.domain.permissions import Viewer
from guidance_app.models import Edition, UnsavedWork, User
from guidance_app.queries.draft_views import OtherWriter, UnsavedWords


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What is unsaved in a document: one's own words by part, those left from a draft that is over, and who else."""

    own: dict[str, UnsavedWords]
    left_over: tuple[UnsavedWords, ...]
    others: dict[str, tuple[OtherWriter, ...]]


def load_unsaved(viewer: Viewer, document_id: int, edition_id: int | None) -> Unsaved:
    """Return what is unsaved beside the edition that is being written; one query, which reads nobody else's words."""
    own_text = case((UnsavedWork.user_id == viewer.user_id, UnsavedWork.text), else_="")
    rows = get_session().execute(
        select(
            UnsavedWork.user_id,
            UnsavedWork.edition_id,
            UnsavedWork.part,
            UnsavedWork.base_revision_id,
            UnsavedWork.saved_at,
            User.display_name,
            own_text.label("text"),
        )
        .join(User, User.id == UnsavedWork.user_id)
        .join(Edition, Edition.id == UnsavedWork.edition_id)
        .where(Edition.document_id == document_id)
        .order_by(UnsavedWork.part, UnsavedWork.saved_at)
    )
    own: dict[str, UnsavedWords] = {}
    left_over: list[UnsavedWords] = []
    others: dict[str, list[OtherWriter]] = defaultdict(list)
    for row in rows:
        if row.user_id != viewer.user_id:
            if row.edition_id == edition_id:
                others[row.part].append(OtherWriter(row.display_name, row.saved_at))
            continue
        values = {str(name): str(text) for name, text in json.loads(row.text).items()}
        words = UnsavedWords(row.part, values, row.base_revision_id, row.saved_at)
        if row.edition_id == edition_id:
            own[row.part] = words
        else:
            left_over.append(words)
    return Unsaved(own, tuple(left_over), {part: tuple(writers) for part, writers in others.items()})


def list_left_over(viewer: Viewer, document_id: int) -> tuple[UnsavedWords, ...]:
    """Return one's own unsaved words of a document that nobody is writing now."""
    return load_unsaved(viewer, document_id, None).left_over

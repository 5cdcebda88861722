"""Reads what people have typed into a draft and not saved: one's own words, and of others only that there are some."""

import json
from collections import defaultdict

from sqlalchemy import case, select

from guidance_app.db import get_session
from guidance_app.domain.permissions import Viewer
from guidance_app.models import UnsavedWork, User
from guidance_app.queries.draft_views import OtherWriter, UnsavedWords


def load_unsaved(viewer: Viewer, edition_id: int) -> tuple[dict[str, UnsavedWords], dict[str, tuple[OtherWriter, ...]]]:
    """Return one's own unsaved words by part, and who else has some by part; one query, which reads nobody else's."""
    own_text = case((UnsavedWork.user_id == viewer.user_id, UnsavedWork.text), else_="")
    rows = get_session().execute(
        select(
            UnsavedWork.user_id,
            UnsavedWork.part,
            UnsavedWork.base_revision_id,
            UnsavedWork.saved_at,
            User.display_name,
            own_text.label("text"),
        )
        .join(User, User.id == UnsavedWork.user_id)
        .where(UnsavedWork.edition_id == edition_id)
        .order_by(UnsavedWork.part, UnsavedWork.saved_at)
    )
    own: dict[str, UnsavedWords] = {}
    others: dict[str, list[OtherWriter]] = defaultdict(list)
    for row in rows:
        if row.user_id == viewer.user_id:
            values = {str(name): str(text) for name, text in json.loads(row.text).items()}
            own[row.part] = UnsavedWords(row.part, values, row.base_revision_id, row.saved_at)
        else:
            others[row.part].append(OtherWriter(row.display_name, row.saved_at))
    return own, {part: tuple(writers) for part, writers in others.items()}

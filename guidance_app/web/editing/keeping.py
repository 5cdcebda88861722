"""Keeps typed words that could not be saved, so that the page which says why is not the only place that has them."""

from contextlib import suppress

from guidance_app.domain.errors import DomainError
from guidance_app.domain.permissions import Viewer
from guidance_app.services.unsaved_work import keep_all_unsaved
from guidance_app.web.editing.forms import Typed, read_base


def keep_quietly(viewer: Viewer, reference: str, typed: Typed) -> None:
    """Keep words as their writer's unsaved ones where that can be done; the answer shows them in any case."""
    with suppress(DomainError):
        keep_all_unsaved(viewer, reference, read_base(), typed)

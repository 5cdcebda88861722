"""Finds the document at an address for all views alike; an address it used to have leads to where it is now."""

from typing import Any

from flask import abort, redirect, request, url_for

from guidance_app.domain.errors import NotFound
from guidance_app.queries.editions import DocumentRow, find_document, find_moved_slug
from guidance_app.web.access import current_viewer


def find_or_redirect(slug: str, **values: Any) -> DocumentRow:
    """Return the document at an address. Raises NotFound, or a redirect (301) of this view to the new address."""
    viewer = current_viewer()
    try:
        return find_document(viewer, slug)
    except NotFound:
        moved_to = find_moved_slug(viewer, slug)
        if moved_to is None or request.endpoint is None:
            raise
        asked: dict[str, Any] = {**request.args.to_dict(), **values, "slug": moved_to}
        abort(redirect(url_for(request.endpoint, **asked), 301))

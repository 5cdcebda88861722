"""Marks that say how far somebody has read: signed, so that nobody builds on what is inside them."""

from typing import Any

from itsdangerous import BadData, URLSafeSerializer

from guidance_app.domain.errors import InputRefused
from guidance_app.queries.changes import Place
from guidance_app.web.secrets import derive_key


def write_place(place: Place) -> str:
    """Return the cursor for a place among the changes."""
    return _serializer("api-changes").dumps([place.steps, place.withdrawals])


def read_place(cursor: str) -> Place:
    """Return the place that a cursor of ours means; the beginning for none. Raises InputRefused for any other."""
    return Place(*_load("api-changes", "since", cursor)) if cursor else Place()


def write_after(reference: str) -> str:
    """Return the cursor for the page that begins after a document."""
    return _serializer("api-documents").dumps(reference)


def read_after(cursor: str) -> str:
    """Return the reference that a cursor of ours means; the beginning for none. Raises InputRefused for any other."""
    return str(_load("api-documents", "after", cursor)) if cursor else ""


def _load(use: str, parameter: str, cursor: str) -> Any:
    try:
        return _serializer(use).loads(cursor)
    except BadData:
        raise InputRefused(parameter, f"The parameter {parameter} is no cursor of ours. Begin without it.") from None


def _serializer(use: str) -> URLSafeSerializer:
    return URLSafeSerializer(derive_key(use), salt=use)

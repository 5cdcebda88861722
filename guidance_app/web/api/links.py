"""Where answers lead: to what the API says on, and to the pages that people read; guidance and packs have their own."""

from dataclasses import dataclass

from flask import url_for

from guidance_app.domain.kinds import Kind
from guidance_app.web.own_address import whole_address


@dataclass(frozen=True, slots=True)
class _Doors:
    api: str
    api_edition: str
    page: str
    page_edition: str
    history: str


_GUIDANCE = _Doors("api.document", "api.edition", "library.document", "library.edition", "library.history")
# Readers have no page with the versions of a pack: those who write packs do.
_DOORS = {Kind.PACK: _Doors("api.pack", "api.pack_edition", "cpd.pack", "cpd.pack_edition", "cpd.pack")}


def link_api(kind: Kind, reference: str) -> str:
    """Return where the API answers for a document or pack."""
    return whole_address(url_for(_find(kind).api, reference=reference))


def link_api_edition(kind: Kind, reference: str, number: int) -> str:
    """Return where the API answers for one edition."""
    return whole_address(url_for(_find(kind).api_edition, reference=reference, number=number))


def link_page(kind: Kind, slug: str) -> str:
    """Return where people read a document or pack."""
    return whole_address(url_for(_find(kind).page, slug=slug))


def link_edition_page(kind: Kind, slug: str, number: int) -> str:
    """Return where people read one edition."""
    return whole_address(url_for(_find(kind).page_edition, slug=slug, number=number))


def link_history(kind: Kind, slug: str) -> str:
    """Return where people see which editions there are."""
    return whole_address(url_for(_find(kind).history, slug=slug))


def _find(kind: Kind) -> _Doors:
    return _DOORS.get(kind, _GUIDANCE)

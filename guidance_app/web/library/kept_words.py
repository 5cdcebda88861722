"""Keeps finished pieces of pages: the same words under the same clocks are rendered once, whoever reads them."""

from collections.abc import Hashable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from flask import current_app
from markupsafe import Markup

from guidance_app.queries.view_models import EditionView, SearchView

_KEPT = 256


@dataclass(frozen=True, slots=True)
class _Piece:
    """A template and what it shows; equal when template and key are, so the key must hold all that can differ."""

    template: str
    key: Hashable
    values: dict[str, Any] = field(compare=False)


def render_edition(edition: EditionView, *, pinned: bool) -> Markup:
    """Return the HTML of an edition's page without its frame."""
    around = tuple(replace(section, html="") for section in edition.sections)
    state = (
        edition.state,
        edition.later,
        edition.withdrawal,
        edition.force_name,
        edition.trust,
        edition.around,
        edition.local_facts,
    )
    key = (edition.slug, edition.number, edition.content_hash, pinned, state, around)
    return _render_kept(_Piece("library/document_words.html", key, {"edition": edition, "pinned": pinned}))


def render_results(search: SearchView, chosen: Hashable) -> Markup:
    """Return the HTML of a page of results without its frame and its box."""
    return _render_kept(_Piece("library/search_words.html", (search, chosen), {"search": search, "chosen": chosen}))


def _render_kept(piece: _Piece) -> Markup:
    render = current_app.extensions.setdefault("kept_words", lru_cache(maxsize=_KEPT)(_render))
    words: Markup = render(piece)
    return words


def _render(piece: _Piece) -> Markup:
    # Not `render_template`: that would hand over the request and the person signed in, who may not be the next reader.
    return Markup(current_app.jinja_env.get_template(piece.template).render(piece.values))

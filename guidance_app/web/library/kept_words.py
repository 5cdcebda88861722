"""Keeps the finished HTML of editions: the same words under the same clocks are rendered once, whoever reads them."""

from functools import lru_cache

from flask import current_app
from markupsafe import Markup

from guidance_app.queries.view_models import EditionView

_TEMPLATE = "library/document_words.html"
_KEPT = 128


class _Kept:
    """An edition as a key: equal when everything that its page shows is equal."""

    def __init__(self, edition: EditionView, pinned: bool) -> None:
        self.edition = edition
        self.pinned = pinned
        clocks = tuple((s.checked_on, s.next_check_on, s.overdue) for s in edition.sections)
        state = (edition.state, edition.later, edition.withdrawn_note, edition.force_name, edition.trust)
        self._key = (edition.slug, edition.number, edition.content_hash, pinned, state, clocks)

    def __hash__(self) -> int:
        return hash(self._key)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Kept) and self._key == other._key


def render_words(edition: EditionView, *, pinned: bool) -> Markup:
    """Return the HTML of an edition's page without its frame. Its template may know nothing about the reader."""
    kept = current_app.extensions.setdefault("kept_words", lru_cache(maxsize=_KEPT)(_render))
    words: Markup = kept(_Kept(edition, pinned))
    return words


def _render(kept: _Kept) -> Markup:
    template = current_app.jinja_env.get_template(_TEMPLATE)
    # Not `render_template`: that would hand over the request and the person signed in.
    return Markup(template.render(edition=kept.edition, pinned=kept.pinned))

"""Makes what a device keeps of one document, and keeps it ready: the same state is rendered once, whoever asks."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from hashlib import sha256
from typing import Any

from flask import current_app, url_for

from guidance_app.domain.offline import NO_LIMIT, OfflineLimit, find_limit, narrow_limit
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.withholding import CARD_ANCHOR, CARD_HEADING
from guidance_app.queries.pocket import PocketDocument, PocketEdition, show_pocket_edition
from guidance_app.search.offline import make_search_words, make_word_tables

_KEPT = 4_000
_SHORT = 16
WORDS = "words"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that a device keeps: `line` is JSON in one line, named by the hash of its bytes."""

    name: str
    line: str
    hash: str

    @property
    def short_hash(self) -> str:
        """Return enough of the hash to ask for it by."""
        return self.hash[:_SHORT]


def find_entry(viewer: Viewer, document: PocketDocument, today: date) -> Entry:
    """Return the entry of a live document of this viewer's."""
    kept: dict[tuple[str, ...], Entry] = current_app.extensions.setdefault("pocket_entries", {})
    entry = kept.get(document.state)
    if entry is None:
        if len(kept) >= _KEPT:
            kept.clear()
        found = show_pocket_edition(viewer, document.slug, today)
        entry = kept[document.state] = _seal(document.slug, _describe(found, today))
    return entry


@lru_cache(maxsize=1)
def find_words() -> Entry:
    """Return the entry with the tables by which queries are understood."""
    return _seal(WORDS, {"words": make_word_tables()})


def _seal(name: str, values: dict[str, Any]) -> Entry:
    line = json.dumps({"name": name, **values}, ensure_ascii=False, separators=(",", ":"))
    return Entry(name, line, sha256(line.encode()).hexdigest())


def _describe(found: PocketEdition, today: date) -> dict[str, Any]:
    edition = found.edition
    parts = list(_list_parts(found, today))
    return {
        "path": url_for("library.document", slug=edition.slug),
        "kind": edition.kind.value,
        "kindName": edition.kind_name,
        "title": edition.content.title,
        "summary": edition.content.summary,
        "reference": edition.trust.reference,
        "number": edition.number,
        "due": edition.trust.next_check_on.isoformat(),
        "parts": parts,
        "search": make_search_words(edition.content, [part["html"] for part in parts]),
    }


def _list_parts(found: PocketEdition, today: date) -> Iterator[dict[str, Any]]:
    edition = found.edition
    render: Any = current_app.jinja_env.get_template("shift/pocket_parts.html").module

    def limit(anchor: str) -> OfflineLimit:
        return find_limit(found.given_by, anchor, edition.number, today)

    yield _make_part(render.top(edition), due=edition.trust.next_check_on)
    yield _make_part(render.card(edition), limit(CARD_ANCHOR), anchor=CARD_ANCHOR, heading=CARD_HEADING)
    yield _make_part(render.warnings(edition))
    for section in edition.sections:
        about = {"anchor": section.anchor, "heading": section.heading, "due": section.next_check_on}
        yield _make_part(render.section(section), limit(section.anchor), **about)
    yield _make_part(render.given(edition), narrow_limit(edition.around.given_by, today))
    yield _make_part(render.sources(edition))


def _make_part(words: str, limit: OfflineLimit = NO_LIMIT, **about: Any) -> dict[str, Any]:
    """Return one part without what it does not have. Words that may not be kept never leave the server."""
    about = {name: str(value) for name, value in about.items() if value}
    if not limit.kept:
        return {"html": "", "gone": True, **about}
    limits = {"until": limit.until.isoformat() if limit.until else None, "days": limit.days}
    text = "\n".join(line for line in str(words).splitlines() if line.strip())
    return {"html": text, **about, **{name: value for name, value in limits.items() if value}}

"""What a briefing sheet holds: one edition as its page shows it, and beside a community the risk and trauma pages that
its words lead to."""

import re
from dataclasses import dataclass, replace
from datetime import date

from guidance_app.domain.errors import NotFound, WordsWithheld
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import EditionState
from guidance_app.queries.documents import show_edition
from guidance_app.queries.editions import DocumentRow, EditionRow, find_document
from guidance_app.queries.filled_slots import fill_edition, fill_editions
from guidance_app.queries.view_models import EditionView
from guidance_app.rendering.unlinked import unlink

_BESIDE = frozenset({Kind.RISK, Kind.TRAUMA})
_MAX_BESIDE = 6
# Sanitised HTML of ours writes each address of a document like this.
_DOCUMENT = re.compile(r'href="/guidance/([a-z0-9-]{1,80})[#"]')


@dataclass(frozen=True, slots=True)
class Briefing:
    """The editions to print, the one asked for first; `left_out` counts pages that were taken down or are too many."""

    editions: tuple[EditionView, ...]
    left_out: int = 0


def show_briefing(viewer: Viewer, document: DocumentRow, edition: EditionRow, today: date) -> Briefing:
    """Return one edition with the answers of the viewer's force, and without links, because paper has none."""
    shown = fill_edition(viewer, show_edition(document, edition, today), today)
    return Briefing((_without_links(shown),))


def show_with_pages(viewer: Viewer, document: DocumentRow, today: date) -> Briefing:
    """Return the edition that stands now, and the live risk and trauma pages that its shown words lead to."""
    first = show_edition(document, document.current, today)
    slugs = dict.fromkeys(slug for section in first.sections for slug in _DOCUMENT.findall(section.html))
    beside: list[EditionView] = []
    left_out = 0
    for slug in slugs:
        try:
            found = find_document(viewer, slug)
        except NotFound:
            continue
        except WordsWithheld:
            left_out += 1
            continue
        if found.kind in _BESIDE and found.current.state is EditionState.LIVE:
            beside.append(show_edition(found, found.current, today))
    kept = beside[:_MAX_BESIDE]
    filled = fill_editions(viewer, (first, *kept), today)
    return Briefing(tuple(map(_without_links, filled)), left_out + len(beside) - len(kept))


def _without_links(edition: EditionView) -> EditionView:
    return replace(edition, sections=tuple(replace(each, html=unlink(each.html)) for each in edition.sections))

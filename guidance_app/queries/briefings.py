"""What a briefing sheet holds: one edition as its page shows it, with the answers of the reader's force, and beside a
community the risk and trauma pages that its words lead to."""

import re
from dataclasses import dataclass, replace
from datetime import date

from guidance_app.domain.errors import NotFound, WordsWithheld
from guidance_app.domain.kinds import Kind
from guidance_app.domain.offline import OfflineLimit, narrow_limit
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import EditionState
from guidance_app.queries.documents import show_edition
from guidance_app.queries.editions import DocumentRow, EditionRow, find_document
from guidance_app.queries.filled_slots import fill_editions
from guidance_app.queries.view_models import EditionView
from guidance_app.rendering.unlinked import unlink

_BESIDE = frozenset({Kind.RISK, Kind.TRAUMA})
_MAX_BESIDE = 6
# Sanitised HTML of ours writes each address of a document like this.
_DOCUMENT = re.compile(r'href="/guidance/([a-z0-9-]{1,80})[#"]')


@dataclass(frozen=True, slots=True)
class PaperEdition:
    """One edition to print, and how long its paper may be kept by the consent of whoever gave words of it."""

    view: EditionView
    limit: OfflineLimit


@dataclass(frozen=True, slots=True)
class Briefing:
    """The editions to print, the one asked for first; `left_out` counts pages that were taken down or are too many."""

    editions: tuple[PaperEdition, ...]
    left_out: int = 0


def show_briefing(viewer: Viewer, document: DocumentRow, edition: EditionRow, today: date) -> Briefing:
    """Return one edition without links, because paper has none."""
    return _print(viewer, ((document, show_edition(document, edition, today)),), today)


def show_with_pages(viewer: Viewer, document: DocumentRow, today: date) -> Briefing:
    """Return the edition that stands now, and the live risk and trauma pages that its shown words lead to."""
    first = show_edition(document, document.current, today)
    slugs = dict.fromkeys(slug for section in first.sections for slug in _DOCUMENT.findall(section.html))
    beside: list[tuple[DocumentRow, EditionView]] = []
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
            beside.append((found, show_edition(found, found.current, today)))
    shown = _print(viewer, ((document, first), *beside[:_MAX_BESIDE]), today)
    return replace(shown, left_out=left_out + len(beside[_MAX_BESIDE:]))


def _print(viewer: Viewer, shown: tuple[tuple[DocumentRow, EditionView], ...], today: date) -> Briefing:
    filled = fill_editions(viewer, tuple(view for _, view in shown), today)
    limits = (_find_limit(document, view.number, today) for document, view in shown)
    return Briefing(
        tuple(PaperEdition(_without_links(view), limit) for view, limit in zip(filled, limits, strict=True))
    )


def _find_limit(document: DocumentRow, number: int, today: date) -> OfflineLimit:
    # Paper can be called back no more than a copy on a phone.
    return narrow_limit((each for each in document.standing.given_by if each.since_edition <= number), today)


def _without_links(edition: EditionView) -> EditionView:
    return replace(edition, sections=tuple(replace(each, html=unlink(each.html)) for each in edition.sections))

"""What changed between two published editions of a document; kept in memory, since neither can change.

Words that are withheld never enter a comparison; what is kept is named by what was withheld when it was made.
"""

from functools import lru_cache

from guidance_app.db import get_engine
from guidance_app.domain.diffing import EditionDiff, compare
from guidance_app.domain.standing import Withheld
from guidance_app.domain.withholding import withhold
from guidance_app.queries.edition_words import load_content_of
from guidance_app.queries.editions import DocumentRow
from guidance_app.queries.view_models import History, HistoryEntry

_KEPT_COMPARISONS = 32


def show_history(document: DocumentRow) -> History:
    """Return all published editions, newest first."""
    return History(
        slug=document.slug,
        reference=document.reference,
        kind=document.kind,
        title=document.current.title,
        entries=tuple(
            HistoryEntry(e.number, e.state, e.published_on, e.significance, e.change_note, e.content_hash)
            for e in document.editions
        ),
    )


def compare_editions(document: DocumentRow, older: int, newer: int) -> EditionDiff:
    """Return what changed from edition `older` to edition `newer`. Raises NotFound for one that was never published."""
    revisions = (document.numbered(older).revision_id, document.numbered(newer).revision_id)
    return _compare(str(get_engine().url), revisions, document.standing.withheld)


@lru_cache(maxsize=_KEPT_COMPARISONS)
def _compare(_database: str, revision_ids: tuple[int, int], withheld: tuple[Withheld, ...]) -> EditionDiff:
    old, new = (withhold(load_content_of(revision_id), withheld) for revision_id in revision_ids)
    return compare(old, new)

"""When a trainer hears of what became of a citation: at once, or only on the page that lists them all."""

from guidance_app.domain.citations import CitationState, CitationStatus
from guidance_app.domain.content import Significance

_GONE = frozenset({CitationState.TAKEN_DOWN, CitationState.WITHDRAWN})


def is_announced(status: CitationStatus) -> bool:
    """Say whether a trainer must hear of it: the document is gone, or a big change came after what is cited.

    A big change counts though it left the cited words alone: what stands beside them may be new.
    """
    return is_gone(status) or status.greatest is Significance.MAJOR


def is_gone(status: CitationStatus) -> bool:
    """Say whether nobody may act on the cited document any more."""
    return status.state in _GONE


def has_moved(status: CitationStatus) -> bool:
    """Say whether anything came after what is cited: a small change is listed, and announced to nobody."""
    return is_gone(status) or status.newer is not None or not status.words_stand


def name_against(status: CitationStatus) -> str:
    """Return what a citation is kept against, such as `v5` or `withdrawn`; whatever comes later asks again."""
    if is_gone(status) or status.newer is None:
        return status.state.value
    return f"v{status.newer}"

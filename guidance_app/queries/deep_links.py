"""What a deep link leads to: live documents that may help to ask, never one on risk unless it is named."""

from datetime import date

from guidance_app.domain.deep_links import DeepLink
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.queries.document_pages import DocumentFilter, list_documents
from guidance_app.queries.summaries import find_summaries_by_reference
from guidance_app.queries.view_models import DocumentSummary

_MOST = 10
# Whatever the language is, the words about it are those on interpreters.
_INTERPRETERS = "TRA-002"


def list_landing(viewer: Viewer, link: DeepLink, today: date) -> tuple[DocumentSummary, ...]:
    """Return the documents for a link: what is needed, then profiles, then what is said of a faith; at most six
    queries."""
    wanted = [link.guidance] if link.guidance else [_INTERPRETERS] if link.languages else []
    named = find_summaries_by_reference(viewer, wanted, today) if wanted else ()
    profiles = _find(viewer, DocumentFilter((Kind.COMMUNITY,), communities=link.communities), today)
    of_faith = _find(viewer, DocumentFilter((Kind.ENGAGEMENT,), faiths=(link.faith,) if link.faith else ()), today)
    return tuple(dict.fromkeys((*named, *profiles, *of_faith)))


def _find(viewer: Viewer, wanted: DocumentFilter, today: date) -> tuple[DocumentSummary, ...]:
    return list_documents(viewer, wanted, "", _MOST, today).documents if wanted.tags else ()

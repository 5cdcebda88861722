"""Publish checks: pure rules that say what keeps an edition from being published, and how to mend it.

The one entry point is `check_content`; the rules' ids and severities are in `rules.py`.
"""

from collections.abc import Callable
from datetime import date

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.drafting.blocks import strip_all_markers
from guidance_app.domain.findings import Finding
from guidance_app.domain.publish_checks.accessibility import check_accessibility
from guidance_app.domain.publish_checks.known_library import (
    KnownDocument,
    KnownLibrary,
    join_documents,
    know_document,
    know_library,
)
from guidance_app.domain.publish_checks.local_slots import check_local_slots
from guidance_app.domain.publish_checks.marks import check_marks
from guidance_app.domain.publish_checks.packs import check_pack, flatten_steps
from guidance_app.domain.publish_checks.personal_data import check_personal_data
from guidance_app.domain.publish_checks.provenance import check_provenance
from guidance_app.domain.publish_checks.readability import check_readability
from guidance_app.domain.publish_checks.sources import check_sources
from guidance_app.domain.publish_checks.stereotyping.checking import check_stereotyping
from guidance_app.domain.publish_checks.substance import check_substance
from guidance_app.domain.publish_checks.unfinished import check_unfinished
from guidance_app.domain.publish_checks.unknown_words import check_unknown_words
from guidance_app.domain.publish_checks.unseen_signs import check_unseen_signs

__all__ = ["KnownDocument", "KnownLibrary", "check_content", "join_documents", "know_document", "know_library"]

_Check = Callable[[DocumentContent, date, KnownLibrary], tuple[Finding, ...]]

_CHECKS: tuple[_Check, ...] = (
    lambda content, _today, _library: check_substance(content),
    check_sources,
    lambda content, _today, _library: check_marks(content),
    lambda content, _today, _library: check_local_slots(content),
    lambda content, _today, library: check_accessibility(content, library),
    lambda content, _today, _library: check_readability(content),
    lambda content, _today, library: check_unknown_words(content, library),
    lambda content, _today, _library: check_unfinished(content),
    lambda content, _today, _library: check_unseen_signs(content),
    lambda content, _today, _library: check_provenance(content),
    lambda content, _today, _library: check_stereotyping(content),
    lambda content, _today, library: check_personal_data(content, library.phone_numbers),
)


def check_content(content: DocumentContent, today: date, library: KnownLibrary) -> tuple[Finding, ...]:
    """Return everything the checks find in one edition, in the order of the table of checks."""
    words = flatten_steps(strip_all_markers(content))
    return (*check_pack(content), *(finding for check in _CHECKS for finding in check(words, today, library)))

"""Checks that nothing of the writing itself was left in the words."""

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.drafting.merging import MERGE_MARKS
from guidance_app.domain.findings import Finding
from guidance_app.domain.publish_checks.rules import find

_MESSAGE = "Two people changed the same lines. Choose the words, then take the three marker lines out."


def check_unfinished(content: DocumentContent) -> tuple[Finding, ...]:
    """Return one finding for each section in which a merge was not finished."""
    return tuple(
        find("merge-unfinished", _MESSAGE, section=section.anchor, words=mark)
        for section in content.sections
        for mark in _first_mark(section.body)
    )


def _first_mark(body: str) -> tuple[str, ...]:
    lines = frozenset(body.split("\n"))
    return tuple(mark for mark in MERGE_MARKS if mark in lines)[:1]

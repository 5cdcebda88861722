"""Checks that a document says honestly what it rests on and who has not been heard.

Contributions are not recorded yet, so no words may be called reviewed.
"""

from collections.abc import Iterator

from guidance_app.domain.content import DocumentContent, ReviewState
from guidance_app.domain.findings import Finding
from guidance_app.domain.publish_checks.rules import find


def check_provenance(content: DocumentContent) -> tuple[Finding, ...]:
    """Return what is missing or claimed too early in the provenance."""
    return tuple(_check(content))


def _check(content: DocumentContent) -> Iterator[Finding]:
    if not content.provenance.basis.strip():
        yield find("provenance-basis", "Say what these words rest on: readers weigh them by it.", words="provenance:")
    if content.review_state is ReviewState.REVIEWED:
        message = "No contribution is recorded for these words: keep `review: starter` until a community gives one."
        yield find("provenance-reviewed", message, words="review: reviewed")
    elif not any(line.strip() for line in content.provenance.not_yet_heard):
        message = "Starter text must name whose voice is still missing."
        yield find("provenance-not-heard", message, words="provenance:")

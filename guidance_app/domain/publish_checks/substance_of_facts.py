"""Checks what a fact page must hold: a word's meaning as a whole sentence, and a way to reach a service."""

import re
from collections.abc import Iterator

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.findings import Finding
from guidance_app.domain.publish_checks.markdown_lines import find_links, find_marks, strip_markup
from guidance_app.domain.publish_checks.rules import find
from guidance_app.domain.publish_checks.section_lines import list_lines

# A sentence: at least four words and a full stop. A bare gloss ("honour") is none.
_SENTENCE = re.compile(r"(?:\S+\s+){3,}\S+[.!]")
# A page for several words may give them in a table instead, a row each.
_LEAST_ROWS = 3


def check_meaning(content: DocumentContent) -> Iterator[Finding]:
    """Yield a finding when neither a whole sentence nor a table, with marks, says what a word means."""
    marked = [line for line in list_lines(content, "what-it-means") if find_marks(line.raw)]
    rows = sum(len([cell for cell in line.cells if strip_markup(cell)]) > 1 for line in marked)
    if rows < _LEAST_ROWS and not any(_SENTENCE.search(strip_markup(line.raw)) for line in marked if not line.cells):
        message = "Say in one whole sentence what the word can mean, and mark what that rests on."
        yield find("meaning-missing", message, "what-it-means")


def check_ways_to_reach(content: DocumentContent) -> Iterator[Finding]:
    """Yield a finding when a service has no number, no website and no page that leads to it."""
    service = content.service
    links = any(find_links(line.raw) for line in list_lines(content, "how-to-reach-it"))
    if not (links or (service is not None and (service.phones or service.website))):
        message = "Nobody can reach this service: give a number, a website, or a link to who can refer."
        yield find("service-unreachable", message, "how-to-reach-it")

"""Checks that all else in braces is an evidence mark, and that each mark names a source which the document lists.

Files are held to the same when they are read; this holds what is written on screen to it.
"""

import re
from collections.abc import Iterator

from guidance_app.domain.content import DocumentContent, Section
from guidance_app.domain.evidence import MARKS
from guidance_app.domain.findings import Finding
from guidance_app.domain.publish_checks.local_slots import LOCAL
from guidance_app.domain.publish_checks.rules import find

_IN_BRACES = re.compile(r"(?<!\\)\{[^{}\n]*\}")
_SOURCED = "|".join(kind.value for kind, word in MARKS.items() if word.names_source)
_BARE = "|".join(kind.value for kind, word in MARKS.items() if not word.names_source)
# As the renderer reads them.
_MARK = re.compile(rf"\{{(?:(?:{_SOURCED}):\s?(?P<source_id>[a-z0-9-]{{1,100}})|(?:{_BARE}))\}}")


def check_marks(content: DocumentContent) -> tuple[Finding, ...]:
    """Return a blocking finding for each mark that readers would see as signs, or that leads to no source."""
    known = frozenset(source.id for source in content.sources)
    return tuple(finding for section in content.sections for finding in _check_section(section, known))


def _check_section(section: Section, known: frozenset[str]) -> Iterator[Finding]:
    for found in dict.fromkeys(_IN_BRACES.findall(section.body)):
        if LOCAL.fullmatch(found):
            continue
        mark = _MARK.fullmatch(found)
        if mark is None:
            message = (
                "This is no evidence mark, and readers would see it as it is. Write {guidance: id} or {unverified}."
            )
            yield find("mark-unknown", message, section.anchor, found)
        elif mark["source_id"] and mark["source_id"] not in known:
            message = f"No source is called “{mark['source_id']}”. Add it under Sources, or correct the mark."
            yield find("mark-source-unknown", message, section.anchor, found)

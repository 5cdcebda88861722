"""Checks that what a claim rests on has a date, is not older than its clock, and that numbers to ring were looked at.

A source that has no date, or is old, may stay where its note says what it is; how it was read is not what it is.
"""

import re
from collections.abc import Iterator
from datetime import date

from guidance_app.domain.clocks import next_check
from guidance_app.domain.content import DocumentContent, Source
from guidance_app.domain.evidence import EvidenceKind
from guidance_app.domain.findings import Finding
from guidance_app.domain.kinds import Kind
from guidance_app.domain.publish_checks.claims import states_number
from guidance_app.domain.publish_checks.marked_lines import MarkedLine
from guidance_app.domain.publish_checks.rules import find

# How many years a source holds by what it is cited for. An Act stands until Parliament changes it, so it has no clock.
# Statutory and official guidance is rewritten every few years; the law it explains may have moved. What services do,
# and what a paper reported, changes fastest. Research keeps longest: a study is not undone by the next.
CLOCK_YEARS: dict[EvidenceKind, int] = {
    EvidenceKind.STATUTORY: 5,
    EvidenceKind.GUIDANCE: 5,
    EvidenceKind.RESEARCH: 10,
    EvidenceKind.PRESS: 5,
    EvidenceKind.CONTRIBUTORS: 3,
    EvidenceKind.PRACTICE: 5,
}
# On a service's own page every line is about how to reach it today.
SERVICE_YEARS = 3

_UNDATED = "undated"
_CLAUSE = re.compile(r"[.,;:]\s*")
_HOW_IT_WAS_READ = re.compile(r"\b(?:seen|read|excerpt|opening|title|shortened|stored)\b", re.IGNORECASE)
_LEAST_WORDS = 3


def check_source_dates(content: DocumentContent, lines: tuple[MarkedLine, ...], today: date) -> Iterator[Finding]:
    """Yield what is wrong with dates and ages, as of `today`."""
    yield from _check_undated(content, lines)
    yield from _check_ages(content, lines, today)
    yield from _check_phones(content, today)


def says_what_it_is(note: str) -> bool:
    """Say whether a note tells more about a source than how it was read."""
    clauses = (clause.split() for clause in _CLAUSE.split(note) if not _HOW_IT_WAS_READ.search(clause))
    return any(len(words) >= _LEAST_WORDS for words in clauses)


def _check_undated(content: DocumentContent, lines: tuple[MarkedLine, ...]) -> Iterator[Finding]:
    undated = {source.id: source for source in content.sources if source.date == _UNDATED}
    for source_id in dict.fromkeys(_named_for_law(lines)):
        if source_id in undated:
            message = f"The law here rests on “{undated[source_id].title}”, which has no date. Find a dated source."
            yield find("law-undated", message, words=f"id: {source_id}")
            del undated[source_id]
    for source_id in dict.fromkeys(_named_for_numbers(lines)):
        if source_id in undated and not says_what_it_is(undated[source_id].note):
            message = (
                f"The number here rests on “{undated[source_id].title}”, which has no date, and its note does not say "
                "what it is. Add a date, or what it counts and when."
            )
            yield find("number-undated", message, words=f"id: {source_id}")


def _named_for_law(lines: tuple[MarkedLine, ...]) -> Iterator[str]:
    return (mark.source_id for line in lines for mark in line.marks if mark.kind is EvidenceKind.LAW)


def _named_for_numbers(lines: tuple[MarkedLine, ...]) -> Iterator[str]:
    return (mark.source_id for line in lines if line.marks and states_number(line.words) for mark in line.marks)


def _check_ages(content: DocumentContent, lines: tuple[MarkedLine, ...], today: date) -> Iterator[Finding]:
    clocks = _find_clocks(content, lines)
    for source in content.sources:
        years = clocks.get(source.id)
        if years is not None and _age(source, today) > years and not says_what_it_is(source.note):
            message = (
                f"“{source.title}” is from {source.date[:4]}: older than the {years} years such a source holds, and "
                "its note does not say what it is. Find a newer one, or say in the note why it still serves."
            )
            yield find("source-old", message, words=f"id: {source.id}")


def _find_clocks(content: DocumentContent, lines: tuple[MarkedLine, ...]) -> dict[str, int]:
    """Return the years that each source holds: the shortest clock of what it is cited for; law has none."""
    cited = [(mark.source_id, mark.kind) for line in lines for mark in line.marks if mark.kind in CLOCK_YEARS]
    cited += [(phone.source, EvidenceKind.PRACTICE) for phone in (content.service.phones if content.service else ())]
    clocks: dict[str, int] = {}
    for source_id, kind in cited:
        years = CLOCK_YEARS[kind]
        if content.kind is Kind.SERVICE and kind is not EvidenceKind.RESEARCH:
            years = min(years, SERVICE_YEARS)
        clocks[source_id] = min(clocks.get(source_id, years), years)
    return clocks


def _age(source: Source, today: date) -> int:
    return 0 if source.date == _UNDATED else today.year - int(source.date[:4])


def _check_phones(content: DocumentContent, today: date) -> Iterator[Finding]:
    for phone in content.service.phones if content.service else ():
        if today > next_check(Kind.SERVICE, phone.checked_on):
            message = f"This number was last checked on {phone.checked_on}. A dead line costs a chance: ring it now."
            yield find("phone-check-due", message, words=phone.number)

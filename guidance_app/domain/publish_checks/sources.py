"""Checks that claims of law and number carry a mark, and that the source behind it has a date and is not stale.

It reads what the editor wrote about a source; it opens no address.
"""

import re
from collections.abc import Iterator
from datetime import date

from guidance_app.domain.content import DocumentContent, Source
from guidance_app.domain.evidence import EvidenceKind
from guidance_app.domain.findings import Finding
from guidance_app.domain.publish_checks.known_library import KnownLibrary, keep_digits, list_phone_digits
from guidance_app.domain.publish_checks.markdown_lines import Mark, find_marks, split_lines, strip_markup
from guidance_app.domain.publish_checks.rules import find
from guidance_app.domain.publish_checks.texts import TWO_MINUTES_LISTS, visible_texts

_LAW = re.compile(r"\b[Ss]ections? \d+[A-Z]{0,2}\b|\b(?:Act|Regulations|Order) (?:19|20)\d\d\b|\bArticle \d+\b")
_PHONE = re.compile(r"(?<![\w.])(?:\+44 ?|0)(?:\d[ -]?){8,10}\d\b")
_SHARE = re.compile(
    r"\d ?%|\bper ?cent\b|\b\d[\d,.]* (?:in|of|out of) (?:every )?\d[\d,]*\b"
    r"|\bone in (?:two|three|four|five|six|ten)\b",
    re.IGNORECASE,
)
_COUNT = re.compile(r"\b\d{1,3}(?:,\d{3})+\b")
_MOST_YEARS = 10
_MOST_PHONE_DAYS = 366
_UNDATED = "undated"
_Place = tuple[str, str, tuple[Mark, ...]]


def check_sources(content: DocumentContent, today: date, library: KnownLibrary) -> tuple[Finding, ...]:
    """Return what is wrong with marks, sources and their dates, as of `today`."""
    places = tuple(_walk_marked_lines(content))
    return (
        *_check_claims(places),
        *_check_cards(content, places, library),
        *_check_dates(content, places),
        *_check_age(content, places, today),
        *_check_phones(content, today),
        *_check_unverified(content, places),
    )


def _walk_marked_lines(content: DocumentContent) -> Iterator[_Place]:
    """Yield anchor, visible words and marks of each line. A table's rows share the marks of the line above it."""
    for section in content.sections:
        above: tuple[Mark, ...] = ()
        for line in split_lines(section.body):
            marks = find_marks(line.raw)
            if not line.cells:
                above = () if line.heading_level else marks
            yield section.anchor, strip_markup(line.raw), marks or (above if line.cells else ())


def _is_number_claim(words: str) -> bool:
    return any(pattern.search(words) for pattern in (_PHONE, _SHARE, _COUNT))


def _check_claims(places: tuple[_Place, ...]) -> Iterator[Finding]:
    for anchor, words, marks in places:
        if marks or words.endswith("?"):
            continue
        if _LAW.search(words):
            message = "This line names the law and has no evidence mark. Readers must see which: add {law: source-id}."
            yield find("law-unmarked", message, anchor, words)
        elif _is_number_claim(words):
            message = "This line has a number and no evidence mark. Add the mark of its source, or {unverified}."
            yield find("number-unmarked", message, anchor, words)


def _check_cards(content: DocumentContent, places: tuple[_Place, ...], library: KnownLibrary) -> Iterator[Finding]:
    # The two-minute card holds no marks: a number there must be a service's own, or stand marked in a section below.
    own = {*library.phone_numbers, *list_phone_digits(content)}
    own |= {keep_digits(number) for _, words, marks in places if marks for number in _PHONE.findall(words)}
    for text in visible_texts(content):
        if text.where not in (*TWO_MINUTES_LISTS, "summary"):
            continue
        for number in _PHONE.findall(text.words):
            if keep_digits(number) not in own:
                message = "This number belongs to no service page, so it has no source and no date: name the service."
                yield find("number-unmarked", message, words=number)
        if _SHARE.search(text.words) or _COUNT.search(text.words):
            message = "A card holds no evidence marks, so a figure here has no source: move it into a section."
            yield find("number-unmarked", message, words=text.words)


def _check_dates(content: DocumentContent, places: tuple[_Place, ...]) -> Iterator[Finding]:
    sources = {source.id: source for source in content.sources}
    said: set[str] = set()
    for _, words, marks in places:
        undated = [s for mark in marks if (s := sources.get(mark.source_id)) is not None and s.date == _UNDATED]
        law = [mark.source_id for mark in marks if mark.kind is EvidenceKind.LAW]
        for source in undated:
            if source.id in law and source.id not in said:
                message = (
                    f"The law here rests on “{source.title}”, which has no date. Laws change: find a dated source."
                )
                yield find("law-undated", message, words=f"id: {source.id}")
            elif source.id not in said and not source.note and _is_number_claim(words):
                message = f"The number here rests on “{source.title}”, with no date and no note: add one of them."
                yield find("number-undated", message, words=f"id: {source.id}")
            else:
                continue
            said.add(source.id)


def _check_age(content: DocumentContent, places: tuple[_Place, ...], today: date) -> Iterator[Finding]:
    law_only = _named_by(places, law=True) - _named_by(places, law=False)
    for source in content.sources:
        if source.id not in law_only and not source.note and _is_old(source, today):
            message = (
                f"“{source.title}” is from {source.date}, more than {_MOST_YEARS} years ago. "
                "Find a newer source, or say in its note why it still holds."
            )
            yield find("source-old", message, words=f"id: {source.id}")


def _named_by(places: tuple[_Place, ...], *, law: bool) -> set[str]:
    return {mark.source_id for _, _, marks in places for mark in marks if (mark.kind is EvidenceKind.LAW) is law}


def _is_old(source: Source, today: date) -> bool:
    return source.date != _UNDATED and today.year - int(source.date[:4]) > _MOST_YEARS


def _check_phones(content: DocumentContent, today: date) -> Iterator[Finding]:
    for phone in content.service.phones if content.service else ():
        if (today - phone.checked_on).days > _MOST_PHONE_DAYS:
            message = f"This number was last checked on {phone.checked_on}. A dead line costs a chance: ring it now."
            yield find("phone-check-due", message, words=phone.number)


def _check_unverified(content: DocumentContent, places: tuple[_Place, ...]) -> Iterator[Finding]:
    if content.check_before_use:
        return
    for anchor, words, marks in places:
        if any(mark.kind is EvidenceKind.UNVERIFIED for mark in marks):
            message = (
                "A line is not yet verified, and nothing says what to check before use: add a line to check_before_use."
            )
            yield find("unverified-unlisted", message, anchor, words)
            return

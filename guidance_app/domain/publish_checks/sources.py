"""Checks that claims of law and number carry a mark, and that a page says what of it is not verified yet.

It reads what the editor wrote about a source; it opens no address. Dates and ages of sources: `source_dates.py`.
"""

from collections.abc import Iterator
from datetime import date

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.evidence import EvidenceKind
from guidance_app.domain.findings import Finding
from guidance_app.domain.kinds import Kind
from guidance_app.domain.publish_checks.claims import PHONE, states_figure, states_law, states_number
from guidance_app.domain.publish_checks.known_library import KnownLibrary, keep_digits, list_phone_digits
from guidance_app.domain.publish_checks.marked_lines import MarkedLine, walk_marked_lines
from guidance_app.domain.publish_checks.rules import find
from guidance_app.domain.publish_checks.source_dates import check_source_dates
from guidance_app.domain.publish_checks.texts import TWO_MINUTES_LISTS, Text, visible_texts

_BINDING = frozenset({EvidenceKind.LAW, EvidenceKind.STATUTORY})
_CARD = frozenset({*TWO_MINUTES_LISTS, "summary"})


def check_sources(content: DocumentContent, today: date, library: KnownLibrary) -> tuple[Finding, ...]:
    """Return what is wrong with marks, sources and their dates, as of `today`; a pack has pins in their place."""
    if content.kind is Kind.PACK:
        return ()
    lines = tuple(walk_marked_lines(content))
    card = tuple(text for text in visible_texts(content) if text.where in _CARD)
    return (
        *_check_claims(lines),
        *_check_card_numbers(content, card, lines, library),
        *_check_card_law(card, lines),
        *check_source_dates(content, lines, today),
        *_check_unverified_law(lines),
        *_check_unverified_listed(content, lines),
    )


def _check_claims(lines: tuple[MarkedLine, ...]) -> Iterator[Finding]:
    for anchor, words, marks in lines:
        if marks or words.endswith("?"):
            continue
        if states_law(words):
            message = "This line says what the law is and has no evidence mark. Readers must see which: add {law: id}."
            yield find("law-unmarked", message, anchor, words)
        elif states_number(words):
            message = "This line has a number and no evidence mark. Add the mark of its source, or {unverified}."
            yield find("number-unmarked", message, anchor, words)


def _check_card_numbers(
    content: DocumentContent, card: tuple[Text, ...], lines: tuple[MarkedLine, ...], library: KnownLibrary
) -> Iterator[Finding]:
    # The two-minute card holds no marks: a number there must be a service's own, or stand marked in a section below.
    own = {*library.phone_numbers, *list_phone_digits(content)}
    own |= {keep_digits(number) for line in lines if line.marks for number in PHONE.findall(line.words)}
    for text in card:
        for number in PHONE.findall(text.words):
            if keep_digits(number) not in own:
                message = "This number belongs to no service page, so it has no source and no date: name the service."
                yield find("number-unmarked", message, words=number)
        if states_figure(text.words):
            message = "A card holds no evidence marks, so a figure here has no source: move it into a section."
            yield find("number-unmarked", message, words=text.words)


def _check_card_law(card: tuple[Text, ...], lines: tuple[MarkedLine, ...]) -> Iterator[Finding]:
    if any(mark.kind in _BINDING for line in lines for mark in line.marks):
        return
    for text in card:
        if states_law(text.words):
            message = "The card says what the law is, and no section rests on a law: say it below too, with its mark."
            yield find("law-in-card", message, words=text.words)


def _check_unverified_law(lines: tuple[MarkedLine, ...]) -> Iterator[Finding]:
    for anchor, words, marks in lines:
        if marks and all(mark.kind is EvidenceKind.UNVERIFIED for mark in marks) and states_law(words):
            message = "This line says what the law is, and nobody has read its source: find one, or say why it stays."
            yield find("law-unverified", message, anchor, words)


def _check_unverified_listed(content: DocumentContent, lines: tuple[MarkedLine, ...]) -> Iterator[Finding]:
    if content.check_before_use:
        return
    for anchor, words, marks in lines:
        if any(mark.kind is EvidenceKind.UNVERIFIED for mark in marks):
            message = (
                "A line is not yet verified, and nothing says what to check before use: add a line to check_before_use."
            )
            yield find("unverified-unlisted", message, anchor, words)
            return

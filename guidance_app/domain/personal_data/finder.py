"""Runs every finder over one text and puts what they found into one order. Knows no Document and no page."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from guidance_app.domain.personal_data.birth_dates import find_birth_dates
from guidance_app.domain.personal_data.contact import find_emails, find_handles
from guidance_app.domain.personal_data.folding import blank_out_addresses_and_hashes, fold
from guidance_app.domain.personal_data.found import MESSAGES, PersonalData, Span
from guidance_app.domain.personal_data.identifiers import find_identifiers
from guidance_app.domain.personal_data.labelled_numbers import find_labelled_numbers
from guidance_app.domain.personal_data.names import find_names
from guidance_app.domain.personal_data.phones import (
    NATIONAL_CODES,
    PUBLISHED_NUMBERS,
    blank_out_known,
    find_phones,
    normalise_number,
)
from guidance_app.domain.personal_data.places import find_addresses, find_car_marks, find_postcodes
from guidance_app.domain.personal_data.rare_events import find_rare_events
from guidance_app.domain.personal_data.spelt_numbers import find_spelt_numbers

_FINDERS: tuple[Callable[[str], Iterator[Span]], ...] = (
    find_emails,
    find_addresses,
    find_handles,
    find_names,
    find_rare_events,
)
_FINDERS_OF_FIGURES = (find_phones, find_postcodes, find_identifiers, find_labelled_numbers, find_car_marks)
# A label at the end of a line ("DOB:") belongs to the line below it.
_LINE = re.compile(r"(?:[^\n]|(?<=:)\n){1,2000}[^\n\s]{0,400}")
_FIGURE_OR_NUMBER_WORD = re.compile(
    r"\d|[oO]\d|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|double|zed|oh)\b", re.IGNORECASE
)
_BIRTH = re.compile(r"\d|first|second|third|th\b|teen|twenty|thirty", re.IGNORECASE)


def find_personal_data(text: str, known_numbers: frozenset[str] = frozenset()) -> tuple[PersonalData, ...]:
    """Return what in a text could find a person, in order of place and without overlaps.

    `known_numbers` are telephone numbers of services, however they are spaced; national codes are always known.
    Never raises. Each rule reads a bounded number of characters from each place, so time grows with the text alone.
    """
    known = NATIONAL_CODES | PUBLISHED_NUMBERS | {normalise_number(number) for number in known_numbers}
    folded = fold(text)
    found = list(find_handles(folded.text))
    readable = blank_out_known(blank_out_addresses_and_hashes(folded.text), known)
    for line in _LINE.finditer(readable):
        found.extend(_find_in_line(line[0], line.start(), known))
    return tuple(_describe(span, text, folded.places) for span in _keep_apart(found))


def _find_in_line(line: str, start: int, known: frozenset[str]) -> Iterator[Span]:
    finders = _FINDERS
    if _BIRTH.search(line):
        finders = (*finders, find_birth_dates)
    if _FIGURE_OR_NUMBER_WORD.search(line):
        finders = (*finders, *_FINDERS_OF_FIGURES, partial(find_spelt_numbers, known=known))
    for find in finders:
        for span in find(line):
            yield Span(span.kind, span.start + start, span.end + start)


def _keep_apart(found: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _describe(span: Span, text: str, places: tuple[int, ...]) -> PersonalData:
    start, end = places[span.start], places[span.end - 1] + 1
    return PersonalData(span.kind, text[start:end], start, end, MESSAGES[span.kind])

"""Runs every finder over one text and puts what they found into one order. Knows no Document and no page."""

from collections.abc import Callable, Sequence

from guidance_app.domain.personal_data.addresses import find_addresses
from guidance_app.domain.personal_data.birth_dates import find_birth_dates
from guidance_app.domain.personal_data.car_marks import find_car_marks
from guidance_app.domain.personal_data.emails import find_emails
from guidance_app.domain.personal_data.folding import blank_out_addresses_and_hashes, fold
from guidance_app.domain.personal_data.found import MESSAGES, PersonalData, Span, Spans
from guidance_app.domain.personal_data.handles import find_handles, find_profile_addresses
from guidance_app.domain.personal_data.identifiers import find_identifiers
from guidance_app.domain.personal_data.labelled_numbers import find_labelled_numbers
from guidance_app.domain.personal_data.lines import Line, read_lines
from guidance_app.domain.personal_data.names import find_names
from guidance_app.domain.personal_data.phones import blank_out_known, find_phones, list_known_numbers
from guidance_app.domain.personal_data.phonetic import find_phonetic
from guidance_app.domain.personal_data.postcodes import find_postcodes
from guidance_app.domain.personal_data.rare_events import find_rare_events
from guidance_app.domain.personal_data.spelt_numbers import find_spelt_numbers

_FINDERS: tuple[Callable[[Line], Spans], ...] = (
    find_emails,
    find_addresses,
    find_handles,
    find_names,
    find_rare_events,
    find_birth_dates,
    find_phones,
    find_postcodes,
    find_identifiers,
    find_labelled_numbers,
    find_car_marks,
    find_phonetic,
)


def find_personal_data(text: str, known_numbers: frozenset[str] = frozenset()) -> tuple[PersonalData, ...]:
    """Return what in a text could find a person, in order of place and without overlaps.

    `known_numbers` are telephone numbers of services, however they are spaced; national codes are always known.
    Never raises. Each rule reads a bounded number of characters from each place, so time grows with the text alone.
    """
    known = list_known_numbers(known_numbers)
    folded = fold(text)
    found = list(find_profile_addresses(folded.text))
    readable = blank_out_known(blank_out_addresses_and_hashes(folded.text), known)
    for line in read_lines(readable):
        for spans in (*(find(line) for find in _FINDERS), find_spelt_numbers(line, known)):
            found += [Span(span.kind, span.start + line.start, span.end + line.start) for span in spans]
    return tuple(_describe(span, text, folded.places) for span in _keep_apart(found))


def _keep_apart(found: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(found, key=lambda span: (span.start, -span.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def _describe(span: Span, text: str, places: Sequence[int]) -> PersonalData:
    start, end = places[span.start], places[span.end - 1] + 1
    return PersonalData(span.kind, text[start:end], start, end, MESSAGES[span.kind])

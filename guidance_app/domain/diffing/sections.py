"""Pairs the sections of two editions and compares the units in each pair. Leaves the front matter to its own file."""

from collections.abc import Sequence

from guidance_app.domain.content import Section
from guidance_app.domain.diffing.order import Place, merge_orders
from guidance_app.domain.diffing.pairing import Pairing
from guidance_app.domain.diffing.sentences import split_units
from guidance_app.domain.diffing.units import compare_unit, compare_units
from guidance_app.domain.diffing.values import ChangeKind, SectionDiff, Shape, Unit, name_kind
from guidance_app.domain.diffing.words import list_words
from guidance_app.domain.drafting.blocks import strip_markers


def compare_sections(old: Sequence[Section], new: Sequence[Section]) -> tuple[SectionDiff, ...]:
    """Return every section once: paired by anchor, else by equal heading, else by alike words."""
    pairing = Pairing(old, new)
    pairing.pair_equal(lambda section: section.anchor)
    pairing.pair_equal(lambda section: section.heading.casefold())
    pairing.pair_alike(lambda section: list_words(f"{section.heading} {section.body}"))
    return tuple(_compare_pair(place, old, new) for place in merge_orders(pairing.pairs, len(old), len(new)))


def compare_part(
    heading: tuple[Unit | None, Unit | None], old: Sequence[Unit], new: Sequence[Unit], place: Place, note: str = ""
) -> SectionDiff:
    """Return one compared section from its headings and units; None is a heading that one edition does not have."""
    title = compare_unit(*heading, Place(None, None))
    units = compare_units(old, new)
    changed = any(unit.kind is not ChangeKind.UNCHANGED for unit in (title, *units))
    paired = None not in heading
    return SectionDiff(
        kind=name_kind(paired=paired, has_new=heading[1] is not None, moved=place.moved, changed=changed),
        anchor="",
        heading=title,
        units=units,
        note=note,
    )


def _compare_pair(place: Place, old: Sequence[Section], new: Sequence[Section]) -> SectionDiff:
    before = None if place.old is None else old[place.old]
    after = None if place.new is None else new[place.new]
    part = compare_part((_head(before), _head(after)), _units(before), _units(after), place)
    shown = after or before
    return SectionDiff(
        kind=part.kind,
        anchor=shown.anchor if shown else "",
        heading=part.heading,
        units=part.units,
        old_number=None if place.old is None else place.old + 1,
        new_number=None if place.new is None else place.new + 1,
        note=_note_anchor(before, after),
    )


def _head(section: Section | None) -> Unit | None:
    return Unit(section.heading, Shape.HEADING) if section else None


def _units(section: Section | None) -> list[Unit]:
    return split_units(strip_markers(section.body)) if section else []


def _note_anchor(old: Section | None, new: Section | None) -> str:
    if old and new and old.anchor != new.anchor:
        return f"Its link was #{old.anchor} and is now #{new.anchor}."
    return ""

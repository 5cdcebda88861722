"""Compares two lists of units: what stayed, changed, moved, came or went. Does not know where the units come from."""

from collections.abc import Sequence

from guidance_app.domain.diffing.order import Place, merge_orders
from guidance_app.domain.diffing.pairing import Pairing
from guidance_app.domain.diffing.values import Shape, SpanKind, Unit, UnitDiff, name_kind
from guidance_app.domain.diffing.words import compare_words, list_words


def compare_units(old: Sequence[Unit], new: Sequence[Unit]) -> tuple[UnitDiff, ...]:
    """Return every old and every new unit exactly once, in the new order. Equal ones are found by hash alone."""
    pairing = Pairing(old, new)
    pairing.pair_in_order(lambda unit: unit)
    pairing.pair_equal(lambda unit: unit)
    pairing.pair_equal(lambda unit: unit.text)
    pairing.pair_alike(lambda unit: list_words(unit.text))
    pairing.pair_neighbours(lambda unit: unit.text)
    return tuple(_describe(place, old, new) for place in merge_orders(pairing.pairs, len(old), len(new)))


def compare_unit(old: Unit | None, new: Unit | None, place: Place) -> UnitDiff:
    """Return what happened to one unit, with the words that changed. None is a side that does not have it."""
    shown = new or old or Unit("")
    note = describe_shape(old, new)
    spans = compare_words(old.text if old else "", new.text if new else "")
    both = old is not None and new is not None
    changed = bool(note) or any(span.kind is not SpanKind.SAME for span in spans)
    return UnitDiff(
        kind=name_kind(paired=both, has_new=new is not None, moved=place.moved, changed=changed),
        spans=spans,
        shape=shown.shape,
        label=shown.label,
        old_number=None if place.old is None else place.old + 1,
        new_number=None if place.new is None else place.new + 1,
        note=note,
    )


def describe_shape(old: Unit | None, new: Unit | None) -> str:
    """Return in words how the same text now stands elsewhere (`Was under Do now, now under Do not`), or nothing."""
    if old is None or new is None:
        return ""
    notes = []
    if old.label != new.label:
        notes.append(f"Was under {old.label or 'no name'}, now under {new.label or 'no name'}.")
    if old.shape != new.shape:
        notes.append(f"Was a {old.shape.value}, now a {new.shape.value}.")
    elif old.depth != new.depth:
        notes.append(_describe_depth(old, new))
    return " ".join(notes)


def _describe_depth(old: Unit, new: Unit) -> str:
    if new.shape is Shape.HEADING:
        return f"Was a heading of level {old.depth}, now of level {new.depth}."
    return "Now stands further in." if new.depth > old.depth else "Now stands further out."


def _describe(place: Place, old: Sequence[Unit], new: Sequence[Unit]) -> UnitDiff:
    return compare_unit(
        None if place.old is None else old[place.old],
        None if place.new is None else new[place.new],
        place,
    )

"""Compares two whole editions: front matter above, sections, front matter below. Holds no rule of its own."""

from collections.abc import Iterable, Iterator

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.diffing.front_matter import PARTS_ABOVE, PARTS_BELOW, SpellPart
from guidance_app.domain.diffing.order import Place
from guidance_app.domain.diffing.sections import compare_part, compare_sections
from guidance_app.domain.diffing.values import EditionDiff, SectionDiff, Shape, Unit
from guidance_app.domain.packs.readable import make_readable


def compare(old: DocumentContent, new: DocumentContent) -> EditionDiff:
    """Return what changed from `old` to `new`, everything in it once and in the order in which `new` is read."""
    old, new = make_readable(old), make_readable(new)
    return EditionDiff(
        (
            *_compare_parts(PARTS_ABOVE, old, new),
            *compare_sections(old.sections, new.sections),
            *_compare_parts(PARTS_BELOW, old, new),
        )
    )


def _compare_parts(
    parts: Iterable[tuple[str, SpellPart]], old: DocumentContent, new: DocumentContent
) -> Iterator[SectionDiff]:
    for title, spell in parts:
        before, after = spell(old), spell(new)
        heading = Unit(title, Shape.HEADING)
        if before or after:
            headings = (heading if before else None, heading if after else None)
            yield compare_part(headings, before, after, Place(None, None))

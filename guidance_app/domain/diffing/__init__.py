"""Compares two editions: sections, then sentences, then words. Knows no database, no page and no HTML."""

from guidance_app.domain.diffing.editions import compare
from guidance_app.domain.diffing.summary import summarise
from guidance_app.domain.diffing.values import (
    ChangeKind,
    EditionDiff,
    SectionDiff,
    Shape,
    Span,
    SpanKind,
    Unit,
    UnitDiff,
)
from guidance_app.domain.diffing.words import compare_words

__all__ = [
    "ChangeKind",
    "EditionDiff",
    "SectionDiff",
    "Shape",
    "Span",
    "SpanKind",
    "Unit",
    "UnitDiff",
    "compare",
    "compare_words",
    "summarise",
]

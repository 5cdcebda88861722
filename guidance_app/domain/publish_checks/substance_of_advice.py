"""Checks what an advice page must hold: signs with all four parts, first steps, do nots, what hurts and what helps."""

import re
from collections.abc import Iterator

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.findings import Finding
from guidance_app.domain.publish_checks.markdown_lines import Line, find_marks, strip_markup
from guidance_app.domain.publish_checks.rules import find
from guidance_app.domain.publish_checks.section_lines import count_items, list_lines, list_rows
from guidance_app.domain.publish_checks.texts import TO_AVOID, visible_texts

_LEAST_SIGNS = 5
_LEAST_DO_NOTS = 5
_LEAST_HURTS = 5
_LEAST_PHRASES = 3
_SIGN_PARTS = ("what you may see", "why it can matter", "what to do now", "an evidence mark")
_DANGER = re.compile(r"\b999\b|immediate danger|life is at risk|control room|urgent response", re.IGNORECASE)


def check_signs(content: DocumentContent) -> Iterator[Finding]:
    """Yield a finding for each sign that lacks a part, and one when whole signs are few."""
    anchor = "what-you-may-see"
    whole = 0
    for row in list_rows(content, anchor):
        missing = _missing_parts(row)
        whole += not missing
        if missing:
            words = next((strip_markup(cell) for cell in row.cells if strip_markup(cell)), "")
            message = (
                f"This sign lacks {' and '.join(missing)}. An officer needs all four parts to act on it: add them."
            )
            yield find("indicator-part-missing", message, anchor, words)
    if whole < _LEAST_SIGNS:
        message = f"Only {whole} complete signs: write at least {_LEAST_SIGNS}, each with {', '.join(_SIGN_PARTS)}."
        yield find("indicators-few", message, anchor)


def _missing_parts(row: Line) -> list[str]:
    cells = (*row.cells, "", "", "", "")
    filled = [*(bool(strip_markup(cell)) for cell in cells[:3]), bool(find_marks(cells[3]))]
    return [part for part, there in zip(_SIGN_PARTS, filled, strict=True) if not there]


def check_danger_first(content: DocumentContent) -> Iterator[Finding]:
    """Yield a finding when Do now begins with anything but immediate danger."""
    first = next((line for line in list_lines(content, "do-now") if not line.heading_level), None)
    words = strip_markup(first.raw) if first else ""
    if not _DANGER.search(words):
        message = "Do now must begin with immediate danger: 999, or the control room. Put that line first."
        yield find("danger-not-first", message, "do-now", words)


def check_do_nots(content: DocumentContent) -> Iterator[Finding]:
    """Yield a finding when few lines say what not to do."""
    count = count_items(content, "do-not")
    if count < _LEAST_DO_NOTS:
        message = (
            f"Only {count} lines say what not to do: list at least {_LEAST_DO_NOTS}. A wrong step can cost a life."
        )
        yield find("do-not-few", message, "do-not")


def check_say_instead(content: DocumentContent) -> Iterator[Finding]:
    """Yield a finding when few bad phrases stand beside words to say instead."""
    count = sum(text.where == TO_AVOID for text in visible_texts(content))
    if count < _LEAST_PHRASES:
        message = f"Only {count} phrases under “Instead of | Say”: add a table with at least {_LEAST_PHRASES}."
        yield find("say-instead-missing", message, "words-you-can-use")


def check_hurt_and_help(content: DocumentContent) -> Iterator[Finding]:
    """Yield a finding when few things that hurt are listed, or fewer that help."""
    hurts, helps = count_items(content, "what-can-hurt"), count_items(content, "what-helps")
    if hurts < _LEAST_HURTS or helps < hurts:
        message = (
            f"{hurts} things that can hurt and {helps} that help: list at least {_LEAST_HURTS} that hurt, "
            "and something that helps with each."
        )
        yield find("hurt-and-help-unmatched", message, "what-can-hurt" if hurts < _LEAST_HURTS else "what-helps")


def check_phrases(content: DocumentContent) -> Iterator[Finding]:
    """Yield a finding when few phrases to use, or few to avoid, are listed."""
    for anchor, verb in (("words-to-use", "use"), ("words-to-avoid", "avoid")):
        count = count_items(content, anchor)
        if count < _LEAST_PHRASES:
            message = (
                f"Only {count} phrases to {verb}: write at least {_LEAST_PHRASES} that an officer can say or drop."
            )
            yield find(f"{anchor}-few", message, anchor)

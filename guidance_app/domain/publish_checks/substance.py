"""Checks that a document has the parts that keep somebody safe: signs, first steps, interpreter, safe contact.

It counts and looks for words; it cannot say whether the advice is good.
"""

import re
from collections.abc import Callable, Iterator

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.findings import Finding
from guidance_app.domain.kinds import RULES as KINDS
from guidance_app.domain.kinds import Kind
from guidance_app.domain.publish_checks.markdown_lines import Line, find_marks, split_lines, strip_markup
from guidance_app.domain.publish_checks.rules import find
from guidance_app.domain.publish_checks.texts import TO_AVOID, TWO_MINUTES_LISTS, visible_texts

_LEAST_SIGNS = 5
_LEAST_DO_NOTS = 5
_LEAST_HURTS = 5
_LEAST_PHRASES = 3
_SIGN_PARTS = ("what you may see", "why it can matter", "what to do now", "an evidence mark")
_DANGER = re.compile(r"\b999\b|immediate danger|life is at risk|control room|urgent response", re.IGNORECASE)
_PROFESSIONAL = re.compile(r"professional interpreter", re.IGNORECASE)
_NOT_FAMILY = re.compile(r"\b(?:never|not)\b.*\b(?:family|relatives?|friends?|community)\b", re.IGNORECASE)
_INTERPRETS = re.compile(r"interpret", re.IGNORECASE)
_SAFE_CONTACT = re.compile(
    r"\b(?:agree|ask)\b.*(?:safe contact|code word|how to reach|make contact|who calls)|reach you safely", re.IGNORECASE
)
_NEEDS_LESS = {Kind.TERM: ("do_now", "do_not"), Kind.SERVICE: ("do_now", "do_not", "ring")}


def check_substance(content: DocumentContent) -> tuple[Finding, ...]:
    """Return a blocking finding for each part that is missing, naming it."""
    return tuple(finding for check in (*_ALWAYS, *_BY_KIND.get(content.kind, ())) for finding in check(content))


def _check_sections(content: DocumentContent) -> Iterator[Finding]:
    there = {section.anchor for section in content.sections if section.body.strip()}
    for required in KINDS[content.kind].required_sections:
        if required.anchor not in there:
            message = f"The section “{required.heading}” is missing or empty. Officers look for it here: write it."
            yield find("section-missing", message, required.anchor)


def _check_two_minutes(content: DocumentContent) -> Iterator[Finding]:
    for name in _NEEDS_LESS.get(content.kind, TWO_MINUTES_LISTS):
        if not getattr(content.two_minutes, name):
            spoken = name.replace("_", " ")
            message = f"The two-minute card has no “{spoken}” list. At a door nobody reads further: write one or more."
            yield find("two-minutes-missing", message, words=f"{name}:")


def _check_signs(content: DocumentContent) -> Iterator[Finding]:
    anchor = "what-you-may-see"
    whole = 0
    for row in _rows(content, anchor):
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


def _check_danger_first(content: DocumentContent) -> Iterator[Finding]:
    first = next((line for line in _lines(content, "do-now") if not line.heading_level), None)
    words = strip_markup(first.raw) if first else ""
    if not _DANGER.search(words):
        message = "Do now must begin with immediate danger: 999, or the control room. Put that line first."
        yield find("danger-not-first", message, "do-now", words)


def _check_do_nots(content: DocumentContent) -> Iterator[Finding]:
    count = _count_items(content, "do-not")
    if count < _LEAST_DO_NOTS:
        message = (
            f"Only {count} lines say what not to do: list at least {_LEAST_DO_NOTS}. A wrong step can cost a life."
        )
        yield find("do-not-few", message, "do-not")


def _check_say_instead(content: DocumentContent) -> Iterator[Finding]:
    count = sum(text.where == TO_AVOID for text in visible_texts(content))
    if count < _LEAST_PHRASES:
        message = f"Only {count} phrases under “Instead of | Say”: add a table with at least {_LEAST_PHRASES}."
        yield find("say-instead-missing", message, "words-you-can-use")


def _check_hurt_and_help(content: DocumentContent) -> Iterator[Finding]:
    hurts, helps = _count_items(content, "what-can-hurt"), _count_items(content, "what-helps")
    if hurts < _LEAST_HURTS or helps < hurts:
        message = (
            f"{hurts} things that can hurt and {helps} that help: list at least {_LEAST_HURTS} that hurt, "
            "and something that helps with each."
        )
        yield find("hurt-and-help-unmatched", message, "what-can-hurt" if hurts < _LEAST_HURTS else "what-helps")


def _check_phrases(content: DocumentContent) -> Iterator[Finding]:
    for anchor, verb in (("words-to-use", "use"), ("words-to-avoid", "avoid")):
        count = _count_items(content, anchor)
        if count < _LEAST_PHRASES:
            message = (
                f"Only {count} phrases to {verb}: write at least {_LEAST_PHRASES} that an officer can say or drop."
            )
            yield find(f"{anchor}-few", message, anchor)


def _check_interpreter(content: DocumentContent) -> Iterator[Finding]:
    lines = [text.words for text in visible_texts(content) if _INTERPRETS.search(text.words)]
    if not (any(map(_PROFESSIONAL.search, lines)) and any(map(_NOT_FAMILY.search, lines))):
        message = (
            "The interpreter rule is missing. Relatives may be part of the danger: "
            "say “use a professional interpreter, never family or community”."
        )
        yield find("interpreter-rule-missing", message)


def _check_safe_contact(content: DocumentContent) -> Iterator[Finding]:
    if not any(_SAFE_CONTACT.search(text.words) for text in visible_texts(content)):
        message = (
            "The safe-contact rule is missing. A call to the wrong phone can betray a report: "
            "say “agree safe contact: how, when, a code word, and who must not know”."
        )
        yield find("safe-contact-missing", message)


def _lines(content: DocumentContent, anchor: str) -> Iterator[Line]:
    for section in content.sections:
        if section.anchor == anchor:
            yield from split_lines(section.body)


def _rows(content: DocumentContent, anchor: str) -> Iterator[Line]:
    yield from (line for line in _lines(content, anchor) if line.cells and not line.is_ruler and not line.is_column_row)


def _count_items(content: DocumentContent, anchor: str) -> int:
    items = sum(line.is_item for line in _lines(content, anchor))
    return items + sum(1 for _ in _rows(content, anchor))


_Check = Callable[[DocumentContent], Iterator[Finding]]
_ALWAYS: tuple[_Check, ...] = (_check_sections, _check_two_minutes)
_BY_KIND: dict[Kind, tuple[_Check, ...]] = {
    Kind.RISK: (
        _check_signs,
        _check_danger_first,
        _check_do_nots,
        _check_say_instead,
        _check_interpreter,
        _check_safe_contact,
    ),
    Kind.TRAUMA: (_check_hurt_and_help, _check_phrases, _check_interpreter, _check_safe_contact),
}

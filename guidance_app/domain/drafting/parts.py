"""The parts that a draft is edited and saved by: what fields each has, and how a field is read from and put into words.

A table, not branches: forms, saving, merging, unsaved work and comparison with what others saved all read it. A part is
a section (by its anchor) or one of the named parts around the sections.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from guidance_app.domain.content import DocumentContent, Provenance, Section, TwoMinutes
from guidance_app.domain.drafting.facts import FACT_FIELDS, SOURCE_FIELDS, TERM_FIELDS
from guidance_app.domain.drafting.field import Field
from guidance_app.domain.drafting.list_text import read_line, read_lines, spell_lines
from guidance_app.domain.drafting.outline import put_outline, read_outline
from guidance_app.domain.errors import InputRefused, NotFound
from guidance_app.domain.facets import COMMUNITIES, FAITHS, LANGUAGES, NATIONS
from guidance_app.domain.kinds import RULES, Kind

__all__ = ["Field", "Part", "find_part", "list_parts", "list_problems", "put_values", "read_values"]

ABOUT, CARD, FINDING, SOURCES, OUTLINE = "about", "in-two-minutes", "finding", "sources", "outline"
SERVICE, TERM = "service", "term"
_BODY_ROWS = 16
_LONGEST_BODY = 200_000


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a draft: its name in addresses, its title on screen and its fields."""

    name: str
    title: str
    fields: tuple[Field, ...]
    is_section: bool = False


def list_parts(content: DocumentContent) -> tuple[Part, ...]:
    """Return the parts of a content in the order of its page, the ones that only writers see last."""
    sections = tuple(_section_part(section) for section in content.sections)
    if not RULES[content.kind].is_guidance:
        return (_FIXED[ABOUT], *sections, _FIXED[OUTLINE])
    facts = {Kind.SERVICE: (_FACTS[SERVICE],), Kind.TERM: (_FACTS[TERM],)}.get(content.kind, ())
    return (_FIXED[ABOUT], *facts, _FIXED[CARD], *sections, _FIXED[SOURCES], _FIXED[FINDING], _FIXED[OUTLINE])


def find_part(content: DocumentContent, name: str) -> Part:
    """Return one part. Raises NotFound for a name that this content has no part of."""
    for part in list_parts(content):
        if part.name == name:
            return part
    raise NotFound("This draft has no such part. Somebody may have taken the section out.")


def read_values(part: Part, content: DocumentContent) -> dict[str, str]:
    """Return the fields of a part as text."""
    return {field.name: field.read(content) for field in part.fields}


def put_values(part: Part, content: DocumentContent, values: Mapping[str, str]) -> DocumentContent:
    """Return the content with the fields of a part replaced; what is left out stays. Incomplete words are fine.

    Raises InputRefused naming the field that cannot be understood.
    """
    for field in part.fields:
        if field.name in values:
            content = field.put_typed(content, values[field.name])
    return content


def list_problems(part: Part, content: DocumentContent, values: Mapping[str, str]) -> dict[str, str]:
    """Return what keeps each field of a part from being understood, by field; empty when nothing does."""
    problems = {}
    for field in part.fields:
        try:
            field.put_typed(content, values.get(field.name, field.read(content)))
        except InputRefused as refused:
            problems[field.name] = refused.message
    return problems


def _line(name: str) -> tuple[Callable[[DocumentContent], str], Callable[[DocumentContent, str], DocumentContent]]:
    return lambda content: str(getattr(content, name)), lambda content, text: _set(content, name, read_line(text))


def _lines(name: str) -> tuple[Callable[[DocumentContent], str], Callable[[DocumentContent, str], DocumentContent]]:
    return (
        lambda content: spell_lines(getattr(content, name)),
        lambda content, text: _set(content, name, read_lines(text)),
    )


def _set(content: DocumentContent, name: str, value: Any) -> DocumentContent:
    changes: dict[str, Any] = {name: value}
    return replace(content, **changes)


def _put_basis(content: DocumentContent, text: str) -> DocumentContent:
    return replace(content, provenance=Provenance(read_line(text), content.provenance.not_yet_heard))


def _put_not_heard(content: DocumentContent, text: str) -> DocumentContent:
    return replace(content, provenance=Provenance(content.provenance.basis, read_lines(text)))


def _card_field(name: str, label: str, hint: str) -> Field:
    def put(content: DocumentContent, text: str) -> DocumentContent:
        changes: dict[str, tuple[str, ...]] = {name: read_lines(text)}
        card: TwoMinutes = replace(content.two_minutes, **changes)
        return replace(content, two_minutes=card)

    return Field(name, label, lambda content: spell_lines(getattr(content.two_minutes, name)), put, hint, rows=6)


_ONE_A_LINE = "One a line."
_FIXED: dict[str, Part] = {
    ABOUT: Part(
        ABOUT,
        "Title, summary and what it rests on",
        (
            Field("title", "Title", *_line("title"), "As an officer would say it."),
            Field("summary", "Summary", *_line("summary"), "One or two short sentences.", rows=3),
            Field(
                "basis",
                "What the words rest on",
                lambda content: content.provenance.basis,
                _put_basis,
                "Readers weigh them by it: desk research, a workshop, a survivor panel.",
                rows=2,
            ),
            Field(
                "not_yet_heard",
                "Whose voice is still missing",
                lambda content: spell_lines(content.provenance.not_yet_heard),
                _put_not_heard,
                _ONE_A_LINE,
                rows=4,
            ),
            Field(
                "check_before_use",
                "Check before relying on this",
                *_lines("check_before_use"),
                f"What a reader must verify first. {_ONE_A_LINE}",
                rows=4,
            ),
        ),
    ),
    CARD: Part(
        CARD,
        "In two minutes",
        (
            _card_field("do_now", "Do now", "At most about twelve words a line. Immediate danger first."),
            _card_field("do_not", "Do not", _ONE_A_LINE),
            _card_field("ask", "Ask", _ONE_A_LINE),
            _card_field("ring", "Ring", _ONE_A_LINE),
        ),
    ),
    FINDING: Part(
        FINDING,
        "How officers find it",
        (
            Field("aliases", "Other names", *_lines("aliases"), _ONE_A_LINE, rows=5),
            Field("questions", "What an officer might type", *_lines("questions"), _ONE_A_LINE, rows=6),
            Field.codes("communities", "Communities", COMMUNITIES),
            Field.codes("languages", "Languages", LANGUAGES),
            Field.codes("faiths", "Faiths", FAITHS),
            Field.codes("nations", "Nations", NATIONS),
        ),
    ),
    SOURCES: Part(SOURCES, "Sources", SOURCE_FIELDS),
    OUTLINE: Part(
        OUTLINE,
        "Sections and their order",
        (
            Field(
                "outline",
                "Sections",
                read_outline,
                put_outline,
                "One a line, in order. Add a line for a new section. Take a line away to take a section out.",
                rows=14,
            ),
        ),
    ),
}
_FACTS: dict[str, Part] = {
    SERVICE: Part(SERVICE, "The service", FACT_FIELDS),
    TERM: Part(TERM, "Spellings and other words", TERM_FIELDS),
}


def _section_part(section: Section) -> Part:
    anchor = section.anchor

    def read(content: DocumentContent) -> str:
        return next((each.body for each in content.sections if each.anchor == anchor), "")

    def put(content: DocumentContent, text: str) -> DocumentContent:
        body = text.strip("\n").rstrip()
        sections = tuple(replace(each, body=body) if each.anchor == anchor else each for each in content.sections)
        return replace(content, sections=sections)

    field = Field("body", section.heading, read, put, "", rows=_BODY_ROWS, most=_LONGEST_BODY)
    return Part(anchor, section.heading, (field,), is_section=True)

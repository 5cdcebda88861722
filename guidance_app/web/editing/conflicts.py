"""The page that shows two people's texts side by side, with both brought together in a box; nothing is decided here."""

from dataclasses import dataclass

from flask import render_template
from flask.typing import ResponseReturnValue

from guidance_app.domain.diffing import Span, compare_words
from guidance_app.domain.drafting import Clash, Field, find_part, list_parts
from guidance_app.domain.drafting.clash import Sides
from guidance_app.queries.drafts import find_words, find_writable
from guidance_app.web.access import current_viewer


@dataclass(frozen=True, slots=True)
class ClashedField:
    """One field that both people changed, with the words in which the two texts differ."""

    name: str
    field: Field
    sides: Sides
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class ClashedPart:
    """A part that both people changed; `settled` are its fields that say the same in both."""

    name: str
    title: str
    fields: tuple[ClashedField, ...]
    settled: dict[str, str]


def show_conflict(reference: str, clash: Clash, address: str) -> ResponseReturnValue:
    """Return the page, 409; saving from it begins at what is saved now and is sent to `address`."""
    document = find_writable(current_viewer(), reference)
    content = find_words(document)[2]
    titles = {part.name: part.title for part in list_parts(content)}
    page = render_template(
        "editing/conflict.html",
        document=document,
        base=clash.revision_id,
        address=address,
        parts=tuple(_take_apart(name, titles[name], find_part(content, name).fields, clash) for name in clash.sides),
        carried={name: values for name, values in clash.touched.items() if name not in clash.sides},
    )
    return page, 409


def _take_apart(name: str, title: str, fields: tuple[Field, ...], clash: Clash) -> ClashedPart:
    sides = clash.sides[name]
    differ = {field.name for field in fields if sides[field.name].theirs != sides[field.name].yours}
    return ClashedPart(
        name=name,
        title=title,
        fields=tuple(
            ClashedField(f"{name}.{field.name}", field, sides[field.name], _compare(sides[field.name]))
            for field in fields
            if field.name in differ
        ),
        settled={f"{name}.{field.name}": sides[field.name].merged for field in fields if field.name not in differ},
    )


def _compare(sides: Sides) -> tuple[Span, ...]:
    return compare_words(sides.theirs, sides.yours)

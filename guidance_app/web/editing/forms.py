"""Reads what a form over a draft sends, `part.field` by `part.field`; whether it can be saved is for the services."""

from collections.abc import Mapping

from flask import request

from guidance_app.domain.packs import AS_STEP, spell_form

_LONGEST_NUMBER = 9
Typed = dict[str, dict[str, str]]
# What keeps words from being saved: by `part.field`, or by any other name for the form as a whole.
Problems = Mapping[str, tuple[str, ...]]


def list_problem_links(problems: Problems, elsewhere: str) -> tuple[tuple[str, str], ...]:
    """Return pairs of the box to go to and what is wrong there; what names no box leads to `elsewhere`."""
    return tuple((name if "." in name else elsewhere, said) for name, every in problems.items() for said in every)


def read_typed(*parts: str) -> Typed:
    """Return the texts that were sent, by part and field; only of the named parts when any are named."""
    typed: Typed = {}
    for name in request.form:
        part, dot, field = name.partition(".")
        if dot and field and (not parts or part in parts):
            typed.setdefault(part, {})[field] = _read_text(name)
    return {part: _bring_together(values) for part, values in typed.items()}


def read_part(part: str) -> dict[str, str]:
    """Return the texts of one part."""
    return read_typed(part).get(part, {})


def read_base() -> int:
    """Return the revision that the words were typed over; 0, which none has, for anything that is no number."""
    sent = request.form.get("base", "")
    return int(sent) if sent.isascii() and sent.isdigit() and len(sent) <= _LONGEST_NUMBER else 0


def _bring_together(values: dict[str, str]) -> dict[str, str]:
    # The step of a pack is typed in many boxes and saved, kept and compared as the one text that they spell.
    return {"body": spell_form(values)} if AS_STEP in values else values


def _read_text(name: str) -> str:
    values = request.form.getlist(name)
    # Boxes to tick send one value each, after an empty one that says there were boxes at all.
    return values[0] if len(values) == 1 else "\n".join(value for value in values if value)

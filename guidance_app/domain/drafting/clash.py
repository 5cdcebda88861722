"""What happens when two people wrote the same part: both texts side by side and a merge, and nothing overwritten."""

from collections.abc import Mapping
from dataclasses import dataclass

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.drafting.merging import merge_texts
from guidance_app.domain.drafting.parts import Part, list_parts, put_values, read_values
from guidance_app.domain.errors import StaleEdition

Values = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Sides:
    """One field that two people changed: what is saved, what this person wrote, and both brought together."""

    theirs: str
    yours: str
    merged: str
    clashed: bool


class Clash(StaleEdition):
    """Somebody else saved the same part meanwhile. `sides` is by part and field; a new attempt begins at `revision_id`.

    `touched` is everything that the person changed, also the parts in which nobody stood in their way.
    """

    def __init__(
        self, revision_id: int, sides: dict[str, dict[str, Sides]], touched: Mapping[str, Values] | None = None
    ) -> None:
        super().__init__("Somebody else saved this part while you were writing. Nothing was overwritten.")
        self.revision_id = revision_id
        self.sides = sides
        self.touched: Mapping[str, Values] = touched or {}


def list_touched(given: Mapping[str, Values], base: DocumentContent) -> tuple[str, ...]:
    """Return the names of the parts in which the person wrote something else than what they began with."""
    known = {part.name: read_values(part, base) for part in list_parts(base)}
    return tuple(name for name, values in given.items() if _differs(values, known.get(name)))


def find_clash(
    parts: tuple[Part, ...], given: Mapping[str, Values], base: DocumentContent, current: DocumentContent
) -> dict[str, dict[str, Sides]]:
    """Return the parts in which what is saved now is neither what the person began with nor what they want to save.

    Raises InputRefused naming the field that cannot be understood.
    """
    return {
        part.name: sides
        for part in parts
        if (sides := _compare(part, given[part.name], base=base, current=current)) is not None
    }


def _compare(part: Part, given: Values, *, base: DocumentContent, current: DocumentContent) -> dict[str, Sides] | None:
    before, now = _texts_of(part, base), read_values(part, current)
    # As it would read once it is saved: an empty line at the end is no difference between two people.
    wanted = read_values(part, put_values(part, current, given))
    if now in (before, wanted):
        return None
    return {name: _bring_together(before.get(name, ""), now[name], wanted[name]) for name in now}


def _texts_of(part: Part, base: DocumentContent) -> dict[str, str]:
    # The part may have been added since the person began.
    known = {each.name for each in list_parts(base)}
    return read_values(part, base) if part.name in known else {}


def _differs(values: Values, known: Mapping[str, str] | None) -> bool:
    if known is None:
        return True
    return any(text.replace("\r\n", "\n") != known[name] for name, text in values.items() if name in known)


def _bring_together(base: str, theirs: str, yours: str) -> Sides:
    merged, clashed = merge_texts(base, theirs, yours)
    return Sides(theirs, yours, merged, clashed)

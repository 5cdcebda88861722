"""Adds, moves, renames and takes out the steps of a pack's draft; every change is a save of parts like any other.

Each begins with what the person saw: a change that meets another of the same list is refused with both texts.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from guidance_app.db import transaction
from guidance_app.domain.content import DocumentContent, Section
from guidance_app.domain.drafting import OUTLINE, TAKEN_ANCHORS, make_anchor
from guidance_app.domain.drafting.clash import Values
from guidance_app.domain.drafting.outline import read_outline
from guidance_app.domain.errors import InputRefused, NotFound
from guidance_app.domain.kinds import Kind
from guidance_app.domain.packs import Pin, Step, add_pin, move_pin, order, read_whole_step, spell_step
from guidance_app.domain.permissions import Viewer
from guidance_app.services.drafts import load_draft
from guidance_app.services.saving import Saved, load_base, save_parts

# An anchor has at most 80 signs.
_ROOM_BEFORE_NUMBER = 75


@dataclass(frozen=True, slots=True)
class Beginning:
    """Which draft a change is of, and the revision that the person saw."""

    reference: str
    revision_id: int


def add_step(viewer: Viewer, beginning: Beginning, heading: str, step: Step | None = None) -> str:
    """Add a step at the end, empty or with something in it already; return its anchor. Raises as `save_parts`."""
    heading = _check_heading(heading)
    content = _load(viewer, beginning)
    anchor = _free_anchor(content, heading)
    parts = _spell_order(order.add_step(content, Section(anchor, heading, "")))
    _save(viewer, beginning, {**parts, **({anchor: {"body": spell_step(step)}} if step else {})})
    return anchor


def move_step(viewer: Viewer, beginning: Beginning, anchor: str, by: int) -> Saved:
    """Move a step up or down by so many places. Raises as `save_parts`."""
    return _reorder(viewer, beginning, lambda content: order.move_step(content, anchor, by))


def rename_step(viewer: Viewer, beginning: Beginning, anchor: str, heading: str) -> Saved:
    """Put another heading over a step. Raises as `save_parts`."""
    heading = _check_heading(heading)
    return _reorder(viewer, beginning, lambda content: order.rename_step(content, anchor, heading))


def remove_step(viewer: Viewer, beginning: Beginning, anchor: str) -> Saved:
    """Take a step out; an earlier save keeps it. Raises as `save_parts`."""
    return _reorder(viewer, beginning, lambda content: order.remove_step(content, anchor))


def put_back(viewer: Viewer, beginning: Beginning, anchor: str, revision_id: int) -> Saved:
    """Put a step back at the end as an earlier save had it. Raises as `save_parts`."""
    content = _load(viewer, beginning)
    earlier = _load(viewer, Beginning(beginning.reference, revision_id))
    step = next((each for each in order.list_steps(earlier) if each.anchor == anchor), None)
    if step is None:
        raise NotFound("That save has no such step.")
    if any(each.anchor == anchor for each in content.sections):
        raise InputRefused("steps", f"“{step.heading}” is in the pack already.")
    parts = {**_spell_order(order.add_step(content, step)), anchor: {"body": step.body}}
    return _save(viewer, beginning, parts)


def add_reading(viewer: Viewer, beginning: Beginning, anchor: str, pin: Pin) -> Saved:
    """Add one thing to read to a step. Raises as `save_parts`, and InputRefused where the step cannot be read."""
    step = _find_step(_load(viewer, beginning), anchor)
    parts = {anchor: {"body": spell_step(add_pin(step, pin))}}
    return _save(viewer, beginning, parts)


def accept_pin(viewer: Viewer, beginning: Beginning, old: Pin, new: Pin) -> Saved:
    """Let a newer edition stand for one that is cited, in every step of the draft that cites it.

    Raises as `save_parts`, InputRefused where one of them cannot be read, and NotFound when nothing cites it any more.
    """
    citing = (each for each in order.list_steps(_load(viewer, beginning)) if old in order.list_pins((each,)))
    found = {each.anchor: {"body": spell_step(move_pin(_read_whole(each), old, new))} for each in citing}
    if not found:
        raise NotFound(f"No step cites {old} now. Somebody may have moved it already.")
    return _save(viewer, beginning, found)


def _reorder(viewer: Viewer, beginning: Beginning, change: Callable[[DocumentContent], DocumentContent]) -> Saved:
    parts = _spell_order(change(_load(viewer, beginning)))
    return _save(viewer, beginning, parts)


def _save(viewer: Viewer, beginning: Beginning, parts: Mapping[str, Values]) -> Saved:
    return save_parts(viewer, beginning.reference, beginning.revision_id, parts, typed=False)


def _spell_order(content: DocumentContent) -> Mapping[str, Values]:
    return {OUTLINE: {"outline": read_outline(content)}}


def _load(viewer: Viewer, beginning: Beginning) -> DocumentContent:
    with transaction() as session:
        document, _draft = load_draft(session, viewer, beginning.reference)
        if document.kind is not Kind.PACK:
            raise NotFound("There is no such pack.")
        return load_base(session, document, beginning.revision_id)


def _find_step(content: DocumentContent, anchor: str) -> Step:
    for section in order.list_steps(content):
        if section.anchor == anchor:
            return _read_whole(section)
    raise NotFound("This pack has no such step. Somebody may have taken it out.")


def _read_whole(section: Section) -> Step:
    step = read_whole_step(section)
    if step is None:
        raise InputRefused("steps", f"“{section.heading}” cannot be read as a step. Mend it first.")
    return step


def _check_heading(heading: str) -> str:
    heading = " ".join(heading.split())
    if not heading:
        raise InputRefused("heading", "Give the step a heading: what it is about, in a few words.")
    return heading


def _free_anchor(content: DocumentContent, heading: str) -> str:
    # A heading may have no letter that an address is made of: another script, or a picture.
    wanted, taken = make_anchor(heading) or "step", {section.anchor for section in content.sections} | TAKEN_ANCHORS
    numbered = (f"{wanted[:_ROOM_BEFORE_NUMBER].rstrip('-')}-{number}" for number in range(2, len(taken) + 3))
    return next(anchor for anchor in (wanted, *numbered) if anchor not in taken)

"""Which pages for the shift belong to which document: shown around its words, which stay as they were published."""

from dataclasses import dataclass

from guidance_app.domain.checklist.signs import SIGN_GROUPS


@dataclass(frozen=True, slots=True)
class ShiftPage:
    """A page that an officer goes on to; `endpoint` is its name in the app, `words` are those of the link."""

    endpoint: str
    words: str


# The section of each document that the checklist's warning signs rest on.
SIGN_SECTIONS = frozenset((group.source.reference, group.source.anchor) for group in SIGN_GROUPS)
_CHECKLIST = ShiftPage("shift.checklist", "Tick what you saw or were told, for the crime record")
SHIFT_PAGES: dict[str, tuple[ShiftPage, ...]] = {
    **{reference: (_CHECKLIST,) for reference, _ in sorted(SIGN_SECTIONS)},
    "PRA-001": (ShiftPage("shift.pathway", "This way as a picture, and as a list"),),
    "PRA-003": (ShiftPage("shift.checklist", "The questions, and text for the crime record"),),
}

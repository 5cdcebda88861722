"""A training pack over the document of `hidden_words.py`, and every way in which it can be taken away."""

from dataclasses import replace
from typing import Any

from guidance_app.content_files.edition_file import EditionFile
from guidance_app.domain.content import Section
from guidance_app.domain.kinds import Kind
from guidance_app.rendering.packages import FORMS
from guidance_app.services import taking_down
from guidance_app.services.importing import import_editions
from tests.factories.edition_files import make_edition_file
from tests.support.hidden_words import ANCHOR, REFERENCE
from tests.support.people import APPROVER

SLUG = "pack-900"
PACK_REFERENCE = "PCK-900"
PACK = f"/packs/{SLUG}/v/1"
PACKAGES = tuple(f"{PACK}/take/{name}.zip" for name in FORMS)
WITH_WORDS = tuple(path for path in PACKAGES if "link" not in path)
SHEETS = (f"{PACK}/handout", f"{PACK}/handout.pdf")
FOR_LEARNERS = (f"{PACK}/present", *SHEETS, *PACKAGES)
NOTES = (f"{PACK}/notes", f"{PACK}/notes.pdf")
TAKEN = (*FOR_LEARNERS, *NOTES)
FOR_TRAINERS = ("Begin quietlanternwise", "Wait quietlanternwise")
STEP = f"""Words of the step.

### Read

- {REFERENCE} v2 #{ANCHOR}
- {REFERENCE} v2

### Scenario

You are at a flat.

### Question

What first?

- [x] Ask.
  Why: That is where it begins. ({REFERENCE} v2 #{ANCHOR})
- [ ] Leave.
  Why: You may get one chance only. ({REFERENCE} v2 #what-it-means)

### Question

Which two?

- [x] One.
  Why: The first. ({REFERENCE} v2 #{ANCHOR})
- [x] Two.
  Why: The second. ({REFERENCE} v2 #{ANCHOR})
- [ ] Three.
  Why: No. ({REFERENCE} v2 #{ANCHOR})

### Think about

- Who can hear?

### For the trainer

{FOR_TRAINERS[1]}."""


def make_pack(**changes: Any) -> EditionFile:
    """Return the pack as a file; keyword arguments replace its fields."""
    sections = (
        Section("aims", "What you will be able to do", "- Ask first."),
        Section("how-to-run-it", "How to run this session", f"{FOR_TRAINERS[0]}."),
        Section("a-step", "A step", STEP),
    )
    values: dict[str, Any] = {"sections": sections}
    return make_edition_file(Kind.PACK, **{**values, **changes})


def withdraw_for_another() -> str:
    """Publish two packs, withdraw the first in favour of the second and return its title; in an app context."""
    steps = (*make_pack().content.sections[:2], Section("a-step", "A step", "Words of the step."))
    packs = [make_edition_file(Kind.PACK, serial=serial, sections=steps) for serial in (900, 901)]
    import_editions([packs[0], replace(packs[1], content=replace(packs[1].content, title="What stands instead"))])
    taking_down.withdraw(APPROVER, PACK_REFERENCE, 1, "It was wrong.", "PCK-901")
    return "What stands instead"


def publish_pack(**changes: Any) -> None:
    """Publish it as a national pack; inside an app context."""
    import_editions([make_pack(**changes)])

"""What the checklist asks and says. Data only, and what the page may not let through; nothing here is ever answered."""

from guidance_app.domain.checklist.fields import Boxes, Choice, Field, Line, Part, Source, Words
from guidance_app.domain.checklist.parts import CLOSING, NOTHING_TICKED, OPENING, PARTS, PROMPTS_ONLY

__all__ = [
    "CLOSING",
    "NOTHING_TICKED",
    "OPENING",
    "PARTS",
    "PROMPTS_ONLY",
    "Boxes",
    "Choice",
    "Field",
    "Line",
    "Part",
    "Source",
    "Words",
]

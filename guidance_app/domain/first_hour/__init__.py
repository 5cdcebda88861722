"""The first hour as data: eight steps, a page for each role, the way to the meeting, and what every line rests on.

Pure and without a database, so that anybody can read it from memory when nothing else answers.
"""

from guidance_app.domain.first_hour.first_contact import CONTROL_ROOM, FRONT_COUNTER, MISSING_PERSON, RESPONSE
from guidance_app.domain.first_hour.next_hands import CUSTODY, DETECTIVE, SUPERVISOR
from guidance_app.domain.first_hour.parts import Line, Reading, Stage, Step, Tool, Variant
from guidance_app.domain.first_hour.pathway import PATHWAY
from guidance_app.domain.first_hour.sources import SOURCES
from guidance_app.domain.first_hour.steps import STEPS

__all__ = ["PATHWAY", "SOURCES", "STEPS", "VARIANTS", "Line", "Reading", "Stage", "Step", "Tool", "Variant"]

_IN_ORDER = (CONTROL_ROOM, RESPONSE, FRONT_COUNTER, MISSING_PERSON, CUSTODY, DETECTIVE, SUPERVISOR)
VARIANTS: dict[str, Variant] = {variant.slug: variant for variant in _IN_ORDER}

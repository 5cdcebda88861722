"""For whoever comes from a learning platform: entering, picking a pack for a course, reading it, sending a score."""

from guidance_app.web.lti import checking, entering, keys, reading, reflecting
from guidance_app.web.lti.blueprint import blueprint

__all__ = ["blueprint", "checking", "entering", "keys", "reading", "reflecting"]

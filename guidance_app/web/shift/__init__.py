"""What an officer on shift needs at a door."""

from guidance_app.web.shift import checklist, contacts_now, now
from guidance_app.web.shift.blueprint import blueprint

__all__ = ["blueprint", "checklist", "contacts_now", "now"]

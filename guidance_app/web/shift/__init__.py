"""On shift: what an officer needs at once, with one hand."""

from guidance_app.web.shift import contacts_now
from guidance_app.web.shift.blueprint import blueprint

__all__ = ["blueprint", "contacts_now"]

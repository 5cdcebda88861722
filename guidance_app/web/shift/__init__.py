"""What an officer on shift uses: the first hour, by step and by role."""

from guidance_app.web.shift import now
from guidance_app.web.shift.blueprint import blueprint

__all__ = ["blueprint", "now"]

"""Looking after a force's library: who owns what, and what is due."""

from guidance_app.web.force import devices, owners, reports
from guidance_app.web.force.blueprint import blueprint

__all__ = ["blueprint", "devices", "owners", "reports"]

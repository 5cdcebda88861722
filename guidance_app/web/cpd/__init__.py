"""What trainers use: citations that never move."""

from guidance_app.web.cpd import citing
from guidance_app.web.cpd.blueprint import blueprint

__all__ = ["blueprint", "citing"]

"""Second pairs of eyes: approving words, taking pages down and back, checking again, and what waits for whom."""

from guidance_app.web.reviewing import approving, cautions, checking, reopening, reports, taking_down, waiting
from guidance_app.web.reviewing.blueprint import blueprint

__all__ = ["approving", "blueprint", "cautions", "checking", "reopening", "reports", "taking_down", "waiting"]

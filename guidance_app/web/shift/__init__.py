"""What an officer on shift uses: paper to take along, and phrases to hold up."""

from guidance_app.web.shift import briefings, first_hour_on_paper, phrases
from guidance_app.web.shift.blueprint import blueprint

__all__ = ["blueprint", "briefings", "first_hour_on_paper", "phrases"]

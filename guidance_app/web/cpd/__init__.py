"""For trainers and learners: training packs and what is taken out of them."""

from guidance_app.web.cpd import packs
from guidance_app.web.cpd.blueprint import blueprint

__all__ = ["blueprint", "packs"]

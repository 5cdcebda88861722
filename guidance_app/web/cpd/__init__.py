"""For trainers and learners: citations that never move, and the training packs that hold them."""

from guidance_app.web.cpd import citing, packs, reflecting, taking
from guidance_app.web.cpd.blueprint import blueprint

__all__ = ["blueprint", "citing", "packs", "reflecting", "taking"]

"""Writing: drafts and their parts, what communities gave to a document, and guests who read its draft."""

from guidance_app.web.editing import (
    contributions,
    drafts,
    everything,
    expired,
    guests,
    looking_back,
    overview,
    parts,
    picking,
    while_writing,
)
from guidance_app.web.editing.blueprint import blueprint

__all__ = [
    "blueprint",
    "contributions",
    "drafts",
    "everything",
    "expired",
    "guests",
    "looking_back",
    "overview",
    "parts",
    "picking",
    "while_writing",
]

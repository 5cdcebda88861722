"""For trainers and learners: citations that never move, and the training packs that hold them."""

from guidance_app.web.cpd import (
    citing,
    finding,
    packs,
    previewing,
    reflecting,
    refreshing,
    step_changes,
    taking,
    using,
    versions,
    writing,
)
from guidance_app.web.cpd.blueprint import blueprint

__all__ = [
    "blueprint",
    "citing",
    "finding",
    "packs",
    "previewing",
    "reflecting",
    "refreshing",
    "step_changes",
    "taking",
    "using",
    "versions",
    "writing",
]

"""Doors for other systems: `/api/v1` by token, the `.json` beside readers' pages by session, cards for learning pages.

No templates of its own. Views read through the same queries as the pages.
"""

from guidance_app.web.api import (
    changes,
    cited_pages,
    documents,
    finding,
    learning_cards,
    openapi,
    packs,
    reader_pages,
    shift_pages,
)
from guidance_app.web.api.blueprint import blueprint

__all__ = [
    "blueprint",
    "changes",
    "cited_pages",
    "documents",
    "finding",
    "learning_cards",
    "openapi",
    "packs",
    "reader_pages",
    "shift_pages",
]

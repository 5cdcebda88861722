"""Doors for other systems: `/api/v1` by token, the `.json` beside readers' pages by session, cards for learning pages.

No templates of its own. Views read through the same queries as the pages. Packs get a file `packs.py` here, shapes in
`shapes/packs.py` and a line in `domain/api_scopes.py`; nothing else has to know of them.
"""

from guidance_app.web.api import changes, documents, finding, learning_cards, openapi, reader_pages
from guidance_app.web.api.blueprint import blueprint

__all__ = ["blueprint", "changes", "documents", "finding", "learning_cards", "openapi", "reader_pages"]

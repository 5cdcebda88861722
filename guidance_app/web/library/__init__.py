"""What officers read: home, search, documents, their history and comparisons."""

from guidance_app.web.library import browsing, comparing, documents, searching
from guidance_app.web.library.blueprint import blueprint

__all__ = ["blueprint", "browsing", "comparing", "documents", "searching"]

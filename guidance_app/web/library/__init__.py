"""What officers read: home, lists, words, contacts, search, documents, their history and comparisons."""

from guidance_app.web.library import (
    browsing,
    comparing,
    contacts,
    deep_links,
    documents,
    feedback,
    kinds,
    searching,
    words,
)
from guidance_app.web.library.blueprint import blueprint

__all__ = [
    "blueprint",
    "browsing",
    "comparing",
    "contacts",
    "deep_links",
    "documents",
    "feedback",
    "kinds",
    "searching",
    "words",
]

"""The guard that the checklist's page keeps by itself: data that goes with the page, and its reading in Python.

A part of the server's guard, made from its words, with more for notes that are typed in haste: names without a capital,
numbers in words, letters that have no capitals. `frontend/js/checklist/guard.js` reads the same data.
"""

from guidance_app.domain.checklist.page_guard.reading import MESSAGES, PAGE_GUARD, find_on_page

__all__ = ["MESSAGES", "PAGE_GUARD", "find_on_page"]

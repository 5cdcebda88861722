"""Markdown to safe HTML, and dates for people; knows no database, no web and no search."""

from guidance_app.rendering.limits import LimitBreach, check_limits
from guidance_app.rendering.links import DocLink, Link, doc_links_in, links_in
from guidance_app.rendering.local_slots import (
    FactCheck,
    fill_slots,
    list_slots,
    point_to_page,
    slots_in,
    word_slots,
    write_fact,
)
from guidance_app.rendering.marks import Mark, marks_in
from guidance_app.rendering.sections import RenderedSection, render_section
from guidance_app.rendering.unlinked import unlink

# Stored HTML is keyed by section hash and this number: raise it whenever the same body gives other bytes.
RENDERER_VERSION: int = 3

__all__ = [
    "RENDERER_VERSION",
    "DocLink",
    "FactCheck",
    "LimitBreach",
    "Link",
    "Mark",
    "RenderedSection",
    "check_limits",
    "doc_links_in",
    "fill_slots",
    "links_in",
    "list_slots",
    "marks_in",
    "point_to_page",
    "render_section",
    "slots_in",
    "unlink",
    "word_slots",
    "write_fact",
]

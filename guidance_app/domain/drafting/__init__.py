"""Writing: the parts of a draft and their text forms, merging two people's texts, and shared blocks. Stores nothing."""

from guidance_app.domain.drafting.blocks import Block, find_blocks, refresh_blocks
from guidance_app.domain.drafting.clash import Clash, Sides, find_clash, list_touched
from guidance_app.domain.drafting.field import Field
from guidance_app.domain.drafting.merging import MERGE_MARKS, merge_texts
from guidance_app.domain.drafting.outline import TAKEN_ANCHORS, make_anchor
from guidance_app.domain.drafting.parts import (
    ABOUT,
    CARD,
    FINDING,
    OUTLINE,
    SERVICE,
    SOURCES,
    TERM,
    Part,
    find_part,
    list_parts,
    list_problems,
    put_values,
    read_values,
)
from guidance_app.domain.drafting.places import locate_finding
from guidance_app.domain.drafting.templates import start_content

__all__ = [
    "ABOUT",
    "CARD",
    "FINDING",
    "MERGE_MARKS",
    "OUTLINE",
    "SERVICE",
    "SOURCES",
    "TAKEN_ANCHORS",
    "TERM",
    "Block",
    "Clash",
    "Field",
    "Part",
    "Sides",
    "find_blocks",
    "find_clash",
    "find_part",
    "list_parts",
    "list_problems",
    "list_touched",
    "locate_finding",
    "make_anchor",
    "merge_texts",
    "put_values",
    "read_values",
    "refresh_blocks",
    "start_content",
]

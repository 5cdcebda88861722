"""Turns rendered HTML into the same words without any link, for a reader who is to reach nothing else."""

import re

import nh3

from guidance_app.rendering.sanitise import ALLOWED_ATTRIBUTES, ALLOWED_CLASSES, ALLOWED_TAGS, ALLOWED_VALUES

# Our own sanitised HTML quotes every attribute and escapes quotes inside: this meets the end of the tag and no other.
_LINK = re.compile(r'<a(?P<attributes>(?:\s+[a-z-]+="[^"]*")*)\s*>')
_CLASS = re.compile(r'\s+class="[^"]*"')


def unlink(html: str) -> str:
    """Return the HTML with each link as the plain words it stood on; evidence marks keep their look."""
    # Whatever the pattern did not know is taken away here: there is no `a` in the list.
    return _CLEANER.clean(drop_links(html))


def drop_links(html: str) -> str:
    """Return a page of our own templates with each link as plain words; everything else stays as it is."""
    return _LINK.sub(_to_span, html).replace("</a>", "</span>")


def _to_span(link: re.Match[str]) -> str:
    kept = _CLASS.search(link["attributes"])
    return f"<span{kept[0] if kept else ''}>"


_CLEANER = nh3.Cleaner(
    tags=ALLOWED_TAGS - {"a"},
    attributes={tag: names for tag, names in ALLOWED_ATTRIBUTES.items() if tag != "a"},
    tag_attribute_values=ALLOWED_VALUES,
    allowed_classes={"span": ALLOWED_CLASSES},
    link_rel=None,
)

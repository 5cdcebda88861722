"""A document page taken apart as a reader sees it: the words of each section by its anchor."""

import re
from html import unescape

_SECTION = re.compile(r'<section class="app-section" aria-labelledby="([^"]+)">(.*?)</section>', re.DOTALL)
# The list of sources has none: it is no section that anybody checks.
_FOOT = 'class="app-section__foot"'
_TAG = re.compile(r"<[^>]+>")


def read_sections(page: str) -> dict[str, str]:
    """Return what stands in each section, its foot included, without marks and spaces of their own."""
    return {
        anchor: " ".join(unescape(_TAG.sub("", words)).split())
        for anchor, words in _SECTION.findall(page)
        if _FOOT in words
    }

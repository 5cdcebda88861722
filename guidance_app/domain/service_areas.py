"""Which parts of England and Wales a support service covers, read from its area line; unread areas are left open."""

import re

AREAS: dict[str, str] = {
    "east-midlands": "East Midlands",
    "london": "London",
    "england": "Elsewhere in England",
    "wales": "Wales",
}
_ENGLAND = ("east-midlands", "london", "england")
_EVERYWHERE = tuple(AREAS)

# In order: the first words that the area line holds decide, so that "National, based in London" is national.
_WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"united kingdom|england and wales|national|nationwide|uk", _EVERYWHERE),
    (r"wales", ("wales",)),
    (r"london", ("london",)),
    (r"leicester|leicestershire|east midlands", ("east-midlands",)),
    (r"england", _ENGLAND),
)
_PATTERNS = tuple((re.compile(rf"\b(?:{words})\b"), codes) for words, codes in _WORDS)


def find_areas(area: str) -> tuple[str, ...]:
    """Return the codes of the parts that an area line covers.

    A line that names no known part gives them all: an officer can see it and ask, where hiding it would lose it.
    """
    plain = area.casefold()
    return next((codes for pattern, codes in _PATTERNS if pattern.search(plain)), _EVERYWHERE)

"""Shared blocks: words of one section that stand in other documents too, between two marker lines.

The words stand in the text itself, so that a content hash covers them and every page, search and export has them.
Saving puts the newest published words between the markers; a change of the block re-opens what holds the old ones.

    {block: hba-warning-signs#what-this-is}
    Honour-based abuse is …
    {end block}
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.errors import TextRefused

_OPEN = re.compile(r"^\{block:\s*(?P<slug>[a-z0-9-]{1,80})#(?P<anchor>[a-z0-9-]{1,80})\}[ \t\r]*$", re.MULTILINE)
_CLOSE = re.compile(r"^\{end block\}[ \t\r]*$", re.MULTILINE)
MARKER_LINE = re.compile(rf"(?:{_OPEN.pattern}|{_CLOSE.pattern})", re.MULTILINE)

Address = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Block:
    """One shared block in a text: the section it comes from and the words that stand here."""

    slug: str
    anchor: str
    words: str


def find_blocks(body: str) -> tuple[Block, ...]:
    """Return the shared blocks of a section's text; one that is never closed is not a block."""
    return tuple(block for block, _start, _end in _scan(body))


def refresh_blocks(body: str, find_words: Callable[[Address], str | None]) -> str:
    """Return the text with the words of today in each block. A line `{block: …}` alone becomes a whole block.

    Raises TextRefused naming an address that no published section has.
    """
    parts: list[str] = []
    position = 0
    for match in _OPEN.finditer(body):
        if match.start() < position:
            continue
        words = find_words((match["slug"], match["anchor"]))
        if words is None:
            problem = f"There is no published section {match['slug']}#{match['anchor']} to take a block from."
            raise TextRefused((problem,))
        parts += [body[position : match.start()], f"{match[0].rstrip()}\n{words.strip()}\n{{end block}}"]
        position = _end_of(body, match)
    return "".join([*parts, body[position:]])


def strip_markers(body: str) -> str:
    """Return the words as a reader sees them: marker lines become empty lines, so that line numbers still hold."""
    return MARKER_LINE.sub("", body) if "{" in body else body


def strip_all_markers(content: DocumentContent) -> DocumentContent:
    """Return a content as its readers see it; the same object when it holds no shared block."""
    if not any(MARKER_LINE.search(section.body) for section in content.sections):
        return content
    sections = tuple(replace(section, body=strip_markers(section.body)) for section in content.sections)
    return replace(content, sections=sections)


def _scan(body: str) -> Iterator[tuple[Block, int, int]]:
    for match in _OPEN.finditer(body):
        close = _find_close(body, match)
        if close is not None:
            words = body[match.end() : close.start()].strip()
            yield Block(match["slug"], match["anchor"], words), match.start(), close.end()


def _find_close(body: str, opening: re.Match[str]) -> re.Match[str] | None:
    close = _CLOSE.search(body, opening.end())
    following = _OPEN.search(body, opening.end())
    return None if close is None or (following is not None and following.start() < close.start()) else close


def _end_of(body: str, opening: re.Match[str]) -> int:
    close = _find_close(body, opening)
    return opening.end() if close is None else close.end()

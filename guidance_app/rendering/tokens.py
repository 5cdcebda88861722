r"""Owns the one grammar of our inline marks (escape, code, image, link, evidence, local fact); it makes no HTML.

The renderer and the source checks read the same expression, so that what a checker reports is what a page shows.
Every repeat is possessive or stops at its own opening character: the search is linear in the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidance_app.domain.evidence import MARKS
from guidance_app.domain.local_facts import SLOTS

_SOURCED = "|".join(kind.value for kind, word in MARKS.items() if word.names_source)
_BARE = "|".join(kind.value for kind, word in MARKS.items() if not word.names_source)
_SLOT = "|".join(SLOTS)
# A label may be wrapped over lines but never reaches into the next paragraph; an address stays on its line and
# may hold one level of brackets, as in `javascript:alert(1)`, so that a refused link is seen whole.
_LABEL_PIECE = r"(?:[^\[\]\n]|\n(?![ \t\r]*\n))"
_ADDRESS = r"(?:[^()\n]|\([^()\n]*+\))*+"

TOKEN = re.compile(
    rf"""
      \\(?P<escape>[\\`*_{{}}\[\]()>#+\-.!|])
    | `(?P<code>[^`\n]++)`
    | (?P<image>!\[{_LABEL_PIECE}*+\]\({_ADDRESS}\))
    | \[(?P<label>{_LABEL_PIECE}++)\]\((?P<address>{_ADDRESS})\)
    | <(?P<bare_address>https://[^\s<>]++)>
    | \{{(?P<kind>{_SOURCED}):\s?(?P<source_id>[a-z0-9-]{{1,100}})\}}
    | \{{(?P<bare_kind>{_BARE})\}}
    | \{{local:\s?(?P<slot>{_SLOT})\}}
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One inline mark of ours and the line (from 1) of the body on which it begins."""

    match: re.Match[str]
    line: int


def find_tokens(body: str) -> Iterator[Token]:
    """Yield every inline mark of a section body in order."""
    line, counted_to = 1, 0
    for match in TOKEN.finditer(body):
        line += body.count("\n", counted_to, match.start())
        counted_to = match.start()
        yield Token(match, line)

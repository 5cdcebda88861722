"""Splits a Markdown body into the units that are compared: sentences, list items, table rows, headings.

Loses no word. Does not render, and does not judge whether the Markdown is good.
"""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from guidance_app.domain.diffing.values import Shape, Unit

# A sentence ends at a stop with its closing quotes, or at an evidence mark; marks behind the stop stay with it.
# Possessive repeats and the look-behind keep a line of 60,000 stops linear.
_END = re.compile(r"""(?:(?<![.!?…])[.!?…]++["'”\u2019)\]*_]*+|\{[^{}]*+\})(?:\s*+\{[^{}]*+\})*+\s++(?=\S)""")
_LAST_WORD = re.compile(r"[\w.]+$")
_NEVER_LAST = re.compile(r"(?i:e\.g|i\.e|eg|ie|mr|mrs|ms|mx|dr|prof|rev|st|sgt|insp|supt|cf|viz|vs?|approx|hon)")
_BEFORE_NUMBER = re.compile(r"(?i:nos?|ss?|sec|sch|paras?|pp?|arts?|regs?|rr?|ch|cl|fig|vol|tel|ext)")
_INITIALS = re.compile(r"(?:[A-Z]\.)*[A-Z]")
_LONGEST_ABBREVIATION = 24

_MARKERS = (
    (Shape.HEADING, re.compile(r"\s{0,3}#{1,6}\s+")),
    (Shape.ITEM, re.compile(r"\s*[-*+]\s+")),
    (Shape.STEP, re.compile(r"\s*\d{1,9}[.)]\s+")),
    (Shape.ROW, re.compile(r"\s*\|")),
    (Shape.QUOTE, re.compile(r"\s{0,3}>\s?")),
)
_RULER = re.compile(r"[\s|:-]+")
_WHOLE = frozenset({Shape.HEADING, Shape.ITEM, Shape.STEP, Shape.ROW})
_CLOSED = frozenset({Shape.HEADING, Shape.ROW})
_LISTED = frozenset({Shape.ITEM, Shape.STEP})
_INDENT = 4  # What Markdown reads as one list inside another; fewer spaces do not show on the page.


def split_units(body: str) -> list[Unit]:
    """Return the units of a Markdown body in reading order, white space folded, list and heading marks taken off."""
    return [unit for shape, depth, text in _split_blocks(body) for unit in _split_block(shape, depth, text)]


def split_sentences(text: str) -> list[str]:
    """Return the sentences of a paragraph; abbreviations (`e.g.`, `s. 63A`, `Mr.`) and decimals do not end one."""
    folded = " ".join(text.split())
    ends = [found.end() for found in _END.finditer(folded) if _ends_sentence(folded, found)]
    return [folded[start:end].strip() for start, end in pairwise([0, *ends, len(folded)]) if start < end]


def _ends_sentence(text: str, found: re.Match[str]) -> bool:
    following = text[found.end()]
    if following.islower():
        return False
    if found.group().rstrip().endswith("}"):
        return True
    # Only the last few letters can be an abbreviation, so a long word is not read from its start again.
    last = _LAST_WORD.search(text[max(0, found.start() - _LONGEST_ABBREVIATION) : found.start()])
    word = last.group() if last else ""
    never = _NEVER_LAST.fullmatch(word) or _INITIALS.fullmatch(word)
    return not never and not (_BEFORE_NUMBER.fullmatch(word) and following.isdigit())


def _split_block(shape: Shape, depth: int, text: str) -> list[Unit]:
    if shape in _WHOLE:
        folded = " ".join(text.split())
        return [Unit(folded, shape, depth=depth)] if folded else []
    return [Unit(sentence, shape) for sentence in split_sentences(text)]


def _split_blocks(body: str) -> Iterator[tuple[Shape, int, str]]:
    for is_blank, lines in groupby(body.splitlines(), key=lambda line: not line.strip()):
        if not is_blank:
            yield from _split_paragraph(list(lines))


def _split_paragraph(lines: list[str]) -> Iterator[tuple[Shape, int, str]]:
    shape, depth, gathered = Shape.SENTENCE, 0, list[str]()
    for line in lines:
        found, found_depth, text = _read_line(line)
        if _RULER.fullmatch(line) and shape is Shape.ROW:
            continue
        continues = found is shape is Shape.QUOTE or (found is Shape.SENTENCE and shape not in _CLOSED)
        if not continues:
            yield shape, depth, "\n".join(gathered)
            shape, depth, gathered = found, found_depth, []
        gathered.append(text)
    yield shape, depth, "\n".join(gathered)


def _read_line(line: str) -> tuple[Shape, int, str]:
    for shape, marker in _MARKERS:
        if found := marker.match(line):
            text = line[found.end() :]
            return (
                shape,
                _read_depth(shape, found.group()),
                text.rstrip().removesuffix("|") if shape is Shape.ROW else text,
            )
    return Shape.SENTENCE, 0, line


def _read_depth(shape: Shape, mark: str) -> int:
    if shape is Shape.HEADING:
        return mark.count("#")
    indent = mark.expandtabs(_INDENT)
    return (len(indent) - len(indent.lstrip())) // _INDENT if shape in _LISTED else 0

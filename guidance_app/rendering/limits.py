"""Says before any parsing whether a body is small and plain enough to parse; it reads each character a few times only.

The library behind `markdown.py` needs quadratic time for text that no editor writes. These limits lie well above
real guidance and below what could hold a page up. A block is a run of lines without an empty line between them.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

_REPORTED_AT_MOST = 20
_TAB = 4
# Controls, halves of surrogate pairs, line separators that editors do not show, and overrides of reading direction.
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202d\u202e\ud800-\udfff]")
_PREFIX = re.compile(r"(?: |>|[*+-](?= )|\d{1,9}\.(?= ))*+")
_MARKER = re.compile(r"[>*+.-]")
_EMPHASIS = re.compile(r"[*_]")
_SPECIAL = re.compile(r"[\[{`\\<>&]")
_TABLE_RULE = re.compile(r"[ \t]*[|:-][|:\- \t]*+")


@dataclass(frozen=True, slots=True)
class LimitBreach:
    """One place where a body is beyond a limit; lines count from 1, the message says what to do."""

    line: int
    message: str


@dataclass(frozen=True, slots=True)
class Limit:
    """How much of something is allowed; `measure` counts it and `message` is the sentence an editor reads."""

    most: int
    message: str
    measure: Callable[[str], int]


def _count(pattern: re.Pattern[str]) -> Callable[[str], int]:
    return lambda text: sum(1 for _ in pattern.finditer(text))


def measure_nesting(line: str) -> int:
    """Return how many lists and quotes one line opens, four spaces of indent counting as one more."""
    prefix = _PREFIX.match(line.expandtabs(_TAB))
    opened = prefix.group() if prefix and line.strip(" \t") else ""
    return len(_MARKER.findall(opened)) + opened.count(" ") // _TAB


def _sum_nesting(text: str) -> int:
    return sum(measure_nesting(line) for line in text.split("\n"))


def measure_cells(block: str) -> int:
    """Return how many cells a block takes up as a table (rows are padded to the heading's columns), else 0."""
    first, _, rest = block.partition("\n")
    second, _, _ = rest.partition("\n")
    is_table = "|" in first and _TABLE_RULE.fullmatch(second)
    return (first.count("|") + 1) * block.count("\n") if is_table else 0


BODY_LIMIT = Limit(200_000, "The text is longer than {most:,} characters. Split it into several sections.", len)
BODY_LIMITS = (
    Limit(4_000, "The text has more than {most:,} lines. Split it into several sections.", lambda t: t.count("\n") + 1),
    Limit(2_000, "The text has more than {most:,} stars and underscores. Take out emphasis.", _count(_EMPHASIS)),
    Limit(2_000, "The text has more than {most:,} brackets, marks and other signs. Split it.", _count(_SPECIAL)),
    Limit(4_000, "The lists and quotes are too many and too deep together. Use fewer levels.", _sum_nesting),
)
BLOCK_LIMITS = (
    Limit(20_000, "This paragraph, list or table is longer than {most:,} characters. Split it.", len),
    Limit(500, "This paragraph, list or table has more than {most:,} lines. Split it.", lambda t: t.count("\n") + 1),
    Limit(1_000, "This paragraph, list or table has more than {most:,} stars and underscores.", _count(_EMPHASIS)),
    Limit(
        200,
        "{most:,} square brackets or more are left open here. Close each `[` with `]`.",
        lambda t: t.count("[") - t.count("]"),
    ),
    Limit(2_000, "This table has more than {most:,} cells. Split it.", measure_cells),
)
TABLES_LIMIT = Limit(3_000, "The tables have more than {most:,} cells together. Split the section.", measure_cells)
LINE_LIMITS = (
    Limit(10_000, "This line is longer than {most:,} characters. Break it into sentences.", len),
    Limit(20, "Lists, quotes and indents are more than {most} deep here. Use fewer levels.", measure_nesting),
    Limit(20, "This line has more than {most} column signs `|`. Use fewer columns.", lambda t: t.count("|")),
)


def check_limits(body: str) -> tuple[LimitBreach, ...]:
    """Return where a body is beyond a limit, at most 20 places in order of line; empty when it may be rendered."""
    if breach := _breach(BODY_LIMIT, body, 1):
        return (breach,)
    text = body.replace("\r\n", "\n")
    if breaches := tuple(_over(BODY_LIMITS, text, 1)):
        return breaches
    found = sorted(islice(_find_breaches(text), _REPORTED_AT_MOST), key=lambda breach: breach.line)
    return tuple(found)


def _find_breaches(text: str) -> Iterator[LimitBreach]:
    yield from _find_invisible(text)
    cells = 0
    for line, block in _split_blocks(text):
        yield from _over(BLOCK_LIMITS, block, line)
        cells += measure_cells(block)
    if cells > TABLES_LIMIT.most:
        yield LimitBreach(1, TABLES_LIMIT.message.format(most=TABLES_LIMIT.most))
    for number, line_text in enumerate(text.split("\n"), start=1):
        yield from _over(LINE_LIMITS, line_text, number)


def _find_invisible(text: str) -> Iterator[LimitBreach]:
    for match in _INVISIBLE.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        yield LimitBreach(line, f"An invisible character (U+{ord(match.group()):04X}) is here. Delete it.")


def _split_blocks(text: str) -> Iterator[tuple[int, str]]:
    lines: list[str] = []
    number = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip(" \t"):
            lines.append(line)
        elif lines:
            yield number - len(lines), "\n".join(lines)
            lines = []
    if lines:
        yield number - len(lines) + 1, "\n".join(lines)


def _over(limits: tuple[Limit, ...], text: str, line: int) -> Iterator[LimitBreach]:
    return (breach for limit in limits if (breach := _breach(limit, text, line)))


def _breach(limit: Limit, text: str, line: int) -> LimitBreach | None:
    return LimitBreach(line, limit.message.format(most=limit.most)) if limit.measure(text) > limit.most else None

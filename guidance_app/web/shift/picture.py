"""Works out where the parts of the pathway's picture stand; the template draws them, and colours are the style's."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from guidance_app.domain.first_hour import Stage

# Units are pixels on a screen of 320; letters are then 18 and 14 high and fit the width.
_WIDTH = 288
_EDGE = 2
_NAME = 32
_LINE = 20
_FOOT = 8
_GAP = 28
_INNER = 36
_INNER_GAP = 8


@dataclass(frozen=True, slots=True)
class Word:
    """A line of letters, centred; `y` is where they stand."""

    words: str
    y: int


@dataclass(frozen=True, slots=True)
class Box:
    """A stage, with its name, what is said below it, and the boxes of the tools in it."""

    x: int
    y: int
    width: int
    height: int
    name: Word
    said: tuple[Word, ...] = ()
    inner: tuple["Box", ...] = ()


@dataclass(frozen=True, slots=True)
class Arrow:
    """From the foot of one box down to the head of the next."""

    top: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything to draw, and how large the sheet is."""

    width: int
    height: int
    middle: int
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]


def draw_pathway(stages: Iterable[Stage]) -> Picture:
    """Return the stages as boxes, one below the other, with an arrow from each to the next."""
    boxes: list[Box] = []
    top = _EDGE
    for stage in stages:
        boxes.append(_draw_stage(stage, top))
        top = boxes[-1].y + boxes[-1].height + _GAP
    arrows = tuple(Arrow(above.y + above.height, below.y) for above, below in pairwise(boxes))
    return Picture(_WIDTH, top - _GAP + _EDGE, _WIDTH // 2, tuple(boxes), arrows)


def _draw_stage(stage: Stage, top: int) -> Box:
    said = tuple(Word(words, top + _NAME + _LINE * place + 14) for place, words in enumerate(stage.short))
    inner = tuple(
        _draw_tool(tool.name, top + _NAME + (_INNER + _INNER_GAP) * place) for place, tool in enumerate(stage.tools)
    )
    height = _NAME + _LINE * len(said) + (_INNER + _INNER_GAP) * len(inner) + _FOOT
    return Box(_EDGE, top, _WIDTH - 2 * _EDGE, height, Word(stage.name, top + 24), said, inner)


def _draw_tool(name: str, top: int) -> Box:
    return Box(4 * _EDGE + 4, top + 4, _WIDTH - 2 * (4 * _EDGE + 4), _INNER, Word(name, top + 28))

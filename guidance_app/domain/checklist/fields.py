"""The shapes that the checklist is made of. They hold words and where each comes from; nothing that anybody answers."""

from dataclasses import dataclass
from typing import ClassVar, TypeAlias


@dataclass(frozen=True, slots=True)
class Source:
    """The section of a document that a line rests on; its edition is pinned when the page is made."""

    reference: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Mark:
    """One box that a line has; `said` is the word for it in the text."""

    id: str
    label: str
    said: str


@dataclass(frozen=True, slots=True)
class Line:
    """Something to tick. `found` are the words of the source's section that it rests on."""

    id: str
    words: str
    found: str
    unverified: bool = False


@dataclass(frozen=True, slots=True)
class Boxes:
    """Lines with the same boxes, from one section of one document."""

    id: str
    heading: str
    marks: tuple[Mark, ...]
    lines: tuple[Line, ...]
    source: Source
    kind: ClassVar[str] = "boxes"


@dataclass(frozen=True, slots=True)
class Choice:
    """A question with one answer of several; `label` stands before the answer in the text."""

    id: str
    ask: str
    label: str
    options: tuple[str, ...]
    source: Source
    traps: tuple[str, ...] = ()
    kind: ClassVar[str] = "choice"


@dataclass(frozen=True, slots=True)
class Words:
    """A question that is answered in words of one's own; `label` stands before them in the text."""

    id: str
    ask: str
    label: str
    hint: str
    source: Source
    kind: ClassVar[str] = "words"


Field: TypeAlias = Boxes | Choice | Words


@dataclass(frozen=True, slots=True)
class Part:
    """What belongs together under one heading, on the page and in the text."""

    id: str
    heading: str
    about: str
    fields: tuple[Field, ...]

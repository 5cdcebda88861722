"""The parts that the first hour is made of: lines that each rest on something, steps, roles and stages. No words."""

from dataclasses import dataclass

from guidance_app.domain.content import Phone
from guidance_app.domain.evidence import EvidenceKind


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to do, to leave, or to ask. `source` is a key of SOURCES; empty only where `mark` says unverified."""

    words: str
    mark: EvidenceKind = EvidenceKind.UNVERIFIED
    source: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """A page of the library that goes further."""

    words: str
    slug: str


@dataclass(frozen=True, slots=True)
class Step:
    """One of the eight: what to do and what not to, on one phone screen."""

    number: int
    heading: str
    do: tuple[Line, ...]
    do_not: tuple[Line, ...]
    phones: tuple[Phone, ...] = ()
    reading: tuple[Reading, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """All its lines, in the order they are read."""
        return self.do + self.do_not


@dataclass(frozen=True, slots=True)
class Part:
    """Lines of a role under one heading."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """The first hour for one role: `name` is what the role is called in a list, `heading` what its page says."""

    slug: str
    name: str
    heading: str
    parts: tuple[Part, ...]
    do_not: tuple[Line, ...]
    lead: Line | None = None
    reading: tuple[Reading, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """All its lines, in the order they are read."""
        lead = (self.lead,) if self.lead else ()
        return (*lead, *(line for part in self.parts for line in part.lines), *self.do_not)


@dataclass(frozen=True, slots=True)
class Link:
    """An address outside, at the owner of a tool."""

    words: str
    address: str


@dataclass(frozen=True, slots=True)
class Tool:
    """A risk tool that is linked to and never repeated."""

    name: str
    line: Line
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of the way from a call to the meeting. `short` is what the picture says below its name, by line."""

    name: str
    short: tuple[str, ...]
    lines: tuple[Line, ...]
    tools: tuple[Tool, ...] = ()

    @property
    def all_lines(self) -> tuple[Line, ...]:
        """Its own lines and those of its tools."""
        return (*self.lines, *(tool.line for tool in self.tools))

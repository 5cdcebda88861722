"""Documents, editions and sections."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from guidance_app.domain.content import Provenance, Significance, Source, Term, TwoMinutes
from guidance_app.domain.kinds import Kind
from guidance_app.domain.states import EditionState
from guidance_app.web.api.shapes.contacts import ServiceShape


@dataclass(frozen=True, slots=True)
class Trust:
    """Which version it is, who has looked at it, until when it stands. Show `line` wherever words are shown.

    `reviewed` says whether communities of the installing force stand behind all, some or none of the sections.
    """

    line: str
    reviewed: Literal["all", "some", "none"]
    groups: int
    sections_reviewed: int
    sections: int
    checked_on: date
    next_check_on: date
    overdue: bool


@dataclass(frozen=True, slots=True)
class Summary:
    """One document that stands now, in a list. `api` and `page` are where to read on."""

    reference: str
    kind: Kind
    title: str
    summary: str
    version: int
    published_on: date
    significance: Significance
    change_note: str
    trust: Trust
    api: str
    page: str


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """Documents in a list. Ask for `next` as `after` to go on; it is null on the last page."""

    documents: tuple[Summary, ...]
    next: str | None


@dataclass(frozen=True, slots=True)
class Danger:
    """What to show with every document: what to do when somebody is in danger now. `page` needs no sign-in."""

    lines: tuple[str, ...]
    page: str


@dataclass(frozen=True, slots=True)
class Later:
    """The version that replaced this one."""

    version: int
    published_on: date
    what_changed: str
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class WithdrawnShape:
    """Why a version was withdrawn, and what to read instead (null where nothing replaces it)."""

    why: str
    read_instead: str | None


@dataclass(frozen=True, slots=True)
class ReopenedShape:
    """Why a document is being checked again before its time."""

    cause: str
    since: date


@dataclass(frozen=True, slots=True)
class EditionHead:
    """What to show around the words of one version.

    `notice` goes with every community profile, wherever it is shown. `cautions` stand over the whole document.
    `unchecked` says that no second person has seen these words yet. `owner` is null for national text. `later` and
    `withdrawn` are null while the version stands.
    """

    reference: str
    kind: Kind
    title: str
    version: int
    status: EditionState
    published_on: date
    significance: Significance
    change_note: str
    content_hash: str
    owner: str | None
    trust: Trust
    notice: tuple[str, ...]
    danger: Danger
    cautions: tuple[str, ...]
    reopened: tuple[ReopenedShape, ...]
    unchecked: bool
    later: Later | None
    withdrawn: WithdrawnShape | None
    api: str
    page: str
    cite: str


@dataclass(frozen=True, slots=True)
class Keeping:
    """Whether a copy may be kept: not at all, until a last day, or for so many days without asking again."""

    allowed: bool
    until: date | None
    days: int | None


@dataclass(frozen=True, slots=True)
class SectionShape:
    """One section as HTML, as its editors' Markdown and as plain text; all three are empty when words are withheld.

    `withheld` is the sentence to show in the place of words that were taken out. `starter` says that no community
    stands behind this section in a document where one does behind others. The HTML and the text hold the answers of
    the reader's force; the Markdown holds the places where they go.
    """

    anchor: str
    heading: str
    html: str
    markdown: str
    text: str
    last_changed_in: int
    checked_on: date | None
    next_check_on: date | None
    overdue: bool
    starter: bool
    cautions: tuple[str, ...]
    withheld: str | None
    keeping: Keeping


@dataclass(frozen=True, slots=True)
class EditionShape:
    """One version of a document. `card_withheld` is the sentence to show where the two-minute card was taken out."""

    edition: EditionHead
    summary: str
    two_minutes: TwoMinutes
    card_withheld: str | None
    check_before_use: tuple[str, ...]
    sections: tuple[SectionShape, ...]
    provenance: Provenance
    sources: tuple[Source, ...]
    service: ServiceShape | None
    term: Term | None
    nations: tuple[str, ...]
    communities: tuple[str, ...]
    languages: tuple[str, ...]
    faiths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SectionsShape:
    """The sections of one version."""

    edition: EditionHead
    sections: tuple[SectionShape, ...]


@dataclass(frozen=True, slots=True)
class OneSectionShape:
    """One section of one version."""

    edition: EditionHead
    section: SectionShape


@dataclass(frozen=True, slots=True)
class EditionEntry:
    """One version in a document's history."""

    version: int
    status: EditionState
    published_on: date
    significance: Significance
    change_note: str
    content_hash: str
    api: str
    page: str


@dataclass(frozen=True, slots=True)
class EditionsShape:
    """All published versions of a document, newest first."""

    reference: str
    kind: Kind
    title: str
    editions: tuple[EditionEntry, ...]
    page: str

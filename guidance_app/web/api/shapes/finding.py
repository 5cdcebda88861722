"""Lists of contacts, search, changes, learning cards and problems."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from guidance_app.domain.changes import ChangeKind
from guidance_app.domain.opening_hours import OpenState
from guidance_app.web.api.shapes.contacts import ServiceShape
from guidance_app.web.api.shapes.documents import Danger, Summary


@dataclass(frozen=True, slots=True)
class ContactShape:
    """One support service. `surely_open` says that a number is open by hours that the service itself stated."""

    document: Summary
    state: OpenState
    surely_open: bool
    service: ServiceShape


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """One value that can be asked for, and how many it would leave."""

    code: str
    name: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Filter:
    """One parameter to narrow by, with its values."""

    parameter: str
    label: str
    choices: tuple[FilterChoice, ...]


@dataclass(frozen=True, slots=True)
class ContactsShape:
    """The services that fit, those that are open first.

    `ask_languages` fit all else and do not say which languages they speak. A number here is for the officer: read
    “Before you give the number” on the service's page.
    """

    contacts: tuple[ContactShape, ...]
    ask_languages: tuple[ContactShape, ...]
    filters: tuple[Filter, ...]
    total: int


@dataclass(frozen=True, slots=True)
class SectionFound:
    """A section that answers: two lines of it, and why it was found."""

    anchor: str
    heading: str
    snippet: str
    why: str
    page: str


@dataclass(frozen=True, slots=True)
class DocumentFound:
    """A document that answers, with its best sections, best first."""

    document: Summary
    why: str
    sections: tuple[SectionFound, ...]


@dataclass(frozen=True, slots=True)
class Correction:
    """A word that was read as another one."""

    typed: str
    read_as: str


@dataclass(frozen=True, slots=True)
class UnderstoodShape:
    """What was made of the words; show it. `query` is safe to show. `language_note` is about a hurtful word."""

    query: str
    corrections: tuple[Correction, ...]
    meanings: tuple[str, ...]
    did_you_mean: tuple[str, ...]
    exact: bool
    language_note: str | None


@dataclass(frozen=True, slots=True)
class SearchShape:
    """A page of results. `danger` is there when the words say that somebody may be in danger: show it first.

    `rebuilding` says that nothing could be looked up just now.
    """

    understood: UnderstoodShape
    danger: Danger | None
    found: tuple[DocumentFound, ...]
    filters: tuple[Filter, ...]
    page: int
    total: int
    more: bool
    rebuilding: bool


@dataclass(frozen=True, slots=True)
class ChangeShape:
    """One thing that happened. `version` is null where it concerns every version. `title` is empty while nothing
    stands. `note` says what changed or why."""

    id: str
    change: ChangeKind
    meaning: str
    reference: str
    version: int | None
    title: str
    note: str
    at: datetime
    api: str
    page: str


@dataclass(frozen=True, slots=True)
class ChangesShape:
    """Changes, oldest first. Keep `cursor` and ask with it as `since` the next time; go on at once while `more`."""

    changes: tuple[ChangeShape, ...]
    cursor: str
    more: bool


@dataclass(frozen=True, slots=True)
class CardShape:
    """A card for a learning page, by oEmbed 1.0; `html` holds no script."""

    version: Literal["1.0"]
    type: Literal["rich"]
    title: str
    provider_name: str
    provider_url: str
    html: str
    width: int
    height: int
    cache_age: int


@dataclass(frozen=True, slots=True)
class Problem:
    """Why there is no answer, by RFC 9457. `reference` names the request in the log."""

    type: Literal["about:blank"]
    title: str
    status: int
    detail: str
    reference: str

"""What is said around a document's words and changes without them: who gave them, what is withheld, doubted, re-opened.

Made anew by `services/standing.py` whenever one of these changes and kept beside the document, so that a page reads one
row. What turns with the calendar (consent that runs out) is judged when it is read.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True)
class GivenBy:
    """One group behind the words: it gave some of them, or reviewed them. Consent decides what may be said of it.

    `anchors` are the sections it is about and `since_edition` the edition it was recorded for. `group` is empty when
    there is no consent to name it, `person` when there is none to name a person. `expires_on` and `offline_until` are
    the last days on which the consent holds; `offline_days` is how long one copy may live without being renewed.
    `voice` is the same number for one group in one role however often it gave, and 0 where that was not kept; it names
    nobody.
    """

    what: str  # "contribution" or "review"
    group: str
    role: str
    area: str
    method: str
    held_on: date
    how_many: int
    not_heard: str
    anchors: tuple[str, ...]
    since_edition: int
    person: str = ""
    disagreement: str = ""
    may_train: bool = False
    offline_until: date | None = None
    expires_on: date | None = None
    offline_days: int | None = None
    voice: int = 0

    def is_live(self, today: date) -> bool:
        """Say whether the consent still holds."""
        return self.expires_on is None or today <= self.expires_on


def count_voices(given_by: Iterable[GivenBy]) -> int:
    """Return how many different groups these are."""
    return len({each.voice or ((each.group, each.role) if each.group else each) for each in given_by})


@dataclass(frozen=True, slots=True)
class Withheld:
    """Words that no reader sees any more because the consent they rested on was withdrawn."""

    anchor: str
    words_hash: str
    since: date


@dataclass(frozen=True, slots=True)
class Caution:
    """What two people put over a section (or, without an anchor, over the page) while a doubt is looked into."""

    anchor: str
    words: str
    since: date


@dataclass(frozen=True, slots=True)
class Reopened:
    """Why a document is being checked again before its time."""

    cause: str
    since: date


@dataclass(frozen=True, slots=True)
class Reviewed:
    """How far communities of the installing force stand behind the live words: how many groups, for how many sections.

    `holds_until` is the last day on which all their consents hold; after it nothing may be claimed from this alone.
    """

    groups: int = 0
    covered: int = 0
    total: int = 0
    holds_until: date | None = None

    @property
    def is_whole(self) -> bool:
        """Say whether every section is covered."""
        return 0 < self.total <= self.covered

    @property
    def is_starter(self) -> bool:
        """Say whether no section is."""
        return self.covered == 0

    def on(self, today: date) -> "Reviewed":
        """Return what may be said today."""
        return self if self.holds_until is None or today <= self.holds_until else Reviewed(total=self.total)


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that is said around one document's words."""

    given_by: tuple[GivenBy, ...] = ()
    withheld: tuple[Withheld, ...] = ()
    cautions: tuple[Caution, ...] = ()
    reopened: tuple[Reopened, ...] = ()
    # The number of an edition that went live urgently and that no second person has checked yet.
    unchecked_edition: int | None = None
    # Of the live edition, for lists, which do not open it.
    reviewed: Reviewed = Reviewed()

    @property
    def withheld_hashes(self) -> frozenset[str]:
        """Return the hashes of all words that are withheld."""
        return frozenset(each.words_hash for each in self.withheld)


NOTHING_SAID = Standing()


def dump_standing(standing: Standing) -> dict[str, Any]:
    """Return plain JSON values (dates as ISO text)."""
    plain: dict[str, Any] = _plain(asdict(standing))
    return plain


def load_standing(values: dict[str, Any] | None) -> Standing:
    """Return what `dump_standing` wrote; nothing at all for a document that nothing was said about."""
    if values is None:
        return NOTHING_SAID
    return Standing(
        given_by=tuple(
            GivenBy(**_dated(each, "held_on", "offline_until", "expires_on")) for each in values["given_by"]
        ),
        withheld=tuple(Withheld(**_dated(each, "since")) for each in values["withheld"]),
        cautions=tuple(Caution(**_dated(each, "since")) for each in values["cautions"]),
        reopened=tuple(Reopened(**_dated(each, "since")) for each in values["reopened"]),
        unchecked_edition=values["unchecked_edition"],
        reviewed=load_reviewed(values),
    )


def load_reviewed(values: dict[str, Any] | None) -> Reviewed:
    """Return how far the live words are reviewed, from what `dump_standing` wrote."""
    return Reviewed() if values is None else Reviewed(**_dated(values["reviewed"], "holds_until"))


def _dated(values: dict[str, Any], *names: str) -> dict[str, Any]:
    dates = {name: date.fromisoformat(values[name]) for name in names if values[name] is not None}
    lists = {name: tuple(value) for name, value in values.items() if isinstance(value, list)}
    return {**values, **lists, **dates}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, date) else value

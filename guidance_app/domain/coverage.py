"""Which sections of an edition rest on a live contribution or review, and which are starter text still. Pure."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from guidance_app.domain.content import Significance
from guidance_app.domain.standing import GivenBy, count_voices


@dataclass(frozen=True, slots=True)
class EditionHashes:
    """One published edition as far as it matters who looked at what: section hashes by anchor."""

    number: int
    significance: Significance
    hashes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Coverage:
    """Who stands behind each section of an edition; an anchor without groups carries the starter label."""

    groups: Mapping[str, tuple[GivenBy, ...]]

    @property
    def covered(self) -> tuple[str, ...]:
        """Return the anchors that somebody stands behind, in the order of the page."""
        return tuple(anchor for anchor, groups in self.groups.items() if groups)

    @property
    def not_covered(self) -> tuple[str, ...]:
        """Return the anchors that are starter text still."""
        return tuple(anchor for anchor, groups in self.groups.items() if not groups)

    @property
    def total(self) -> int:
        """Return how many sections there are."""
        return len(self.groups)

    @property
    def is_reviewed(self) -> bool:
        """Say whether the document as a whole counts as reviewed: every section is covered."""
        return bool(self.groups) and not self.not_covered

    def list_groups(self) -> tuple[GivenBy, ...]:
        """Return everybody who stands behind any section, each once."""
        return tuple(dict.fromkeys(each for groups in self.groups.values() for each in groups))

    def count_groups(self) -> int:
        """Return how many they are; a group that gave words and reviewed them counts once."""
        return count_voices(self.list_groups())

    def covers(self, anchor: str) -> bool:
        """Say whether somebody stands behind one section."""
        return bool(self.groups.get(anchor))


def find_coverage(
    given_by: Iterable[GivenBy], changed_in: Mapping[str, int], today: date, taken_out: Collection[str] = ()
) -> Coverage:
    """Return who stands behind each section; `changed_in` is the edition in which its words last changed, by anchor.

    A section is covered when a live contribution or review names it that was given for that edition or a later one.
    Nobody stands behind the sections in `taken_out`, whose words are withheld. Hand in only what was given for the
    edition shown or an earlier one: see `list_givers`.
    """
    live = [each for each in given_by if each.is_live(today)]
    return Coverage(
        {
            anchor: tuple(each for each in live if _covers(each, anchor, changed) and anchor not in taken_out)
            for anchor, changed in changed_in.items()
        }
    )


def _covers(each: GivenBy, anchor: str, changed_in: int) -> bool:
    return anchor in each.anchors and each.since_edition >= changed_in


def list_givers(given_by: Iterable[GivenBy], number: int) -> tuple[GivenBy, ...]:
    """Return what stands behind edition `number`: what was given for a draft after it is not for its readers yet."""
    return tuple(each for each in given_by if each.since_edition <= number)


def list_history(rows: Iterable[tuple[int, Significance, str, str]]) -> tuple[EditionHashes, ...]:
    """Return editions out of rows of number, significance, anchor and section hash, in the order of the rows."""
    hashes: dict[tuple[int, Significance], dict[str, str]] = {}
    for number, significance, anchor, words_hash in rows:
        hashes.setdefault((number, significance), {})[anchor] = words_hash
    return tuple(EditionHashes(number, significance, each) for (number, significance), each in hashes.items())


def find_last_changes(history: Sequence[EditionHashes]) -> dict[str, int]:
    """Return for each anchor of the last edition the one in which its words last changed; typing errors do not count.

    `history` is in order of number. A section that was left out for an edition counts as changed when it came back.
    """
    since: dict[str, int] = {}
    before: Mapping[str, str] = {}
    for edition in history:
        is_typo = edition.significance is Significance.TYPO
        since = {
            anchor: since[anchor] if anchor in since and (is_typo or before[anchor] == words_hash) else edition.number
            for anchor, words_hash in edition.hashes.items()
        }
        before = edition.hashes
    return since

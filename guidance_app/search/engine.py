"""The small interface between our understanding of a query and whatever finds documents; no engine is named here."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from guidance_app.search.documents import IndexDocument
from guidance_app.search.records import Record


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to say a thing: stems that must all be there, and how much it counts (1.0 is the word itself)."""

    stems: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class EngineQuery:
    """What an engine is asked. `groups` are things looked for, each as alternatives; `required` says how many of the
    first groups must all be matched (0: any one of all groups is enough). Only national documents and those of
    `force_id` may be returned."""

    groups: tuple[tuple[Alternative, ...], ...]
    required: int
    force_id: int | None
    limit: int


class EngineHit(NamedTuple):
    """A document that matched; scores compare within one answer only."""

    document_id: int
    score: float


class SearchEngine(Protocol):
    """What every engine can do. All but `generation` raise SearchUnavailable when the index cannot be used."""

    def generation(self) -> str:
        """Return a text that changes whenever answers may; empty when there is no index."""

    def close(self) -> None:
        """Give back what is held open; the next question opens it again."""

    def index(self, documents: Iterable[IndexDocument], removed: Iterable[int] = ()) -> None:
        """Make these documents findable in place of what was known of them and forget the removed ones, all at once."""

    def remove(self, document_id: int) -> None:
        """Forget one document; unknown ids are no error."""

    def rebuild(self, documents: Iterable[IndexDocument]) -> None:
        """Make an index of exactly these documents aside, then put it in the place of the old one in one step."""

    def search(self, query: EngineQuery) -> tuple[EngineHit, ...]:
        """Return matching documents, best first, at most `query.limit`."""

    def read_stamps(self) -> Mapping[int, str]:
        """Return the stamp of every document that can be found, by document id."""

    def read_records(self, document_ids: Iterable[int]) -> dict[int, Record]:
        """Return what was kept of these documents; unknown ids are left out."""

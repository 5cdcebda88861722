"""Narrowing what was found by kind, community, language and faith, with how many documents each choice would leave."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from operator import attrgetter, itemgetter

from guidance_app.domain.facets import COMMUNITIES, FAITHS, LANGUAGES
from guidance_app.domain.kinds import GUIDANCE, RULES
from guidance_app.queries.view_models import FilterGroup, FilterOption
from guidance_app.search.cards import Card

_GROUPS: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("kind", "Kind", {kind.value: RULES[kind].plural for kind in GUIDANCE}),
    ("community", "Community", COMMUNITIES),
    ("language", "Language", LANGUAGES),
    ("faith", "Faith", FAITHS),
)
_CODES: dict[str, Callable[[Card], tuple[str, ...]]] = {
    "kind": lambda card: (card.kind.value,),
    "community": attrgetter("communities"),
    "language": attrgetter("languages"),
    "faith": attrgetter("faiths"),
}


@dataclass(frozen=True, slots=True)
class SearchFilters:
    """What a reader chose; within a group any choice will do, between groups all must. Unknown codes find nothing."""

    kind: tuple[str, ...] = ()
    community: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    faith: tuple[str, ...] = ()

    def chosen(self, group: str) -> tuple[str, ...]:
        """Return the choices in one group."""
        chosen: tuple[str, ...] = getattr(self, group)
        return chosen

    def limit(self, found: Sequence[Card], apart_from: str = "") -> Sequence[Card]:
        """Return those of the documents that pass, one group left out of account."""
        limits = self._limits(apart_from)
        if not limits:
            return found
        return [card for card in found if all(not chosen.isdisjoint(_CODES[name](card)) for name, chosen in limits)]

    def _limits(self, apart_from: str) -> list[tuple[str, frozenset[str]]]:
        names = (name for name, _, _ in _GROUPS if name != apart_from)
        return [(name, frozenset(self.chosen(name))) for name in names if self.chosen(name)]


def count_filters(found: Sequence[Card], filters: SearchFilters) -> tuple[FilterGroup, ...]:
    """Return the groups that have anything to choose; each counts as if nothing in it had been chosen yet."""
    return tuple(group for group in _count_groups(found, filters) if group.options)


def _count_groups(found: Sequence[Card], filters: SearchFilters) -> Iterator[FilterGroup]:
    for name, label, names in _GROUPS:
        counts = Counter(chain.from_iterable(map(_CODES[name], filters.limit(found, name))))
        options = tuple(
            FilterOption(code, shown, counts[code], code in filters.chosen(name))
            for code, shown in (names.items() if name == "kind" else sorted(names.items(), key=itemgetter(1)))
            if counts[code] or code in filters.chosen(name)
        )
        yield FilterGroup(name, label, options)

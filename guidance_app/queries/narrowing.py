"""Narrows what a page lists by facets, with how many each choice would leave; it knows not what is listed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from guidance_app.queries.view_models import FilterGroup, FilterOption

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Facet(Generic[Item]):
    """One thing to narrow by: its parameter, its label, and how to read codes and their names."""

    name: str
    label: str
    read: Callable[[Item], tuple[str, ...]]
    name_of: Callable[[str], str] = str


@dataclass(frozen=True, slots=True)
class Narrowing(Generic[Item]):
    """What was chosen of these facets, by parameter."""

    facets: tuple[Facet[Item], ...]
    chosen: Mapping[str, str]

    def fits(self, item: Item, without: str = "") -> bool:
        """Say whether an item has all that was chosen, but for one facet that does not count."""
        return all(
            facet.name == without or self.chosen.get(facet.name) in (None, *facet.read(item)) for facet in self.facets
        )

    def count(self, items: Sequence[Item]) -> tuple[FilterGroup, ...]:
        """Count what each choice would leave beside the choices made in the other groups."""
        return tuple(self._count(facet, items) for facet in self.facets)

    def _count(self, facet: Facet[Item], items: Sequence[Item]) -> FilterGroup:
        counts = {code: 0 for item in items for code in facet.read(item)}
        for item in items:
            if self.fits(item, without=facet.name):
                for code in facet.read(item):
                    counts[code] += 1
        chosen = self.chosen.get(facet.name)
        options = (FilterOption(code, facet.name_of(code), n, code == chosen) for code, n in counts.items())
        return FilterGroup(facet.name, facet.label, tuple(sorted(options, key=lambda option: option.name)))


def choose(facets: tuple[Facet[Item], ...], wanted: Mapping[str, str], items: Sequence[Item]) -> Narrowing[Item]:
    """Return the narrowing that is wanted; a value that no item has is passed over."""
    chosen = {
        facet.name: code
        for facet in facets
        if (code := wanted.get(facet.name, "")) and any(code in facet.read(item) for item in items)
    }
    return Narrowing(facets, chosen)

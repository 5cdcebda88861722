"""What can be understood of a front matter that may be wrong elsewhere, so that later checks still run."""

from dataclasses import dataclass
from typing import Any

from guidance_app.content_files.yaml_lines import YamlPath, YamlTree
from guidance_app.domain.kinds import Kind


@dataclass(frozen=True, slots=True)
class Outline:
    """Tolerant access to the values of a front matter: what is missing or of another type reads as empty."""

    tree: YamlTree

    @property
    def kind(self) -> Kind | None:
        """Return the kind, when it is one."""
        written = self.text("kind")
        return Kind(written) if written in set(Kind) else None

    @property
    def number(self) -> int | None:
        """Return the edition's number, when it is one."""
        number = self._value(("edition",))
        return number if isinstance(number, int) and not isinstance(number, bool) else None

    @property
    def source_ids(self) -> frozenset[str]:
        """Return the ids under `sources:`."""
        return frozenset(source_id for _, source_id in self.texts_in("sources", key="id"))

    def has(self, key: str) -> bool:
        """Return whether a key holds anything."""
        return self._value((key,)) is not None

    def text(self, *path: str) -> str:
        """Return a text, or an empty one."""
        value = self._value(path)
        return value if isinstance(value, str) else ""

    def texts_in(self, *path: str, key: str = "") -> tuple[tuple[YamlPath, str], ...]:
        """Return the texts of a list, or of one key of each of its blocks, with their paths."""
        items = self._value(path)
        places: list[YamlPath] = [(*path, index) for index in range(len(items))] if isinstance(items, list) else []
        if key:
            places = [(*place, key) for place in places]
        return tuple((place, value) for place in places if isinstance(value := self._value(place), str))

    def line_of(self, *path: str | int) -> int:
        """Return the line of a value."""
        return self.tree.line_of(path)

    def _value(self, path: YamlPath) -> Any:
        value: Any = self.tree.data
        for part in path:
            if isinstance(part, int) and isinstance(value, list):
                value = value[part]
            else:
                value = value.get(part) if isinstance(value, dict) else None
        return value

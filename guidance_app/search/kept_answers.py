"""A small store of answers, least recently used ones dropped; it belongs to one lock's holder."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class KeptAnswers(Generic[Value]):
    """At most `size` values by key."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._values: OrderedDict[Hashable, Value] = OrderedDict()

    def get_or_make(self, key: Hashable, make: Callable[[], Value]) -> Value:
        """Return the kept value, or make and keep it."""
        if key in self._values:
            self._values.move_to_end(key)
            return self._values[key]
        value = make()
        self.keep(key, value)
        return value

    def keep(self, key: Hashable, value: Value) -> None:
        """Keep a value, and drop the one unused longest when there are too many."""
        self._values[key] = value
        if len(self._values) > self._size:
            self._values.popitem(last=False)

    def __contains__(self, key: Hashable) -> bool:
        """Say whether a value is kept under this key."""
        return key in self._values

    def forget(self) -> None:
        """Drop everything."""
        self._values.clear()

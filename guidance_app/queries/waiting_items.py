"""The one shape of a thing that waits for somebody, whoever collects it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class WaitingItem:
    """One thing that waits: since when, what to do, with what, where that is done, and whose it is.

    `urgent` goes before whatever waits longer. `endpoint` and `values` make the address; `who` is a post or a role,
    never a name that this person may not know.
    """

    since: date
    what: str
    subject: str
    endpoint: str
    who: str
    values: Mapping[str, str | int] = field(default_factory=dict)
    urgent: bool = False

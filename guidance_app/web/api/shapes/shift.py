"""The first hour, phrases to hold up, and who is on duty."""

from dataclasses import dataclass

from guidance_app.domain.content import Source
from guidance_app.domain.first_hour import Stage, Step, Variant
from guidance_app.domain.phrases.language import Language
from guidance_app.domain.ring_chain import ChainStep
from guidance_app.domain.rota import Shift
from guidance_app.web.api.shapes.finding import Filter


@dataclass(frozen=True, slots=True)
class FirstHourShape:
    """The first hour: of a page with one step, one role or the pathway only that. Show `unchecked` with it.

    A line's `source` is an id of `sources`; without one it is unverified.
    """

    unchecked: str
    steps: tuple[Step, ...]
    roles: tuple[Variant, ...]
    pathway: tuple[Stage, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class PhrasesShape:
    """Phrases by language, each under the key of its English words.

    They are drafts that no speaker of the reader's force has checked where `checked_by` is empty: say so.
    """

    english: dict[str, str]
    languages: tuple[Language, ...]


@dataclass(frozen=True, slots=True)
class DutyShape:
    """Whom to ring now, who else is on duty, who comes next, and the chain that is never empty.

    `unmet` is what was asked for that nobody in the rota has.
    """

    on_duty: tuple[Shift, ...]
    others: tuple[Shift, ...]
    coming: tuple[Shift, ...]
    chain: tuple[ChainStep, ...]
    unmet: tuple[str, ...]
    filters: tuple[Filter, ...]

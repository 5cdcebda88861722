"""Training packs as learners read them."""

from dataclasses import dataclass
from datetime import date

from guidance_app.domain.citations import CitationState
from guidance_app.web.api.shapes.documents import EditionHead


@dataclass(frozen=True, slots=True)
class PackInList:
    """One pack that stands now. `owner` is null for a national one."""

    reference: str
    title: str
    summary: str
    version: int
    published_on: date
    owner: str | None
    api: str
    page: str


@dataclass(frozen=True, slots=True)
class PacksShape:
    """The packs that stand now, by title."""

    packs: tuple[PackInList, ...]


@dataclass(frozen=True, slots=True)
class PinShape:
    """What a step rests on: one edition, or one section of it, for ever the same words.

    `status` is how that stands today; with `words_stand` officers read these very words today. `withheld` is the
    sentence to show in their place. `title` and `heading` are empty while nothing of it may be shown. `api` is where
    its words are read, `page` where a person sees the citation.
    """

    pin: str
    reference: str
    version: int
    anchor: str | None
    title: str
    heading: str
    status: CitationState
    words_stand: bool
    withheld: str | None
    api: str
    page: str


@dataclass(frozen=True, slots=True)
class AnswerShape:
    """One answer to choose. Show `why` once it was chosen, with what it rests on."""

    words: str
    right: bool
    why: str
    rests_on: PinShape | None


@dataclass(frozen=True, slots=True)
class QuestionShape:
    """A knowledge check. Right are all right answers together, and no other."""

    words: str
    answers: tuple[AnswerShape, ...]


@dataclass(frozen=True, slots=True)
class StepShape:
    """One step: what is said, what to read, a scenario (fictitious), questions, and what to think about."""

    anchor: str
    heading: str
    html: str
    read: tuple[PinShape, ...]
    scenario_html: str
    questions: tuple[QuestionShape, ...]
    think_about: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PackShape:
    """One version of a pack, without what is for the trainer."""

    edition: EditionHead
    summary: str
    aims_html: str
    steps: tuple[StepShape, ...]

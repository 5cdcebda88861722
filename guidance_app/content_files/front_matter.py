"""The keys of a content file, in their order, with the type of each. The only schema; it reads no files."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from guidance_app.content_files.field_types import (
    CommunityCode,
    Count,
    Day,
    FaithCode,
    Flag,
    LanguageCode,
    Line,
    NationCode,
    NeedCode,
    OptionalLine,
    Reference,
    SourceDate,
    SourceId,
    WebAddress,
)
from guidance_app.domain.content import ReviewState, Significance
from guidance_app.domain.kinds import Kind


class _Block(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ProvenanceBlock(_Block):
    """`provenance:` as it is written."""

    basis: Line
    not_yet_heard: tuple[Line, ...] = ()


class TwoMinutesBlock(_Block):
    """`two_minutes:` as it is written."""

    do_now: tuple[Line, ...] = ()
    do_not: tuple[Line, ...] = ()
    ask: tuple[Line, ...] = ()
    ring: tuple[Line, ...] = ()


class SourceBlock(_Block):
    """One item of `sources:` as it is written."""

    id: SourceId
    title: Line
    publisher: Line
    date: SourceDate
    read: Day
    url: WebAddress = ""
    note: OptionalLine = ""


class PhoneBlock(_Block):
    """One item of a service's `phones:` as it is written."""

    label: Line
    number: Line
    source: SourceId
    checked: Day
    hours: OptionalLine = ""
    verified: Flag = False


class ServiceBlock(_Block):
    """`service:` as it is written."""

    serves: Annotated[tuple[Line, ...], Field(min_length=1)]
    needs: tuple[NeedCode, ...] = ()
    area: Line
    languages: tuple[LanguageCode, ...] = ()
    phones: tuple[PhoneBlock, ...] = ()
    website: WebAddress = ""


class TermBlock(_Block):
    """`term:` as it is written."""

    spellings: tuple[Line, ...] = ()
    synonyms: tuple[Line, ...] = ()
    languages: tuple[LanguageCode, ...] = ()


class FrontMatter(_Block):
    """Everything between the two `---` lines."""

    reference: Reference
    title: Line
    kind: Kind
    summary: Line
    edition: Annotated[Count, Field(ge=1)]
    significance: Significance
    change_note: Line
    published: Day
    checked: Day
    review: ReviewState
    nations: Annotated[tuple[NationCode, ...], Field(min_length=1)]
    aliases: tuple[Line, ...] = ()
    questions: tuple[Line, ...] = ()
    communities: tuple[CommunityCode, ...] = ()
    languages: tuple[LanguageCode, ...] = ()
    faiths: tuple[FaithCode, ...] = ()
    provenance: ProvenanceBlock
    two_minutes: TwoMinutesBlock = TwoMinutesBlock()
    check_before_use: tuple[Line, ...] = ()
    sources: tuple[SourceBlock, ...] = ()
    service: ServiceBlock | None = None
    term: TermBlock | None = None


# By path without list positions: which keys an unknown one may have been meant as.
BLOCKS: dict[tuple[str, ...], type[BaseModel]] = {
    (): FrontMatter,
    ("provenance",): ProvenanceBlock,
    ("two_minutes",): TwoMinutesBlock,
    ("sources",): SourceBlock,
    ("service",): ServiceBlock,
    ("service", "phones"): PhoneBlock,
    ("term",): TermBlock,
}

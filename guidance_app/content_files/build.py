"""Makes the domain's values out of typed front matter and sections. Checks nothing: that has been done."""

from guidance_app.content_files.edition_file import EditionFile
from guidance_app.content_files.file_name import FileName
from guidance_app.content_files.front_matter import (
    FrontMatter,
    PhoneBlock,
    ServiceBlock,
    SourceBlock,
    TermBlock,
    TwoMinutesBlock,
)
from guidance_app.domain.content import (
    DocumentContent,
    Phone,
    Provenance,
    Section,
    Service,
    Source,
    Term,
    TwoMinutes,
)


def build_edition(name: FileName, front: FrontMatter, sections: tuple[Section, ...]) -> EditionFile:
    """Return the edition that a checked file spells."""
    return EditionFile(
        slug=name.slug,
        reference=front.reference,
        number=front.edition,
        significance=front.significance,
        change_note=front.change_note,
        published_on=front.published,
        checked_on=front.checked,
        content=_build_content(front, sections),
        is_newest=name.number is None,
        path=name.path,
    )


def _build_content(front: FrontMatter, sections: tuple[Section, ...]) -> DocumentContent:
    return DocumentContent(
        title=front.title,
        kind=front.kind,
        summary=front.summary,
        provenance=Provenance(front.provenance.basis, front.provenance.not_yet_heard),
        sections=sections,
        review_state=front.review,
        nations=front.nations,
        aliases=front.aliases,
        questions=front.questions,
        communities=front.communities,
        languages=front.languages,
        faiths=front.faiths,
        two_minutes=_build_two_minutes(front.two_minutes),
        check_before_use=front.check_before_use,
        sources=tuple(_build_source(block) for block in front.sources),
        service=None if front.service is None else _build_service(front.service),
        term=None if front.term is None else _build_term(front.term),
    )


def _build_two_minutes(block: TwoMinutesBlock) -> TwoMinutes:
    return TwoMinutes(block.do_now, block.do_not, block.ask, block.ring)


def _build_source(block: SourceBlock) -> Source:
    return Source(
        id=block.id,
        title=block.title,
        publisher=block.publisher,
        date=block.date,
        read_on=block.read,
        url=block.url,
        note=block.note,
    )


def _build_service(block: ServiceBlock) -> Service:
    phones = tuple(_build_phone(phone) for phone in block.phones)
    return Service(block.serves, block.area, block.languages, phones, block.website, block.needs)


def _build_phone(block: PhoneBlock) -> Phone:
    return Phone(
        label=block.label,
        number=block.number,
        source=block.source,
        checked_on=block.checked,
        hours=block.hours,
        verified=block.verified,
    )


def _build_term(block: TermBlock) -> Term:
    return Term(block.spellings, block.synonyms, block.languages)

"""Which words rest on one contribution: what withdrawing it takes away. It takes nothing away itself."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, select

from guidance_app.db import get_session
from guidance_app.domain.content_json import load_content
from guidance_app.domain.drafting.blocks import find_blocks
from guidance_app.domain.withholding import CARD_ANCHOR, hash_card
from guidance_app.models import Document, DocumentAddress, Edition, Revision, RevisionSection, Section


@dataclass(frozen=True, slots=True)
class Ground:
    """What words are asked for: those of one document, under these anchors, since the edition they were given for.

    `since_edition` is its number when the contribution was recorded and `number` the one that it has now: a draft's
    number moves on when a file is imported beside it.
    """

    document_id: int
    anchors: tuple[str, ...]
    since_edition: int
    number: int


@dataclass(frozen=True, slots=True)
class CopiedWords:
    """A section of another document that holds the same words as a shared block."""

    document_id: int
    reference: str
    anchor: str
    heading: str
    words_hash: str


def find_copies(document_id: int, words_hashes: Collection[str]) -> tuple[CopiedWords, ...]:
    """Return the sections of other documents, in drafts too, into which these words were taken as a shared block."""
    session = get_session()
    bodies = session.scalars(select(Section.body).where(Section.content_hash.in_(words_hashes))).all()
    words = {body.strip() for body in bodies}
    names = select(Document.slug).where(Document.id == document_id)
    slugs = {
        *session.scalars(
            names.union(select(DocumentAddress.old_slug).where(DocumentAddress.document_id == document_id))
        )
    }
    holding = (
        select(
            Document.id, Document.reference, RevisionSection.anchor, Section.heading, Section.content_hash, Section.body
        )
        .join(Revision, Revision.document_id == Document.id)
        .join(RevisionSection, RevisionSection.revision_id == Revision.id)
        .join(Section, Section.content_hash == RevisionSection.section_hash)
        .where(Document.id != document_id, Section.body.contains("{block:", autoescape=True))
        .order_by(Document.id, RevisionSection.revision_id)
    )
    return tuple(
        dict.fromkeys(
            CopiedWords(key, reference, anchor, heading, words_hash)
            for key, reference, anchor, heading, words_hash, body in session.execute(holding)
            if any(block.slug in slugs and block.words in words for block in find_blocks(body))
        )
    )


def find_resting_words(ground: Ground) -> dict[str, str]:
    """Return the anchor of each text that rests on a contribution, by hash: of sections, and of the card.

    Saves of drafts count too. What an earlier edition said already rests on something else and is left out.
    """
    return {**_find_sections(ground), **_find_cards(ground)}


def _find_sections(ground: Ground) -> dict[str, str]:
    had = get_session().execute(
        select(RevisionSection.section_hash, RevisionSection.anchor)
        .join(Revision, Revision.id == RevisionSection.revision_id)
        .join(Section, Section.content_hash == RevisionSection.section_hash)
        .where(
            Revision.document_id == ground.document_id,
            Revision.edition_number >= ground.since_edition,
            RevisionSection.anchor.in_(ground.anchors),
            func.trim(Section.body) != "",
            RevisionSection.section_hash.not_in(_earlier_sections(ground)),
        )
        .order_by(RevisionSection.revision_id, RevisionSection.position)
    )
    return {each.section_hash: each.anchor for each in had}


def _earlier_sections(ground: Ground) -> Select[str]:
    return (
        select(RevisionSection.section_hash)
        .join(Edition, Edition.revision_id == RevisionSection.revision_id)
        .where(Edition.document_id == ground.document_id, Edition.number < ground.number)
    )


def _find_cards(ground: Ground) -> dict[str, str]:
    if CARD_ANCHOR not in ground.anchors:
        return {}
    had = select(Revision.content).where(
        Revision.document_id == ground.document_id, Revision.edition_number >= ground.since_edition
    )
    earlier = (
        select(Revision.content)
        .join(Edition, Edition.revision_id == Revision.id)
        .where(Edition.document_id == ground.document_id, Edition.number < ground.number)
    )
    before = set(_hash_cards(get_session().scalars(earlier).all()))
    return {words: CARD_ANCHOR for words in _hash_cards(get_session().scalars(had).all()) if words not in before}


def _hash_cards(contents: Collection[dict[str, Any]]) -> Iterator[str]:
    for values in contents:
        words_hash = hash_card(load_content(values, ()).two_minutes)
        if words_hash:
            yield words_hash

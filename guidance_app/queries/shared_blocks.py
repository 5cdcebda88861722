"""The words of shared blocks: live sections by address, and which live documents hold a block in older words."""

from collections.abc import Callable, Iterator

from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.content import DocumentContent
from guidance_app.domain.drafting.blocks import Address, Block, find_blocks, strip_markers
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, Edition, RevisionSection, Section, WithheldWords
from guidance_app.queries.visibility import IS_LIVE, bind_viewer

# Words whose consent was withdrawn are nobody's to take in.
_WITHHELD = select(WithheldWords.words_hash).where(
    WithheldWords.document_id == Document.id, WithheldWords.words_hash == Section.content_hash
)
_WORDS = (
    select(Section.body)
    .join(RevisionSection, RevisionSection.section_hash == Section.content_hash)
    .join(Edition, Edition.revision_id == RevisionSection.revision_id)
    .join(Document, Document.id == Edition.document_id)
    .where(IS_LIVE, ~_WITHHELD.exists())
)


def find_block_words(viewer: Viewer) -> Callable[[Address], str | None]:
    """Return a look-up of live sections by slug and anchor, for what this person may read."""

    def find(address: Address) -> str | None:
        slug, anchor = address
        wanted = _WORDS.where(Document.slug == slug, RevisionSection.anchor == anchor)
        body = get_session().scalar(wanted, bind_viewer(viewer))
        # A block inside a block stands in it as plain words.
        return None if body is None else strip_markers(body).strip()

    return find


def list_old_blocks(content: DocumentContent) -> tuple[tuple[str, Block], ...]:
    """Return the blocks of a draft, with their section's anchor, that say something else than the live section does."""
    blocks = [(section.anchor, block) for section in content.sections for block in find_blocks(section.body)]
    if not blocks:
        return ()
    wanted = {(block.slug, block.anchor) for _anchor, block in blocks}
    rows = get_session().execute(
        select(Document.slug, RevisionSection.anchor, Section.body)
        .join(Edition, Edition.document_id == Document.id)
        .join(RevisionSection, RevisionSection.revision_id == Edition.revision_id)
        .join(Section, Section.content_hash == RevisionSection.section_hash)
        .where(Edition.state == EditionState.LIVE, Document.slug.in_({slug for slug, _anchor in wanted}))
    )
    live = {(slug, anchor): strip_markers(body).strip() for slug, anchor, body in rows}
    return tuple((anchor, block) for anchor, block in blocks if live.get((block.slug, block.anchor)) != block.words)


def list_holders_of_older_words(slug: str, words: dict[str, str]) -> tuple[int, ...]:
    """Return the ids of live documents that hold a block of this document in other words than `{anchor: words}`."""
    held = (
        select(Edition.document_id, Section.body)
        .join(RevisionSection, RevisionSection.revision_id == Edition.revision_id)
        .join(Section, Section.content_hash == RevisionSection.section_hash)
        .where(Edition.state == EditionState.LIVE, Section.body.contains(f"{{block: {slug}#", autoescape=True))
    )
    rows = get_session().execute(held.order_by(Edition.document_id))
    return tuple(dict.fromkeys(key for key, body in rows if any(_is_older(body, slug, words))))


def _is_older(body: str, slug: str, words: dict[str, str]) -> Iterator[bool]:
    for block in find_blocks(body):
        yield block.slug == slug and block.words != strip_markers(words.get(block.anchor, "")).strip()

"""The one draft that a guest's link opens: its words without a link in them, and what this link has sent so far."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, and_, select

from guidance_app.db import get_session
from guidance_app.domain.content import DocumentContent, Section, Term, TwoMinutes
from guidance_app.domain.content_json import load_content
from guidance_app.domain.errors import LinkEnded
from guidance_app.domain.guest_links import find_last_day
from guidance_app.domain.guest_reviews import GuestAnswers
from guidance_app.domain.states import PREPARATION_STATES
from guidance_app.domain.withholding import CARD_ANCHOR, CARD_HEADING, hash_card, withhold
from guidance_app.models import (
    Document,
    Edition,
    GuestComment,
    GuestLink,
    GuestReview,
    Revision,
    RevisionSection,
    SectionRendering,
)
from guidance_app.models import Section as StoredSection
from guidance_app.queries.guest_parts import find_read_revision, hash_parts
from guidance_app.queries.withheld import load_withheld
from guidance_app.rendering import RENDERER_VERSION, render_section, unlink


@dataclass(frozen=True, slots=True)
class GuestPart:
    """One part to read: the card as four lists, or a section as HTML without links. `comment` is this link's newest."""

    anchor: str
    heading: str
    html: str
    card: TwoMinutes | None
    comment: str


@dataclass(frozen=True, slots=True)
class GuestDraft:
    """The draft behind a link; `answers` are the newest ones sent through it, None before there are any."""

    group_name: str
    last_day: date
    document_id: int
    content_hash: str
    title: str
    summary: str
    term: Term | None
    parts: tuple[GuestPart, ...]
    hashes: dict[str, str]
    answers: GuestAnswers | None

    def find_part(self, anchor: str) -> GuestPart | None:
        """Return one part, None for one that is not there (any more)."""
        return next((part for part in self.parts if part.anchor == anchor), None)

    def place_of(self, part: GuestPart) -> int:
        """Return where a part stands, counted from 1."""
        return self.parts.index(part) + 1

    def next_to(self, anchor: str, step: int) -> GuestPart | None:
        """Return the part after (1) or before (-1) another, or None at either end."""
        part = self.find_part(anchor)
        place = -1 if part is None else self.parts.index(part) + step
        return self.parts[place] if 0 <= place < len(self.parts) else None

    @property
    def written(self) -> int:
        """Return under how many parts this link has written something."""
        return sum(1 for part in self.parts if part.comment)


_LINK = (
    select(
        GuestLink.id,
        GuestLink.group_name,
        GuestLink.expires_at,
        GuestLink.revoked_at,
        Edition.state,
        Document.id.label("document_id"),
        Revision.id.label("revision_id"),
        Revision.content_hash,
        Revision.content,
    )
    .join(Edition, Edition.id == GuestLink.edition_id)
    .join(Document, Document.id == Edition.document_id)
    .join(Revision, Revision.id == Edition.revision_id)
)


def open_guest_draft(link_hash: str, now: datetime) -> GuestDraft:
    """Return the draft as it is now; five queries. Raises LinkEnded when the link opens nothing (any more)."""
    row = get_session().execute(_LINK.where(GuestLink.token_hash == link_hash)).one_or_none()
    if row is None or row.revoked_at is not None or now >= row.expires_at or row.state not in PREPARATION_STATES:
        raise LinkEnded("This link no longer works.")
    content, html = _load_words(row)
    shown = withhold(content, load_withheld(row.document_id))
    return GuestDraft(
        group_name=row.group_name,
        last_day=find_last_day(row.expires_at),
        document_id=row.document_id,
        content_hash=row.content_hash,
        title=content.title,
        summary=content.summary,
        term=content.term,
        parts=_make_parts(content, shown, html, _load_comments(row.id)),
        hashes={each.anchor: each.content_hash for each in content.sections}
        | {CARD_ANCHOR: hash_card(content.two_minutes)},
        answers=_load_answers(row.id),
    )


def list_changed_parts(draft: GuestDraft, seen_hash: str) -> tuple[GuestPart, ...] | None:
    """Return the parts whose words differ from those that a guest read; None when it cannot be said what they read."""
    if seen_hash == draft.content_hash:
        return ()
    read = find_read_revision(draft.document_id, seen_hash)
    if read is None:
        return None
    before = hash_parts(read)
    return tuple(part for part in draft.parts if before.get(part.anchor) != draft.hashes.get(part.anchor))


def _load_words(row: Row[*tuple[Any, ...]]) -> tuple[DocumentContent, dict[str, str]]:
    rendered = and_(
        SectionRendering.section_hash == RevisionSection.section_hash,
        SectionRendering.renderer_version == RENDERER_VERSION,
    )
    stored: Sequence[Row[*tuple[Any, ...]]] = (
        get_session()
        .execute(
            select(RevisionSection.anchor, StoredSection.heading, StoredSection.body, SectionRendering.html)
            .join(StoredSection, StoredSection.content_hash == RevisionSection.section_hash)
            .outerjoin(SectionRendering, rendered)
            .where(RevisionSection.revision_id == row.revision_id)
            .order_by(RevisionSection.position)
        )
        .all()
    )
    sections = tuple(Section(anchor, heading, body) for anchor, heading, body, _html in stored)
    return load_content(row.content, sections), {anchor: html for anchor, _h, _b, html in stored if html is not None}


def _make_parts(
    content: DocumentContent, shown: DocumentContent, html: dict[str, str], comments: dict[str, str]
) -> tuple[GuestPart, ...]:
    parts = [
        GuestPart(section.anchor, section.heading, unlink(_find_html(section, written, html)), None,
                  comments.get(section.anchor, ""))
        for section, written in zip(shown.sections, content.sections, strict=True)
    ]  # fmt: skip
    if content.two_minutes != TwoMinutes():
        card = GuestPart(CARD_ANCHOR, CARD_HEADING, "", shown.two_minutes, comments.get(CARD_ANCHOR, ""))
        parts.insert(0, card)
    return tuple(parts)


def _find_html(shown: Section, written: Section, html: dict[str, str]) -> str:
    # What stands in the place of withheld words, or of words that this renderer has not met, is rendered for this page.
    return html[shown.anchor] if shown == written and shown.anchor in html else render_section(shown.body).html


def _load_comments(link_id: int) -> dict[str, str]:
    rows = get_session().execute(
        select(GuestComment.anchor, GuestComment.comment)
        .where(GuestComment.guest_link_id == link_id)
        .order_by(GuestComment.id)
    )
    return {each.anchor: each.comment for each in rows}


def _load_answers(link_id: int) -> GuestAnswers | None:
    newest = select(GuestReview).where(GuestReview.guest_link_id == link_id).order_by(GuestReview.id.desc()).limit(1)
    review = get_session().scalar(newest)
    if review is None:
        return None
    return GuestAnswers(review.verdict, review.answers, review.may_name_group, review.how_many)

"""Takes what a guest sends through a link: comments and whole answers. It knows no person, only the link."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction
from guidance_app.domain.errors import FormRefused, LinkEnded
from guidance_app.domain.guest_limits import GUEST_LIMITS, TOO_MANY, name_guest_buckets
from guidance_app.domain.guest_reviews import read_answers, read_comment
from guidance_app.domain.records import RecordAction
from guidance_app.domain.states import PREPARATION_STATES
from guidance_app.models import Document, Edition, GuestComment, GuestLink, GuestReview
from guidance_app.queries.guest_parts import find_read_revision, hash_parts
from guidance_app.services.attempt_counters import reserve_attempt
from guidance_app.services.guest_links import name_guest
from guidance_app.services.records import record
from guidance_app.services.standing import refresh_standing

_READ_FIRST = "Please open this page again and read the words first."


@dataclass(frozen=True, slots=True)
class GuestVisit:
    """Who sends something, as far as it is known: a link, and an address that is counted and not kept."""

    link_hash: str
    address: str
    bucket_secret: bytes
    now: datetime


def comment_as_guest(visit: GuestVisit, anchor: str, content_hash: str, typed: str) -> None:
    """Keep what was written under one part of the words that were read; the same again, or nothing, keeps nothing.

    Raises LinkEnded, TooManyAttempts, and FormRefused for a text that cannot be kept.
    """
    _count(visit)
    comment = read_comment(typed)
    with transaction() as session:
        link, edition, document = _load(session, visit)
        section_hash = _find_words(document, content_hash).get(anchor, "")
        if not section_hash:
            raise FormRefused({"comment": _READ_FIRST})
        if comment == _find_newest_comment(session, link, anchor):
            return
        session.add(
            GuestComment(
                guest_link_id=link.id, anchor=anchor, section_hash=section_hash, comment=comment, made_at=visit.now
            )
        )
        session.flush()
        record(session, None, RecordAction.GUEST_COMMENTED, name_guest(document, edition, link))


def answer_as_guest(visit: GuestVisit, content_hash: str, typed: Mapping[str, str]) -> None:
    """Keep a whole answer to the words that were read last; of several through one link the newest counts.

    Raises as `comment_as_guest`.
    """
    _count(visit)
    answers = read_answers(typed)
    with transaction() as session:
        link, edition, document = _load(session, visit)
        if not _find_words(document, content_hash):
            raise FormRefused({"verdict": _READ_FIRST})
        session.add(
            GuestReview(
                guest_link_id=link.id,
                content_hash=content_hash,
                verdict=answers.verdict,
                answers=dict(answers.answers),
                may_name_group=answers.may_name_group,
                how_many=answers.how_many,
                submitted_at=visit.now,
            )
        )
        refresh_standing(session, document.id)
        record(session, None, RecordAction.GUEST_ANSWERED, name_guest(document, edition, link))


def _count(visit: GuestVisit) -> None:
    buckets = name_guest_buckets(visit.bucket_secret, visit.link_hash, visit.address)
    reserve_attempt(buckets, GUEST_LIMITS, visit.now, TOO_MANY)


def _load(session: Session, visit: GuestVisit) -> tuple[GuestLink, Edition, Document]:
    # The document is locked first, as in every use case about one, so that nothing is published in between.
    key = session.scalar(
        select(Edition.document_id)
        .join(GuestLink, GuestLink.edition_id == Edition.id)
        .where(GuestLink.token_hash == visit.link_hash)
    )
    document = session.scalar(select(Document).where(Document.id == key).with_for_update())
    link = session.scalar(select(GuestLink).where(GuestLink.token_hash == visit.link_hash).with_for_update())
    if document is None or link is None or link.revoked_at is not None or visit.now >= link.expires_at:
        raise LinkEnded("This link no longer works.")
    edition = session.get_one(Edition, link.edition_id, populate_existing=True)
    if edition.state not in PREPARATION_STATES:
        raise LinkEnded("This link no longer works.")
    return link, edition, document


def _find_words(document: Document, content_hash: str) -> dict[str, str]:
    revision_id = find_read_revision(document.id, content_hash)
    return {} if revision_id is None else hash_parts(revision_id)


def _find_newest_comment(session: Session, link: GuestLink, anchor: str) -> str:
    newest = (
        select(GuestComment.comment)
        .where(GuestComment.guest_link_id == link.id, GuestComment.anchor == anchor)
        .order_by(GuestComment.id.desc())
        .limit(1)
    )
    return session.scalar(newest) or ""

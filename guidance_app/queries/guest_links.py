"""What editors see of guests: each link with its state, the newest answer and the newest comments that came by it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import func, select

from guidance_app.db import get_session
from guidance_app.domain.clocks import london_day
from guidance_app.domain.contributions import GroupRole
from guidance_app.domain.guest_links import find_last_day
from guidance_app.domain.guest_reviews import Verdict
from guidance_app.domain.states import PREPARATION_STATES, EditionState
from guidance_app.models import Edition, GuestComment, GuestLink, GuestReview, Revision


class LinkState(StrEnum):
    """Where a link stands."""

    OPEN = "open"
    RUN_OUT = "run-out"
    REVOKED = "revoked"
    OVER = "over"


LINK_STATE_WORDS: dict[LinkState, str] = {
    LinkState.OPEN: "Works",
    LinkState.RUN_OUT: "Its time has run out",
    LinkState.REVOKED: "Revoked: what came through it does not count",
    LinkState.OVER: "The draft is one no more",
}


@dataclass(frozen=True, slots=True)
class GuestAnswer:
    """The newest whole answer of one link; `is_current` says whether it is about the draft's words of now."""

    verdict: Verdict
    answers: Mapping[str, str]
    may_name_group: bool
    how_many: int
    given_on: date
    is_current: bool


@dataclass(frozen=True, slots=True)
class SectionComment:
    """The newest comment of one link on one part."""

    anchor: str
    comment: str
    made_on: date


@dataclass(frozen=True, slots=True)
class GuestLinkEntry:
    """One link in the editors' list."""

    number: int
    edition_number: int
    group_name: str
    group_role: GroupRole
    area: str
    made_on: date
    last_day: date
    state: LinkState
    answer: GuestAnswer | None
    comments: tuple[SectionComment, ...]


def list_guest_links(document_id: int, now: datetime) -> tuple[GuestLinkEntry, ...]:
    """Return all links to drafts of a document, newest first; three queries."""
    rows = (
        get_session()
        .execute(
            select(GuestLink, Edition.number, Edition.state, Revision.content_hash)
            .join(Edition, Edition.id == GuestLink.edition_id)
            .outerjoin(Revision, Revision.id == Edition.revision_id)
            .where(Edition.document_id == document_id)
            .order_by(GuestLink.id.desc())
        )
        .all()
    )
    keys = [link.id for link, *_rest in rows]
    reviews, comments = _load_reviews(keys), _load_comments(keys)
    return tuple(
        GuestLinkEntry(
            number=link.id,
            edition_number=number,
            group_name=link.group_name,
            group_role=link.group_role,
            area=link.area,
            made_on=london_day(link.created_at),
            last_day=find_last_day(link.expires_at),
            state=_find_state(link, state, now),
            answer=_to_answer(reviews[link.id], content_hash) if link.id in reviews else None,
            comments=tuple(comments[link.id]),
        )
        for link, number, state, content_hash in rows
    )


def _find_state(link: GuestLink, edition_state: EditionState, now: datetime) -> LinkState:
    if link.revoked_at is not None:
        return LinkState.REVOKED
    if edition_state not in PREPARATION_STATES:
        return LinkState.OVER
    return LinkState.OPEN if now < link.expires_at else LinkState.RUN_OUT


def _load_reviews(keys: Iterable[int]) -> dict[int, GuestReview]:
    newest = (
        select(func.max(GuestReview.id)).where(GuestReview.guest_link_id.in_(keys)).group_by(GuestReview.guest_link_id)
    )
    return {
        each.guest_link_id: each
        for each in get_session().scalars(select(GuestReview).where(GuestReview.id.in_(newest)))
    }


def _to_answer(review: GuestReview, content_hash: str | None) -> GuestAnswer:
    return GuestAnswer(
        verdict=review.verdict,
        answers=review.answers,
        may_name_group=review.may_name_group,
        how_many=review.how_many,
        given_on=london_day(review.submitted_at),
        is_current=review.content_hash == content_hash,
    )


def _load_comments(keys: Iterable[int]) -> dict[int, list[SectionComment]]:
    newest = (
        select(func.max(GuestComment.id))
        .where(GuestComment.guest_link_id.in_(keys))
        .group_by(GuestComment.guest_link_id, GuestComment.anchor)
    )
    found: dict[int, list[SectionComment]] = defaultdict(list)
    for each in get_session().scalars(
        select(GuestComment).where(GuestComment.id.in_(newest)).order_by(GuestComment.id)
    ):
        # An empty one takes an earlier one back.
        if each.comment:
            found[each.guest_link_id].append(SectionComment(each.anchor, each.comment, london_day(each.made_at)))
    return found

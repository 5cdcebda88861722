"""Collects who stands behind a document's words and which words are withheld, as its standing keeps them.

Consent decides what is written down here: a name without consent goes no further than the editors' own list.
"""

from collections import defaultdict
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select
from sqlalchemy.orm import Session, aliased

from guidance_app.domain.clocks import london_day
from guidance_app.domain.contributions import Method, fold_group
from guidance_app.domain.guest_reviews import Verdict
from guidance_app.domain.standing import GivenBy, Withheld
from guidance_app.models import (
    Contribution,
    ContributionSection,
    ContributionWithdrawal,
    Edition,
    GuestLink,
    GuestReview,
)
from guidance_app.queries.guest_parts import find_read_revision, hash_parts
from guidance_app.queries.withheld import read_withheld, withheld_hashes


def collect_withheld(session: Session, document_id: int) -> tuple[Withheld, ...]:
    """Return the words of a document that no reader sees any more."""
    return read_withheld(session, (document_id,)).get(document_id, ())


def collect_given_by(session: Session, document_id: int) -> tuple[GivenBy, ...]:
    """Return the contributions that stand and the fair reviews of a document, oldest first.

    What was given for a draft is among them: its number is above the live one's. Expired consent is too; whoever shows
    or counts asks `is_live`.
    """
    given = [*_collect_contributions(session, document_id), *_collect_reviews(session, document_id)]
    # The name that tells one group from another goes no further than this.
    voices: dict[tuple[str, str], int] = {}
    numbered = (
        replace(each, voice=voices.setdefault((fold_group(name), each.role), len(voices) + 1)) for name, each in given
    )
    return tuple(sorted(numbered, key=lambda each: each.held_on))


def stands() -> ColumnElement[bool]:
    """Return the condition that a contribution was neither corrected nor withdrawn."""
    correction = aliased(Contribution)
    corrected = select(correction.id).where(correction.corrects_id == Contribution.id)
    withdrawn = select(ContributionWithdrawal.contribution_id).where(
        ContributionWithdrawal.contribution_id == Contribution.id
    )
    return ~corrected.exists() & ~withdrawn.exists()


def _collect_contributions(session: Session, document_id: int) -> list[tuple[str, GivenBy]]:
    rows = session.execute(
        select(Contribution, Edition.number)
        .join(Edition, Edition.id == Contribution.edition_id)
        .where(Contribution.document_id == document_id, stands())
        .order_by(Contribution.id)
    ).all()
    anchors = _load_anchors(session, [each.id for each, _number in rows])
    return [(each.group_name, _to_given_by(each, number, tuple(anchors[each.id]))) for each, number in rows]


def _load_anchors(session: Session, keys: list[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    wanted = select(ContributionSection).where(ContributionSection.contribution_id.in_(keys))
    for each in session.scalars(wanted.order_by(ContributionSection.anchor)):
        found[each.contribution_id].append(each.anchor)
    return found


def _to_given_by(each: Contribution, number: int, anchors: tuple[str, ...]) -> GivenBy:
    return GivenBy(
        what="contribution",
        group=each.group_name if each.may_name else "",
        role=each.group_role.value,
        area=each.area,
        method=each.method.value,
        held_on=each.held_on,
        how_many=each.how_many,
        not_heard=each.not_heard,
        anchors=anchors,
        since_edition=number,
        person=each.person if each.may_name else "",
        disagreement=each.disagreement,
        may_train=each.may_train,
        offline_until=each.offline_until,
        expires_on=each.expires_on,
        offline_days=each.offline_days,
    )


def _collect_reviews(session: Session, document_id: int) -> list[tuple[str, GivenBy]]:
    newest = select(func.max(GuestReview.id)).group_by(GuestReview.guest_link_id)
    rows = session.execute(
        select(GuestReview, GuestLink, Edition.number, Edition.revision_id)
        .join(GuestLink, GuestLink.id == GuestReview.guest_link_id)
        .join(Edition, Edition.id == GuestLink.edition_id)
        .where(
            Edition.document_id == document_id,
            GuestReview.id.in_(newest),
            GuestReview.verdict == Verdict.FAIR,
            # A link that was revoked went astray: what came through it says nothing of the group.
            GuestLink.revoked_at.is_(None),
        )
        .order_by(GuestReview.id)
    ).all()
    return [(row.GuestLink.group_name, _review_to_given_by(document_id, row)) for row in rows]


def _review_to_given_by(document_id: int, row: Row[*tuple[Any, ...]]) -> GivenBy:
    review, link, number, revision_id = row
    return GivenBy(
        what="review",
        group=link.group_name if review.may_name_group else "",
        role=link.group_role.value,
        area=link.area,
        method=Method.GUEST_REVIEW.value,
        held_on=london_day(review.submitted_at),
        how_many=review.how_many,
        not_heard="",
        anchors=_find_seen(document_id, review.content_hash, revision_id),
        since_edition=number,
    )


def _find_seen(document_id: int, content_hash: str, revision_id: int | None) -> tuple[str, ...]:
    """Return the parts that say now what they said when the guest read them."""
    read = find_read_revision(document_id, content_hash)
    if read is None or revision_id is None:
        return ()
    before, now = hash_parts(read), hash_parts(revision_id)
    # Where words are withheld a guest saw a sentence in their place, and stands behind nothing.
    withheld = withheld_hashes(document_id)
    return tuple(anchor for anchor, words in now.items() if before.get(anchor) == words and words not in withheld)

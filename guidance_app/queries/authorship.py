"""Who had a hand in the words that are to be approved: writers, and whoever gave what the decision rests on.

The database holds the same rule against an approval by one of them.
"""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Select, func, literal, select, union
from sqlalchemy.orm import aliased

from guidance_app.db import get_session
from guidance_app.domain.hands import Hand
from guidance_app.models import Approval, Contribution, Edition, GuestLink, GuestReview, Justification, Revision

_Before = aliased(Edition)


def find_hands(document_id: int, number: int) -> dict[int, frozenset[Hand]]:
    """Return what each person did for this edition since the last approved one before it, by their id; one query."""
    found: dict[int, set[Hand]] = defaultdict(set)
    for user_id, hand in get_session().execute(select_hands(document_id, number)):
        found[user_id].add(Hand(hand))
    return {user_id: frozenset(hands) for user_id, hands in found.items()}


def select_hands(document_id: int, number: int) -> CompoundSelect[Any]:
    """Return the statement behind `find_hands`: rows of a person's `user_id` and what they did."""
    return union(*(part(document_id, number) for part in (_wrote, _justified, _recorded, _invited)))


def list_writers(hands: Mapping[int, frozenset[Hand]]) -> frozenset[int]:
    """Return the ids of those who saved a part of the words."""
    return frozenset(user_id for user_id, did in hands.items() if Hand.WROTE in did)


def _wrote(document_id: int, number: int) -> Select[*tuple[Any, ...]]:
    last_approved = (
        select(func.coalesce(func.max(Edition.number), 0))
        .join(Approval, Approval.edition_id == Edition.id)
        .where(Edition.document_id == document_id, Edition.number < number)
        .scalar_subquery()
    )
    return select(Revision.user_id, literal(Hand.WROTE.value)).where(
        Revision.document_id == document_id,
        Revision.edition_number <= number,
        Revision.edition_number > last_approved,
        Revision.user_id.is_not(None),
    )


def _justified(document_id: int, number: int) -> Select[*tuple[Any, ...]]:
    return select(Justification.user_id, literal(Hand.JUSTIFIED.value)).where(
        Justification.document_id == document_id,
        Justification.user_id.is_not(None),
        _is_since_approved(document_id, number, Justification.given_at),
    )


def _recorded(document_id: int, number: int) -> Select[*tuple[Any, ...]]:
    return select(Contribution.recorded_by, literal(Hand.RECORDED.value)).where(
        Contribution.document_id == document_id, _is_since_approved(document_id, number, Contribution.recorded_at)
    )


def _invited(document_id: int, number: int) -> Select[*tuple[Any, ...]]:
    # Revoking the link afterwards makes nobody a second person: it takes an answer out of sight.
    return (
        select(GuestLink.invited_by, literal(Hand.INVITED.value))
        .join(GuestReview, GuestReview.guest_link_id == GuestLink.id)
        .join(Edition, Edition.id == GuestLink.edition_id)
        .where(Edition.document_id == document_id, _is_since_approved(document_id, number, GuestLink.created_at))
    )


def _is_since_approved(document_id: int, number: int, moment: Any) -> ColumnElement[bool]:
    later = (
        select(Approval.id)
        .join(_Before, _Before.id == Approval.edition_id)
        .where(_Before.document_id == document_id, _Before.number < number, Approval.approved_at > moment)
    )
    return ~later.exists()

"""What the checks find about the people behind a draft: who stands behind it, who withdrew, what guests warned of."""

from datetime import date

from sqlalchemy import and_, func, or_, select

from guidance_app.db import get_session
from guidance_app.domain.clocks import london_day
from guidance_app.domain.content import DocumentContent
from guidance_app.domain.findings import Finding
from guidance_app.domain.guest_reviews import GivenVerdict
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.publish_checks.contributions import (
    check_contributions,
    check_guest_verdicts,
    check_repeated,
    check_withheld,
)
from guidance_app.domain.states import PREPARATION_STATES, STANDING_STATES
from guidance_app.models import Approval, Edition, GuestLink, GuestReview, UrgentPublication
from guidance_app.queries.given_by import collect_given_by
from guidance_app.queries.withheld import withdrawn_sentences, withheld_hashes


def check_community(document_id: int, content: DocumentContent, today: date) -> tuple[Finding, ...]:
    """Return everything found about the people behind these words of a draft, read anew from the tables."""
    return (
        *check_withheld(content, withheld_hashes(document_id)),
        *check_repeated(content, withdrawn_sentences(document_id)),
        *check_contributions(content, collect_given_by(get_session(), document_id), today),
        *check_guest_verdicts(list_verdicts(document_id)),
    )


def is_community_unheard(document_id: int, kind: Kind, today: date) -> bool:
    """Say whether a kind that speaks of a community has nobody of it behind its words today."""
    given_by = collect_given_by(get_session(), document_id) if RULES[kind].of_a_community else ()
    return RULES[kind].of_a_community and not any(each.is_live(today) for each in given_by)


def list_verdicts(document_id: int) -> tuple[GivenVerdict, ...]:
    """Return the newest verdict of each guest on words that wait for a second person, but none by a revoked link.

    Those are the edition in preparation, and one that stands because it was published urgently.
    """
    approved = select(Approval.id).where(Approval.edition_id == Edition.id)
    urgent = select(UrgentPublication.edition_id).where(UrgentPublication.edition_id == Edition.id)
    is_unchecked = and_(Edition.state.in_(sorted(STANDING_STATES)), urgent.exists(), ~approved.exists())
    newest = select(func.max(GuestReview.id)).group_by(GuestReview.guest_link_id)
    rows = get_session().execute(
        select(GuestLink.id, GuestLink.group_role, GuestReview.verdict, GuestReview.submitted_at)
        .join(GuestReview, GuestReview.guest_link_id == GuestLink.id)
        .join(Edition, Edition.id == GuestLink.edition_id)
        .where(
            Edition.document_id == document_id,
            or_(Edition.state.in_(sorted(PREPARATION_STATES)), is_unchecked),
            GuestReview.id.in_(newest),
            GuestLink.revoked_at.is_(None),
        )
        .order_by(GuestReview.id)
    )
    return tuple(GivenVerdict(link, role.value, verdict, london_day(moment)) for link, role, verdict, moment in rows)

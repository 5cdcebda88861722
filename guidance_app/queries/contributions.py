"""What editors see of contributions: all of a document, and what withdrawing one would take away."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, select

from guidance_app.db import get_session
from guidance_app.domain.clocks import london_day
from guidance_app.domain.contributions import ContributionState, ContributionTerms, find_state
from guidance_app.domain.errors import NotFound
from guidance_app.models import Contribution, ContributionSection, ContributionWithdrawal, Edition, User
from guidance_app.queries.guest_parts import hash_parts
from guidance_app.queries.resting_words import Ground, find_copies, find_resting_words
from guidance_app.queries.withheld import withheld_hashes
from guidance_app.queries.written_documents import WrittenDocument, list_parts


@dataclass(frozen=True, slots=True)
class ContributionEntry:
    """One recorded contribution; `replaced_by` and `replaces` are numbers of corrections."""

    number: int
    terms: ContributionTerms
    state: ContributionState
    since_edition: int
    recorded_by: str
    recorded_on: date
    replaces: int | None
    replaced_by: int | None
    withdrawn_on: date | None

    @property
    def may_change(self) -> bool:
        """Say whether it can be corrected or withdrawn."""
        return self.state in (ContributionState.LIVE, ContributionState.EXPIRED)


@dataclass(frozen=True, slots=True)
class WithdrawalPreview:
    """What one step would do: the headings whose words leave the reader's page and those whose words stay (because an
    earlier edition said the same), how many texts go in all, older editions and drafts too, and where other documents
    took them in."""

    leaving: tuple[str, ...]
    staying: tuple[str, ...]
    texts: int
    copies: tuple[str, ...]


def list_contributions(document: WrittenDocument, today: date) -> tuple[ContributionEntry, ...]:
    """Return all contributions to a document, newest first; two queries."""
    rows = (
        get_session()
        .execute(
            select(Contribution, Edition.number, User.display_name, ContributionWithdrawal.withdrawn_at)
            .join(Edition, Edition.id == Contribution.edition_id)
            .join(User, User.id == Contribution.recorded_by)
            .outerjoin(ContributionWithdrawal, ContributionWithdrawal.contribution_id == Contribution.id)
            .where(Contribution.document_id == document.id)
            .order_by(Contribution.id.desc())
        )
        .all()
    )
    newer = {each.corrects_id: each.id for each, *_rest in rows if each.corrects_id is not None}
    anchors = _load_anchors([each.id for each, *_rest in rows])
    return tuple(_to_entry(row, anchors[row[0].id], newer.get(row[0].id), today) for row in rows)


def find_contribution(document: WrittenDocument, number: int, today: date) -> ContributionEntry:
    """Return one contribution. Raises NotFound."""
    for entry in list_contributions(document, today):
        if entry.number == number:
            return entry
    raise NotFound(f"{document.reference} has no contribution {number}.")


def preview_withdrawal(document: WrittenDocument, number: int) -> WithdrawalPreview:
    """Return what withdrawing a contribution would take away. Raises NotFound."""
    contribution = get_session().get(Contribution, number)
    if contribution is None or contribution.document_id != document.id:
        raise NotFound(f"{document.reference} has no contribution {number}.")
    edition = get_session().get_one(Edition, contribution.edition_id)
    anchors = tuple(_load_anchors([number])[number])
    resting = find_resting_words(Ground(document.id, anchors, contribution.since_edition, edition.number))
    withheld = withheld_hashes(document.id)
    leaving = resting.keys() - withheld
    copies = dict.fromkeys(f"{copy.reference}: {copy.heading}" for copy in find_copies(document.id, leaving))
    going, staying = _name_parts(document, anchors, leaving, withheld)
    return WithdrawalPreview(going, staying, len(leaving), tuple(copies))


def _name_parts(
    document: WrittenDocument, anchors: tuple[str, ...], leaving: set[str], withheld: Collection[str]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the headings on the page that stands whose words leave it, and those that were given and stay."""
    if document.standing is None or document.standing.revision_id is None:
        return (), ()
    headings = list_parts(document.kind, document.standing.revision_id)
    hashes = hash_parts(document.standing.revision_id)
    going = {anchor: heading for anchor, heading in headings.items() if hashes.get(anchor) in leaving}
    gone = {anchor for anchor, words in hashes.items() if words in withheld}
    staying = (headings[anchor] for anchor in headings if anchor in anchors and anchor not in going.keys() | gone)
    return tuple(going.values()), tuple(staying)


def _load_anchors(keys: list[int]) -> dict[int, list[str]]:
    wanted = select(ContributionSection).where(ContributionSection.contribution_id.in_(keys))
    found: dict[int, list[str]] = defaultdict(list)
    for each in get_session().scalars(wanted.order_by(ContributionSection.anchor)):
        found[each.contribution_id].append(each.anchor)
    return found


def _to_entry(
    row: Row[*tuple[Any, ...]], anchors: list[str], replaced_by: int | None, today: date
) -> ContributionEntry:
    each, since_edition, recorded_by, withdrawn_at = row
    withdrawn, corrected = withdrawn_at is not None, replaced_by is not None
    return ContributionEntry(
        number=each.id,
        terms=_to_terms(each, tuple(anchors)),
        state=find_state(each.expires_on, today, withdrawn=withdrawn, corrected=corrected),
        since_edition=since_edition,
        recorded_by=recorded_by,
        recorded_on=london_day(each.recorded_at),
        replaces=each.corrects_id,
        replaced_by=replaced_by,
        withdrawn_on=london_day(withdrawn_at) if withdrawn else None,
    )


def _to_terms(each: Contribution, anchors: tuple[str, ...]) -> ContributionTerms:
    return ContributionTerms(
        group_name=each.group_name,
        group_role=each.group_role,
        area=each.area,
        method=each.method,
        held_on=each.held_on,
        how_many=each.how_many,
        not_heard=each.not_heard,
        anchors=anchors,
        performed_by=each.performed_by,
        expires_on=each.expires_on,
        disagreement=each.disagreement,
        may_name=each.may_name,
        person=each.person,
        may_train=each.may_train,
        offline_days=each.offline_days,
        offline_until=each.offline_until,
    )

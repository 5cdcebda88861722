"""Gathers what decides how citations stand: editions, hashes of sections, reasons and clocks. Judges nothing."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date

from sqlalchemy import bindparam, select

from guidance_app.db import read_rows
from guidance_app.domain.citations import DocumentFacts, EditionFacts
from guidance_app.domain.content_json import load_content
from guidance_app.domain.states import EditionState
from guidance_app.domain.withholding import CARD_ANCHOR, hash_card
from guidance_app.models import Edition, Revision, RevisionSection, SectionClock
from guidance_app.queries.editions import DocumentRow, EditionRow
from guidance_app.queries.view_models import Withdrawal
from guidance_app.queries.withdrawals import list_reasons

_GONE = frozenset({EditionState.WITHDRAWN, EditionState.SUSPENDED})
_SECTIONS = (
    select(
        Edition.document_id,
        RevisionSection.revision_id,
        RevisionSection.anchor,
        RevisionSection.section_hash,
        SectionClock.next_check_on,
    )
    .join(RevisionSection, RevisionSection.revision_id == Edition.revision_id)
    .outerjoin(
        SectionClock,
        (SectionClock.document_id == Edition.document_id) & (SectionClock.anchor == RevisionSection.anchor),
    )
    .where(RevisionSection.revision_id.in_(bindparam("revision_ids", expanding=True)))
    .order_by(RevisionSection.revision_id, RevisionSection.position)
)
_CARDS = select(Revision.id, Revision.content).where(Revision.id.in_(bindparam("revision_ids", expanding=True)))


def load_facts(documents: Collection[DocumentRow]) -> dict[str, DocumentFacts]:
    """Return by reference what is known of documents that were found already; at most three queries."""
    if not documents:
        return {}
    hashes, due = _load_sections(documents)
    gone = [edition.edition_id for document in documents for edition in document.editions if edition.state in _GONE]
    reasons = list_reasons(gone) if gone else {}
    cards = _load_cards([each for each in documents if any(w.anchor == CARD_ANCHOR for w in each.standing.withheld)])
    return {
        document.reference: DocumentFacts(
            standing=document.standing,
            editions=tuple(
                _to_facts(edition, hashes[edition.revision_id], cards, reasons) for edition in document.editions
            ),
            due=due[document.id],
        )
        for document in documents
    }


def _load_sections(
    documents: Collection[DocumentRow],
) -> tuple[Mapping[int, dict[str, str]], Mapping[int, dict[str, date]]]:
    hashes: defaultdict[int, dict[str, str]] = defaultdict(dict)
    due: defaultdict[int, dict[str, date]] = defaultdict(dict)
    for row in read_rows(_SECTIONS, {"revision_ids": _list_revisions(documents)}):
        hashes[row.revision_id][row.anchor] = row.section_hash
        if row.next_check_on is not None:
            due[row.document_id][row.anchor] = row.next_check_on
    return hashes, due


def _load_cards(documents: Collection[DocumentRow]) -> dict[int, str]:
    if not documents:
        return {}
    rows = read_rows(_CARDS, {"revision_ids": _list_revisions(documents)})
    return {row.id: hash_card(load_content(row.content, ()).two_minutes) for row in rows}


def _list_revisions(documents: Collection[DocumentRow]) -> list[int]:
    return [edition.revision_id for document in documents for edition in document.editions]


def _to_facts(
    edition: EditionRow, hashes: Mapping[str, str], cards: Mapping[int, str], reasons: Mapping[int, Withdrawal]
) -> EditionFacts:
    reason = reasons.get(edition.edition_id, Withdrawal(""))
    return EditionFacts(
        number=edition.number,
        state=edition.state,
        significance=edition.significance,
        published_on=edition.published_on,
        content_hash=edition.content_hash,
        changed_since=edition.changed_since,
        hashes=hashes,
        card_hash=cards.get(edition.revision_id, ""),
        reason=reason.note,
        replaced_by=(reason.replaced_by_slug, reason.replaced_by_title) if reason.replaced_by_slug else None,
    )

"""Records what a group gave and on what consent; a correction is a new record that takes the place of another."""

from dataclasses import asdict, dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.contribution_form import TypedContribution, read_terms
from guidance_app.domain.contributions import ContributionTerms
from guidance_app.domain.errors import NotFound, WrongState
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.models import Contribution, ContributionSection, ContributionWithdrawal, Document, Edition
from guidance_app.queries.written_documents import list_parts
from guidance_app.services.clocks import settle_clocks
from guidance_app.services.loading import find_preparation, find_standing, load_guidance
from guidance_app.services.records import record
from guidance_app.services.standing import refresh_standing


@dataclass(frozen=True, slots=True)
class ContributionForm:
    """What somebody sent; `key` names the form, so that sending it twice records it once."""

    reference: str
    typed: TypedContribution
    key: str


def record_contribution(viewer: Viewer, form: ContributionForm, today: date) -> int:
    """Record a contribution to a document and return its number.

    Raises FormRefused naming every field to correct, and WrongState for a document without any words.
    """
    with transaction() as session:
        document = load_guidance(session, viewer, form.reference, Permission.WRITE)
        sent = _find_sent(session, document, form.key)
        if sent is not None:
            return sent
        edition = find_preparation(session, document) or find_standing(session, document)
        if edition is None:
            raise WrongState(
                f"{document.reference} has no words that stand or are being prepared. Start a draft first."
            )
        known = list_parts(document.kind, edition.revision_id)
        terms = read_terms(form.typed, tuple(known), today)
        number = _add(session, viewer, _Place(document, edition.id, edition.number, None, form.key), terms)
        record(session, viewer, RecordAction.CONTRIBUTION_RECORDED, name_contribution(document, number))
        return number


def correct_contribution(viewer: Viewer, form: ContributionForm, number: int, today: date) -> int:
    """Record a contribution anew in the place of another and return its number; it stands since the same edition.

    Raises FormRefused, NotFound, and WrongState for one that was corrected already or withdrawn.
    """
    with transaction() as session:
        document = load_guidance(session, viewer, form.reference, Permission.WRITE)
        sent = _find_sent(session, document, form.key)
        if sent is not None:
            return sent
        old = load_contribution(session, document, number)
        if session.get(ContributionWithdrawal, old.id) is not None:
            raise WrongState("Consent for this contribution was withdrawn. It cannot be corrected any more.")
        terms = read_terms(form.typed, _list_anchors(session, document, old), today)
        place = _Place(document, old.edition_id, old.since_edition, old.id, form.key)
        added = _add(session, viewer, place, terms)
        subject = name_contribution(document, added)
        record(session, viewer, RecordAction.CONTRIBUTION_CORRECTED, subject, corrected=number)
        return added


def load_contribution(session: Session, document: Document, number: int) -> Contribution:
    """Return a contribution that has not been corrected. Raises NotFound, and WrongState naming the newer one."""
    found = session.get(Contribution, number)
    if found is None or found.document_id != document.id:
        raise NotFound(f"{document.reference} has no contribution {number}.")
    newer = session.scalar(select(Contribution.id).where(Contribution.corrects_id == number))
    if newer is not None:
        raise WrongState(f"Contribution {number} was replaced by contribution {newer}. Use that one.")
    return found


def name_contribution(document: Document, number: int) -> str:
    """Return how the Record speaks of a contribution: `COM-002 contribution 5`."""
    return f"{document.reference} contribution {number}"


@dataclass(frozen=True, slots=True)
class _Place:
    document: Document
    edition_id: int
    since_edition: int
    corrects_id: int | None
    form_key: str


def _find_sent(session: Session, document: Document, key: str) -> int | None:
    sent = select(Contribution.id).where(Contribution.document_id == document.id, Contribution.form_key == key)
    return session.scalar(sent)


def _list_anchors(session: Session, document: Document, old: Contribution) -> tuple[str, ...]:
    """Return the parts of the words as they are now, and those that the old record named."""
    edition = find_preparation(session, document) or find_standing(session, document)
    if edition is None:
        edition = session.get_one(Edition, old.edition_id)
    named = session.scalars(select(ContributionSection.anchor).where(ContributionSection.contribution_id == old.id))
    return tuple(dict.fromkeys((*list_parts(document.kind, edition.revision_id), *named)))


def _add(session: Session, viewer: Viewer, place: _Place, terms: ContributionTerms) -> int:
    said = asdict(terms)
    anchors = said.pop("anchors")
    contribution = Contribution(
        document_id=place.document.id,
        edition_id=place.edition_id,
        since_edition=place.since_edition,
        corrects_id=place.corrects_id,
        form_key=place.form_key,
        may_use_text=True,
        recorded_by=viewer.user_id,
        recorded_at=utc_now(),
        **said,
    )
    session.add(contribution)
    session.flush()
    session.add_all(ContributionSection(contribution_id=contribution.id, anchor=anchor) for anchor in anchors)
    refresh_standing(session, place.document.id)
    settle_clocks(session, place.document.id)
    return contribution.id

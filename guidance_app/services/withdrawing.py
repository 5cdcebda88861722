"""Takes consent back in one step: the words that rest on it leave every reader's page, export and search at once."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.free_text import check_free_text
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.domain.reopening import ReopenCause
from guidance_app.models import Contribution, ContributionSection, ContributionWithdrawal, Edition, WithheldWords
from guidance_app.queries.resting_words import Ground, find_copies, find_resting_words
from guidance_app.queries.withheld import read_withheld
from guidance_app.services.change_sentences import describe_changes
from guidance_app.services.contributions import load_contribution, name_contribution
from guidance_app.services.indexing import queue_document
from guidance_app.services.loading import load_guidance
from guidance_app.services.records import record
from guidance_app.services.reopening import reopen_documents

_REOPENED = "A contributor withdrew."


def withdraw_contribution(viewer: Viewer, reference: str, number: int, note: str) -> None:
    """Withdraw consent and withhold all words that rest on it, in drafts too; a second time changes nothing.

    Raises NotFound, WrongState for a record that was corrected, and InputRefused for a note that cannot be kept.
    """
    said = check_free_text("note", note, required=False)
    with transaction() as session:
        document = load_guidance(session, viewer, reference, Permission.WRITE)
        contribution = load_contribution(session, document, number)
        if session.get(ContributionWithdrawal, number) is not None:
            return
        session.add(
            ContributionWithdrawal(contribution_id=number, user_id=viewer.user_id, note=said, withdrawn_at=utc_now())
        )
        taken = _withhold(session, contribution)
        touched = sorted({document.id, *(document_id for document_id, _words in taken)})
        for document_id in touched:
            describe_changes(session, document_id)
            queue_document(session, document_id)
        # What is left of a page was written beside the words that went: somebody has to read it again.
        reopen_documents(session, viewer, ReopenCause.CONTRIBUTOR_WITHDREW, _REOPENED, touched)
        subject = name_contribution(document, number)
        record(session, viewer, RecordAction.CONTRIBUTION_WITHDRAWN, subject, withheld=len(taken))


def _withhold(session: Session, contribution: Contribution) -> set[tuple[int, str]]:
    """Withhold what rests on a contribution, also where others took it in; return what is new, as document and hash."""
    anchors = session.scalars(
        select(ContributionSection.anchor).where(ContributionSection.contribution_id == contribution.id)
    ).all()
    number = session.get_one(Edition, contribution.edition_id).number
    ground = Ground(contribution.document_id, tuple(anchors), contribution.since_edition, number)
    resting = find_resting_words(ground)
    words = {(contribution.document_id, words_hash): anchor for words_hash, anchor in resting.items()}
    words |= {(c.document_id, c.words_hash): c.anchor for c in find_copies(contribution.document_id, resting.keys())}
    known = {(key, each.words_hash) for key, gone in read_withheld(session).items() for each in gone}
    now = utc_now()
    session.add_all(
        WithheldWords(
            document_id=document_id,
            words_hash=words_hash,
            anchor=words[document_id, words_hash],
            contribution_id=contribution.id,
            withheld_at=now,
        )
        for document_id, words_hash in sorted(words.keys() - known)
    )
    session.flush()
    return words.keys() - known

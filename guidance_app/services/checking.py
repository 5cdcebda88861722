"""Records that somebody checked sections: clocks move only for what was read, and only when every answer was good."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.checking import is_good, read_answers
from guidance_app.domain.clocks import london_day
from guidance_app.domain.errors import InputRefused, StaleEdition, WrongState
from guidance_app.domain.free_text import check_note
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.domain.reopening import ReopenCause
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, RevisionSection, SectionCheck
from guidance_app.services.clocks import move_clocks
from guidance_app.services.loading import find_standing, load_document
from guidance_app.services.records import record
from guidance_app.services.reopening import reopen_documents

_CHANGED = "The words changed since you opened this page. Nothing was recorded: read them again below."


@dataclass(frozen=True, slots=True)
class CheckForm:
    """What somebody sent. `sections` are the words they read, as hashes by anchor; `key` names the form."""

    reference: str
    sections: Mapping[str, str]
    answers: Mapping[str, str]
    note: str
    key: str


def record_check(viewer: Viewer, form: CheckForm) -> bool:
    """Record one check and say whether the words may stand; if not, the document is re-opened and no clock moves on.

    One's own words may be checked: a check says that they are still true, not that they were right to publish.
    Raises InputRefused naming what is missing, StaleEdition when the words are no longer the ones that were read.
    """
    if not form.sections:
        raise InputRefused("section", "Tick the sections that you read.")
    answers = read_answers(form.answers)
    note = check_note("note", form.note)
    passed = is_good(answers)
    with transaction() as session:
        document = load_document(session, viewer, form.reference, Permission.CHECK)
        _ensure_read(session, document, form.sections)
        if _is_recorded(session, document, form.key):
            return passed
        _add_checks(session, viewer, document, form, answers, note)
        if passed:
            move_clocks(session, document, form.sections, london_day(utc_now()))
        else:
            reopen_documents(session, viewer, ReopenCause.CHECK_FAILED, note, [document.id])
        sections = ", ".join(sorted(form.sections))
        outcome = "good" if passed else "in doubt"
        record(session, viewer, RecordAction.SECTIONS_CHECKED, document.reference, sections=sections, outcome=outcome)
    return passed


def _ensure_read(session: Session, document: Document, sections: Mapping[str, str]) -> None:
    edition = find_standing(session, document)
    if edition is None or edition.state is not EditionState.LIVE:
        raise WrongState(f"{document.reference} has no words that readers see now, so there is nothing to check.")
    rows = session.execute(
        select(RevisionSection.anchor, RevisionSection.section_hash).where(
            RevisionSection.revision_id == edition.revision_id
        )
    )
    live = {row.anchor: row.section_hash for row in rows}
    if any(live.get(anchor) != words for anchor, words in sections.items()):
        raise StaleEdition(_CHANGED)


def _is_recorded(session: Session, document: Document, key: str) -> bool:
    sent = select(SectionCheck.id).where(SectionCheck.form_key == key, SectionCheck.document_id == document.id)
    return session.scalar(sent.limit(1)) is not None


def _add_checks(
    session: Session, viewer: Viewer, document: Document, form: CheckForm, answers: dict[str, str], note: str
) -> None:
    now = utc_now()
    session.add_all(
        SectionCheck(
            document_id=document.id,
            anchor=anchor,
            section_hash=words,
            user_id=viewer.user_id,
            answers=answers,
            note=note,
            passed=is_good(answers),
            form_key=form.key,
            checked_on=london_day(now),
            recorded_at=now,
        )
        for anchor, words in sorted(form.sections.items())
    )

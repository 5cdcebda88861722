"""The page on which somebody checks a document: its sections, those that are due first, and how earlier checks went."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import bindparam, select

from guidance_app.db import read_rows
from guidance_app.domain.errors import NotFound, NotPermitted, WrongState
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.domain.states import EditionState
from guidance_app.models import Force, SectionCheck, User
from guidance_app.queries.documents import show_edition
from guidance_app.queries.due import DUE_WITHIN_DAYS
from guidance_app.queries.edition_words import load_edition_words
from guidance_app.queries.editions import DocumentRow, find_by_reference
from guidance_app.queries.filled_slots import fill_edition
from guidance_app.queries.view_models import EditionView, SectionView

_SHOWN_CHECKS = 5


@dataclass(frozen=True, slots=True)
class SectionToCheck:
    """One section with the name of its words; `is_due` is true within 60 days, so that one sitting covers them all."""

    words: SectionView
    words_hash: str
    is_due: bool

    @property
    def value(self) -> str:
        """Return what the form sends: which section was read, and in which words."""
        return f"{self.words.anchor}:{self.words_hash}"


@dataclass(frozen=True, slots=True)
class PastCheck:
    """One check: when, by somebody of which role, of which sections, and whether all answers were good."""

    checked_on: date
    role: Role
    anchors: tuple[str, ...]
    passed: bool
    note: str


@dataclass(frozen=True, slots=True)
class CheckView:
    """What the page is made of. Sections that are due come first, each group in the order of the page."""

    edition: EditionView
    sections: tuple[SectionToCheck, ...]
    past: tuple[PastCheck, ...]


_CHECKS = (
    select(
        SectionCheck.form_key,
        SectionCheck.anchor,
        SectionCheck.checked_on,
        SectionCheck.passed,
        SectionCheck.note,
        SectionCheck.user_id,
        User.role,
    )
    .join(User, User.id == SectionCheck.user_id)
    .where(SectionCheck.document_id == bindparam("document_id"))
    .order_by(SectionCheck.id.desc())
    .limit(bindparam("most"))
)
_OURS = select(Force.keeps_national).where(Force.id == bindparam("viewer_force_id"))
_MOST_ROWS = 200


def show_check(viewer: Viewer, reference: str, today: date) -> CheckView:
    """Return the page. Raises NotFound, NotPermitted for another force's text, WrongState when nothing is live."""
    document = _find_checkable(viewer, reference)
    edition = fill_edition(viewer, show_edition(document, document.current, today), today)
    words = load_edition_words(document.id, edition.number, document.current.revision_id)
    hashes = {section.anchor: section.words_hash for section in words.sections}
    sections = [_to_check(section, hashes[section.anchor], today) for section in edition.sections]
    return CheckView(
        edition=edition,
        # Words that were taken out cannot be read, and so not be checked.
        sections=tuple(sorted((s for s in sections if not s.words.taken_out), key=lambda section: not section.is_due)),
        past=_list_checks(document.id)[:_SHOWN_CHECKS],
    )


def show_own_check(viewer: Viewer, reference: str) -> tuple[DocumentRow, PastCheck]:
    """Return the newest check that a person recorded of a document. Raises NotFound when they recorded none."""
    document = _find_checkable(viewer, reference)
    own = _list_checks(document.id, viewer.user_id)
    if not own:
        raise NotFound("You have recorded no check of this document.")
    return document, own[0]


def _find_checkable(viewer: Viewer, reference: str) -> DocumentRow:
    document = find_by_reference(viewer, reference)
    if document.force_name is None and not read_rows(_OURS, {"viewer_force_id": viewer.force_id}).scalar():
        raise NotPermitted("National text is checked by the force that keeps it. Tell them what you found.")
    if document.current.state is not EditionState.LIVE:
        raise WrongState(f"{document.reference} has no words that readers see now, so there is nothing to check.")
    return document


def _to_check(section: SectionView, words_hash: str, today: date) -> SectionToCheck:
    due_on = section.next_check_on
    return SectionToCheck(section, words_hash, due_on is None or due_on <= today + timedelta(days=DUE_WITHIN_DAYS))


def _list_checks(document_id: int, user_id: int | None = None) -> tuple[PastCheck, ...]:
    forms: dict[str, list[Any]] = {}
    for row in read_rows(_CHECKS, {"document_id": document_id, "most": _MOST_ROWS}):
        if user_id in (None, row.user_id):
            forms.setdefault(row.form_key, []).append(row)
    return tuple(
        PastCheck(
            rows[0].checked_on, rows[0].role, tuple(sorted(row.anchor for row in rows)), rows[0].passed, rows[0].note
        )
        for rows in forms.values()
    )

"""Which words of a document no reader sees any more. Read from the table itself, never from what was kept of it."""

from collections.abc import Collection, Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from guidance_app.db import get_session
from guidance_app.domain.clocks import london_day
from guidance_app.domain.standing import Withheld
from guidance_app.domain.withholding import list_sentences
from guidance_app.models import Contribution, Edition, RevisionSection, Section, WithheldWords


def load_withheld(document_id: int) -> tuple[Withheld, ...]:
    """Return the withheld words of one document; one query."""
    return read_withheld(get_session(), (document_id,)).get(document_id, ())


def withheld_hashes(document_id: int) -> frozenset[str]:
    """Return the hashes of what must not come back into a document: not by restoring, not by saving it again."""
    return frozenset(each.words_hash for each in load_withheld(document_id))


def read_withheld(session: Session, document_ids: Collection[int] | None = None) -> dict[int, tuple[Withheld, ...]]:
    """Return the withheld words of these documents, or of all, by document; only documents that have any."""
    wanted = select(
        WithheldWords.document_id, WithheldWords.anchor, WithheldWords.words_hash, WithheldWords.withheld_at
    ).order_by(WithheldWords.document_id, WithheldWords.withheld_at, WithheldWords.words_hash)
    if document_ids is not None:
        wanted = wanted.where(WithheldWords.document_id.in_(document_ids))
    found: dict[int, list[Withheld]] = {}
    for document_id, anchor, words_hash, withheld_at in session.execute(wanted):
        found.setdefault(document_id, []).append(Withheld(anchor, words_hash, london_day(withheld_at)))
    return {document_id: tuple(words) for document_id, words in found.items()}


def withdrawn_sentences(document_id: int) -> frozenset[str]:
    """Return the longer sentences of withheld sections that stood in no edition before them, folded for comparing."""
    session = get_session()
    gone = session.scalars(
        select(Section.body)
        .join(WithheldWords, WithheldWords.words_hash == Section.content_hash)
        .where(WithheldWords.document_id == document_id)
    ).all()
    if not gone:
        return frozenset()
    first = session.scalar(
        select(func.min(Contribution.since_edition))
        .join(WithheldWords, WithheldWords.contribution_id == Contribution.id)
        .where(WithheldWords.document_id == document_id, Contribution.document_id == document_id)
    )
    before = session.scalars(
        select(Section.body)
        .join(RevisionSection, RevisionSection.section_hash == Section.content_hash)
        .join(Edition, Edition.revision_id == RevisionSection.revision_id)
        .where(Edition.document_id == document_id, Edition.number < first)
        .distinct()
    )
    return _fold(gone) - _fold(before)


def _fold(bodies: Iterable[str]) -> frozenset[str]:
    return frozenset(sentence for body in bodies for sentence in list_sentences(body))

"""Brings the written reasons of a content folder into the database, so that later drafts need not give them again."""

from pathlib import Path

from sqlalchemy import select

from guidance_app.content_files.justifications import read_justifications
from guidance_app.db import transaction, utc_now
from guidance_app.models import Document, Justification

_FINDING = (Justification.rule, Justification.words)


def import_justifications(folder: Path) -> int:
    """Add the reasons that the database does not hold yet, and return how many those were."""
    entries = read_justifications(folder).by_finding.values()
    with transaction() as session:
        documents = {row.reference: row.id for row in session.execute(select(Document.reference, Document.id))}
        known = {tuple(row) for row in session.execute(select(Justification.document_id, *_FINDING))}
        new = [
            Justification(
                document_id=documents[each.reference],
                rule=each.rule,
                section="",
                words=each.words,
                reason=each.reason,
                given_at=utc_now(),
            )
            for each in entries
            if each.reference in documents and (documents[each.reference], each.rule, each.words) not in known
        ]
        session.add_all(new)
    return len(new)

"""The fields of the Whoosh index, and how our documents and records become its documents and come back."""

from typing import Any

from whoosh import fields

from guidance_app.search.documents import IndexDocument
from guidance_app.search.records import Record, combined_stems, make_record

SCHEMA_VERSION = 2

KEY, EVERYTHING, STAMP, FORCE, LENGTH = "key", "everything", "stamp", "force", "length"


def make_schema() -> Any:
    """Return the schema: one field of words, which carries the title three times, and what is kept of a document.

    Words arrive as our own stems joined by spaces, so Whoosh only splits them. No positions are kept, because closeness
    is judged on the sections of the best documents after the search. Lengths are kept only because Whoosh otherwise
    asks the file system for them once a posting.
    """
    return fields.Schema(
        key=fields.ID(unique=True, stored=True),
        everything=fields.KEYWORD(scorable=True),
        stamp=fields.STORED,
        force=fields.STORED,
        length=fields.STORED,
        card=fields.STORED,
        words=fields.STORED,
        folded=fields.STORED,
        plain=fields.STORED,
    )


def to_fields(document: IndexDocument) -> dict[str, object]:
    """Return what Whoosh is given for one document."""
    stems = combined_stems(document)
    record = make_record(document)
    return {
        KEY: str(document.identity.document_id),
        EVERYTHING: " ".join(stems),
        STAMP: record.stamp,
        FORCE: document.identity.force_id or 0,
        LENGTH: len(stems),
        "card": record.card,
        "words": record.words,
        "folded": record.folded,
        "plain": record.plain,
    }


def to_record(stored: dict[str, Any]) -> Record:
    """Return the record of a stored document. Raises KeyError when it is not ours."""
    return Record(stored[STAMP], stored["card"], stored["words"], stored["folded"], stored["plain"])

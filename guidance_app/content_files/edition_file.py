"""One content file as a value: an edition with its words, and the folder of them. Reads and writes nothing."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from guidance_app.content_files.findings import FileFinding
from guidance_app.domain.content import DocumentContent, Significance


@dataclass(frozen=True, slots=True)
class EditionFile:
    """One edition of one Document, as a content file spells it.

    `number` is the edition's number, `is_newest` tells `<slug>.md` from `<slug>.v<n>.md`, and `path` is the file as it
    was named to the reader.
    """

    slug: str
    reference: str
    number: int
    significance: Significance
    change_note: str
    published_on: date
    checked_on: date
    content: DocumentContent
    is_newest: bool
    path: Path


@dataclass(frozen=True, slots=True)
class ContentFolder:
    """Every edition that could be read, by path, and everything found in any file or between files."""

    editions: tuple[EditionFile, ...]
    findings: tuple[FileFinding, ...]

"""Content files: reads, checks and writes editions as Markdown with front matter, and knows no database.

Only commands load this room: it brings pydantic and YAML, which a serving worker does without.
"""

from guidance_app.content_files.edition_file import ContentFolder, EditionFile
from guidance_app.content_files.findings import ContentFileRefused, FileFinding
from guidance_app.content_files.folder import read_folder
from guidance_app.content_files.formatter import format_file
from guidance_app.content_files.library_checks import CheckedFinding, check_library
from guidance_app.content_files.reader import parse_edition, read_edition
from guidance_app.content_files.writer import canonical_findings, write_edition

__all__ = [
    "CheckedFinding",
    "ContentFileRefused",
    "ContentFolder",
    "EditionFile",
    "FileFinding",
    "canonical_findings",
    "check_library",
    "format_file",
    "parse_edition",
    "read_edition",
    "read_folder",
    "write_edition",
]

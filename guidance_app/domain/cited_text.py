"""The canonical plain text of what is cited: the words of an edition or a section, byte for byte the same for ever.

Whoever has such a text can work out its fingerprint without this app: `docs/editorial-model.md` says how. A change here
changes what was cited, and the golden list of `tests/content` fails.
"""

import json

from guidance_app.domain.content import DocumentContent, Section

SHORT_LENGTH = 12


def shorten(fingerprint: str) -> str:
    """Return the part of a fingerprint that people read to one another."""
    return fingerprint[:SHORT_LENGTH]


def write_section_text(section: Section) -> str:
    """Return the heading, an empty line and the body as it was written."""
    return f"{section.heading}\n\n{section.body}\n"


def write_edition_text(content: DocumentContent) -> str:
    """Return all that is not a section as JSON, then each section under its heading and anchor."""
    values = content.hashed_values
    del values["sections"]
    about = json.dumps(values, ensure_ascii=False, indent=2, default=str)
    sections = (f"\n## {section.heading} {{#{section.anchor}}}\n\n{section.body}\n" for section in content.sections)
    return f"{about}\n{''.join(sections)}"

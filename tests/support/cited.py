"""Every citation of the starter library with its fingerprint and its text; run as a program it adds new ones to a list.

`python -m tests.support.cited` adds lines to the golden list and never changes one: what was published stays.
"""

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from guidance_app.content_files import read_folder
from guidance_app.domain.cited_text import write_edition_text, write_section_text
from guidance_app.domain.kinds import GUIDANCE
from guidance_app.paths import STARTER_CONTENT_FOLDER

GOLDEN = Path(__file__).parents[1] / "content" / "golden"
LIST = GOLDEN / "citations.tsv"


class CitedWords(NamedTuple):
    """One citation such as `HBA-002 v4 #do-now`."""

    label: str
    fingerprint: str
    text: str

    @property
    def line(self) -> str:
        """Return its line in the golden list: label, fingerprint, the begin of the SHA-256 of its bytes."""
        return f"{self.label}\t{self.fingerprint}\t{hashlib.sha256(self.text.encode()).hexdigest()[:16]}"


@cache
def list_cited() -> tuple[CitedWords, ...]:
    """Return all that can be cited in the starter library, in the order of labels."""
    return tuple(sorted(_list_cited()))


def read_golden() -> dict[str, str]:
    """Return the lines of the golden list by label."""
    return {line.split("\t", 1)[0]: line for line in LIST.read_text(encoding="utf-8").splitlines()}


def _list_cited() -> Iterator[CitedWords]:
    for edition in read_folder(STARTER_CONTENT_FOLDER).editions:
        label, content = f"{edition.reference} v{edition.number}", edition.content
        if content.kind not in GUIDANCE:
            continue  # A pack is cited as a whole, and holds what is for the trainer.
        yield CitedWords(label, content.content_hash, write_edition_text(content))
        for section in content.sections:
            yield CitedWords(f"{label} #{section.anchor}", section.content_hash, write_section_text(section))


if __name__ == "__main__":
    kept = read_golden()
    new = {each.label: each.line for each in list_cited() if each.label not in kept}
    LIST.write_text("".join(f"{line}\n" for _, line in sorted({**new, **kept}.items())), encoding="utf-8")
    print(f"{len(new)} lines added to {LIST.name}")

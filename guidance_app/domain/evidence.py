"""The evidence marks: which kinds there are, the word a reader sees, and what that word means.

The one place that knows; the legend on the page, the renderer and the content checker all read this table.
"""

from dataclasses import dataclass
from enum import StrEnum


class EvidenceKind(StrEnum):
    """What a statement rests on; the value is what an editor types between braces."""

    LAW = "law"
    STATUTORY = "statutory"
    GUIDANCE = "guidance"
    RESEARCH = "research"
    PRESS = "press"
    CONTRIBUTORS = "contributors"
    PRACTICE = "practice"
    UNVERIFIED = "unverified"


@dataclass(frozen=True, slots=True)
class EvidenceWord:
    """The word shown beside a statement and one sentence that explains it in the legend."""

    word: str
    meaning: str
    names_source: bool = True


MARKS: dict[EvidenceKind, EvidenceWord] = {
    EvidenceKind.LAW: EvidenceWord("law", "An Act, regulation or judgment says this."),
    EvidenceKind.STATUTORY: EvidenceWord(
        "statutory guidance", "Guidance that the law requires police and others to follow or have regard to."
    ),
    EvidenceKind.GUIDANCE: EvidenceWord(
        "official guidance", "A public body or a professional body advises this; the law does not make it binding."
    ),
    EvidenceKind.RESEARCH: EvidenceWord("research", "Published research or an inspection found this."),
    EvidenceKind.PRESS: EvidenceWord(
        "news report", "A newspaper or magazine reported this; nobody here has checked it."
    ),
    EvidenceKind.CONTRIBUTORS: EvidenceWord(
        "contributors told us", "Community members or survivors told us this; other people may say otherwise."
    ),
    EvidenceKind.PRACTICE: EvidenceWord("practice", "Services or officers who do this work advise it."),
    EvidenceKind.UNVERIFIED: EvidenceWord(
        "not yet verified", "No published source for this has been read yet: check it before you rely on it.", False
    ),
}

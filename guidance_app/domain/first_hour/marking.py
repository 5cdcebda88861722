"""Short names for what a line rests on, so that tables of lines can be read as tables; it holds no words."""

from guidance_app.domain.evidence import EvidenceKind
from guidance_app.domain.first_hour.parts import Line


def law(source: str, words: str) -> Line:
    """Return a line that an Act says."""
    return Line(words, EvidenceKind.LAW, source)


def statutory(source: str, words: str) -> Line:
    """Return a line of guidance that the law makes binding."""
    return Line(words, EvidenceKind.STATUTORY, source)


def guidance(source: str, words: str) -> Line:
    """Return a line that a public or professional body advises."""
    return Line(words, EvidenceKind.GUIDANCE, source)


def research(source: str, words: str) -> Line:
    """Return a line that rests on research or an inspection."""
    return Line(words, EvidenceKind.RESEARCH, source)


def press(source: str, words: str) -> Line:
    """Return a line that rests on a report by others, not on the original."""
    return Line(words, EvidenceKind.PRESS, source)


def practice(source: str, words: str) -> Line:
    """Return a line that services or officers advise."""
    return Line(words, EvidenceKind.PRACTICE, source)


def unverified(words: str) -> Line:
    """Return a line for which no published source has been read yet."""
    return Line(words)

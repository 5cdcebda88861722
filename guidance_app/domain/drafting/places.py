"""Says which part of a draft a finding is about, so that a page can lead to the box in which it is mended."""

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.drafting.parts import ABOUT, CARD, OUTLINE, SERVICE, SOURCES, Part, list_parts, read_values
from guidance_app.domain.findings import Finding

_SHORTEST = 3
# Findings without a section whose words are no words of the text, by rule.
_BY_RULE = {
    "two-minutes-missing": CARD,
    "danger-not-first-in-card": CARD,
    "law-in-card": CARD,
    "provenance-basis": ABOUT,
    "provenance-not-heard": ABOUT,
    "provenance-reviewed": ABOUT,
    "law-undated": SOURCES,
    "number-undated": SOURCES,
    "source-old": SOURCES,
    "phone-check-due": SERVICE,
}


def locate_finding(found: Finding, content: DocumentContent) -> str:
    """Return the name of the part that a finding is about; the empty string for the document as a whole."""
    parts = {part.name: part for part in list_parts(content)}
    if found.section:
        # A required section that was taken out is put back in the outline.
        return found.section if found.section in parts else OUTLINE
    if found.rule in _BY_RULE:
        return _BY_RULE[found.rule] if _BY_RULE[found.rule] in parts else ""
    return next((name for name, part in parts.items() if _holds(part, content, found.words)), "")


def _holds(part: Part, content: DocumentContent, words: str) -> bool:
    # A part's text may break lines where the words that were found have a space.
    wanted = " ".join(words.split())
    if part.is_section or part.name == OUTLINE or len(wanted) < _SHORTEST:
        return False
    return any(wanted in " ".join(text.split()) for text in read_values(part, content).values())

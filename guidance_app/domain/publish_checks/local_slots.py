"""Checks that each local fact in braces is a slot that forces can fill, and stands where a page fills it."""

import re
from collections.abc import Iterator

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.findings import Finding
from guidance_app.domain.local_facts import SLOTS
from guidance_app.domain.publish_checks.rules import find
from guidance_app.domain.publish_checks.texts import visible_texts

# Whatever was meant as one: misspelt names too, which the renderer does not take.
LOCAL = re.compile(r"(?<!\\)\{\s*local\b[^{}\n]*\}")
_SLOT = re.compile(rf"\{{local:\s?(?:{'|'.join(SLOTS)})\}}")
_UNKNOWN = f"There is no such slot. Write one of these: {', '.join(f'{{local: {name}}}' for name in SLOTS)}."
_MISPLACED = "Only a section shows a local fact. Move it into one, and say here where to look."
_NOT_SHOWN = "Inside the words of a link a local fact is not shown. Write it beside the link."
_LINK_WORDS = re.compile(r"\[([^\[\]]*)\]\(")


def check_local_slots(content: DocumentContent) -> tuple[Finding, ...]:
    """Return a blocking finding for each local fact that readers would see as signs."""
    return (*_check_sections(content), *_check_outside(content))


def is_slot(written: str) -> bool:
    """Say whether a text in braces is a local fact as the renderer takes it."""
    return _SLOT.fullmatch(written) is not None


def _check_sections(content: DocumentContent) -> Iterator[Finding]:
    for section in content.sections:
        hidden = {each for words in _LINK_WORDS.findall(section.body) for each in LOCAL.findall(words)}
        for written in dict.fromkeys(LOCAL.findall(section.body)):
            if not is_slot(written):
                yield find("local-slot-unknown", _UNKNOWN, section.anchor, written)
            elif written in hidden:
                yield find("local-slot-unknown", _NOT_SHOWN, section.anchor, written)


def _check_outside(content: DocumentContent) -> Iterator[Finding]:
    for text in visible_texts(content):
        if not text.section_anchor or text.line == 0:
            for written in LOCAL.findall(text.words):
                yield find("local-slot-unknown", _MISPLACED, text.section_anchor, written)

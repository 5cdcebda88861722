"""Checks the lines that keep somebody alive on pages of several kinds: danger first, interpreter, safe contact, HBA."""

import re
from collections.abc import Iterator

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.findings import Finding
from guidance_app.domain.publish_checks.markdown_lines import find_links
from guidance_app.domain.publish_checks.rules import find
from guidance_app.domain.publish_checks.section_lines import list_lines
from guidance_app.domain.publish_checks.texts import visible_texts

_CARD_DANGER = re.compile(
    r"\b999\b|\bdanger\b|\blife (?:is )?at risk\b|control room|urgent (?:help|response)", re.IGNORECASE
)
_PROFESSIONAL = re.compile(r"\b(?:professional|qualified|registered)(?: \w+)? interpreter", re.IGNORECASE)
_NOT_FAMILY = re.compile(r"\b(?:never|not)\b.*\b(?:family|relatives?|friends?|community)\b", re.IGNORECASE)
_INTERPRETS = re.compile(r"interpret", re.IGNORECASE)
_SAFE_CONTACT = re.compile(
    r"\b(?:agree|ask)\b.*(?:safe contact|code word|how to reach|make contact|who calls)|reach you safely"
    r"|\bagree a safe (?:time|place|way)\b",
    re.IGNORECASE,
)
_HBA_PAGES = frozenset({"hba-warning-signs", "one-chance-rule"})


def check_card_danger_first(content: DocumentContent) -> Iterator[Finding]:
    """Yield a finding when the card's first line is about anything but immediate danger."""
    first = next(iter(content.two_minutes.do_now), "")
    if not _CARD_DANGER.search(first):
        message = (
            "The card's first line must say what to do in immediate danger: “In danger now? Get urgent help first.”"
        )
        yield find("danger-not-first-in-card", message, words=first or "do_now:")


def check_interpreter(content: DocumentContent) -> Iterator[Finding]:
    """Yield a finding when no line asks for a professional interpreter, or none rules out family and community."""
    lines = [text.words for text in visible_texts(content) if _INTERPRETS.search(text.words)]
    if not (any(map(_PROFESSIONAL.search, lines)) and any(map(_NOT_FAMILY.search, lines))):
        message = (
            "The interpreter rule is missing. Relatives may be part of the danger: "
            "say “use a professional interpreter, never family or community”."
        )
        yield find("interpreter-rule-missing", message)


def check_safe_contact(content: DocumentContent) -> Iterator[Finding]:
    """Yield a finding when no line agrees how to reach the person."""
    if not any(_SAFE_CONTACT.search(text.words) for text in visible_texts(content)):
        message = (
            "The safe-contact rule is missing. A call to the wrong phone can betray a report: "
            "say “agree safe contact: how, when, a code word, and who must not know”."
        )
        yield find("safe-contact-missing", message)


def check_hba_leads_on(content: DocumentContent) -> Iterator[Finding]:
    """Yield a finding when a profile's section on HBA leads to none of the pages that hold for everyone."""
    links = (link for line in list_lines(content, "hba-risks") for link in find_links(line.raw))
    if not any(link.address.removeprefix("doc:").partition("#")[0] in _HBA_PAGES for link in links):
        message = (
            "HBA guidance is for anyone, not for one people: link here to the [one chance rule](doc:one-chance-rule) "
            "or the [warning signs](doc:hba-warning-signs)."
        )
        yield find("hba-leads-nowhere", message, "hba-risks")

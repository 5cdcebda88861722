"""Evidence marks: finds them in a source text and builds what a page shows; it knows no source by name."""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from guidance_app.domain.evidence import MARKS, EvidenceKind
from guidance_app.rendering.tokens import find_tokens

EVIDENCE_CLASS = "app-evidence"
HIDDEN_CLASS = "govuk-visually-hidden"


@dataclass(frozen=True, slots=True)
class Mark:
    """One evidence mark in a body. `source_id` is empty for kinds that name no source; lines count from 1."""

    kind: EvidenceKind
    source_id: str
    line: int


def marks_in(body: str) -> tuple[Mark, ...]:
    """Return the evidence marks of a section body in order, as the content checker compares them with sources."""
    return tuple(
        Mark(EvidenceKind(kind), token.match["source_id"] or "", token.line)
        for token in find_tokens(body)
        if (kind := token.match["kind"] or token.match["bare_kind"])
    )


def build_mark(match: re.Match[str]) -> Element:
    """Return the link (or, where there is no source to link to, the span) that stands for a matched mark."""
    kind = EvidenceKind(match["kind"] or match["bare_kind"])
    evidence = MARKS[kind]
    element = Element("a" if evidence.names_source else "span")
    element.set("class", f"{EVIDENCE_CLASS} {EVIDENCE_CLASS}--{kind}")
    element.text = evidence.word
    if evidence.names_source:
        element.set("href", f"#source-{match['source_id']}")
        # A lone word such as "law" says too little in a screen reader's list of links.
        SubElement(element, "span", {"class": HIDDEN_CLASS}).text = " (source)"
    return element

"""The empty page of a new document: the sections that its kind requires, under their headings, and nothing invented."""

from guidance_app.domain.content import DocumentContent, Provenance, Section, Service, Term
from guidance_app.domain.kinds import RULES, Kind

# A pack says nothing of its own that does not rest on what it cites.
_BASIS = {Kind.PACK: "Written from the published guidance that each step cites"}


def start_content(kind: Kind, title: str) -> DocumentContent:
    """Return the content that a new document of a kind begins with."""
    return DocumentContent(
        title=title,
        kind=kind,
        summary="",
        provenance=Provenance(_BASIS.get(kind, "")),
        sections=tuple(Section(each.anchor, each.heading, "") for each in RULES[kind].required_sections),
        service=Service((), "") if kind is Kind.SERVICE else None,
        term=Term() if kind is Kind.TERM else None,
    )

"""Small complete contents of any kind, for tests that need words but not which."""

from datetime import date
from typing import Any

from guidance_app.domain.content import DocumentContent, Phone, Provenance, Section, Service, Source, Term, TwoMinutes
from guidance_app.domain.kinds import RULES, Kind

DAY = date(2026, 11, 23)


def make_content(kind: Kind = Kind.RISK, **changes: Any) -> DocumentContent:
    """Return a publishable content of a kind; keyword arguments replace its fields."""
    values: dict[str, Any] = {
        "title": f"A {kind.value} document",
        "kind": kind,
        "summary": "One sentence.",
        "provenance": Provenance("Desk research from published sources", ("People of this community",)),
        "sections": make_sections(kind),
        "two_minutes": TwoMinutes(("Speak to the person alone.",), ("Do not wait.",), ("Who knows?",), ("999",)),
        "sources": (Source("s", "A title", "A publisher", "2024", DAY, "https://example.org/"),),
        "service": _make_service() if kind is Kind.SERVICE else None,
        "term": Term(("wrd",), ("saying",), ("urd",)) if kind is Kind.TERM else None,
    }
    return DocumentContent(**{**values, **changes})


def make_sections(kind: Kind, words: str = "Some plain words. {law: s}") -> tuple[Section, ...]:
    """Return the required sections of a kind, each with the same few words under its own heading."""
    return tuple(
        Section(required.anchor, required.heading, f"{required.heading}: {words}")
        for required in RULES[kind].required_sections
    )


def _make_service() -> Service:
    phone = Phone("Helpline", "0000 000 000", "s", DAY, "9 to 5", verified=False)
    return Service(("women", "men"), "England and Wales", ("eng", "urd"), (phone,), "https://example.org/")

"""A short document that passes every publish check as it stands, for tests of what happens around the words."""

from typing import Any

from guidance_app.content_files.edition_file import EditionFile
from guidance_app.domain.content import DocumentContent, Provenance, Section, Source, Term, TwoMinutes
from guidance_app.domain.kinds import Kind
from tests.factories.contents import DAY
from tests.factories.edition_files import make_edition_file

SECTIONS = (
    Section("what-it-means", "What it means", "Some people use this word for good standing. {research: s}"),
    Section("how-it-is-used", "How it is used", "Some people say it with pride, and some with fear. {research: s}"),
    Section("when-you-hear-it", "When you hear it", "Ask what it means to the person. {practice: s}"),
)


def make_publishable(**changes: Any) -> DocumentContent:
    """Return the content of a term; keyword arguments replace its fields."""
    values: dict[str, Any] = {
        "title": "A word for standing",
        "kind": Kind.TERM,
        "summary": "What the word can mean, and what to ask.",
        "provenance": Provenance("Desk research from published sources", ("People who use this word",)),
        "sections": SECTIONS,
        "two_minutes": TwoMinutes(
            ("Ask what the word means to them.",),
            ("Do not guess.",),
            ("What would happen if others knew?",),
            ("In danger now: 999.",),
        ),
        "sources": (Source("s", "A title", "A publisher", "2024", DAY, "https://example.org/"),),
        "term": Term(("wrd",), ("saying",), ("urd",)),
    }
    return DocumentContent(**{**values, **changes})


def make_publishable_file(**changes: Any) -> EditionFile:
    """Return it as the first edition of TER-900."""
    content = make_publishable(**changes)
    names = (name for name in DocumentContent.__dataclass_fields__ if name != "kind")
    return make_edition_file(Kind.TERM, **{name: getattr(content, name) for name in names})

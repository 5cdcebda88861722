"""Every word an officer may hear, A to Z, with its other spellings; a plain filter that knows them, not a search."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from guidance_app.domain.content import Term
from guidance_app.domain.facets import LANGUAGES
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Viewer
from guidance_app.queries.live_contents import load_live_contents
from guidance_app.queries.search import show_typed
from guidance_app.queries.summaries import list_kind
from guidance_app.queries.view_models import DocumentSummary
from guidance_app.search.analysis import fold, split_chunks


@dataclass(frozen=True, slots=True)
class GlossaryTerm:
    """One word: its page, how else it is spelt, and what else is said for it."""

    document: DocumentSummary
    term: Term
    aliases: tuple[str, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Return everything that the filter looks at."""
        languages = (LANGUAGES.get(code, code) for code in self.term.languages)
        said = (*self.term.spellings, *self.term.synonyms, *self.aliases)
        return (self.document.title, *said, *languages, self.document.summary)


@dataclass(frozen=True, slots=True)
class GlossaryLetter:
    """A letter and the words under it."""

    letter: str
    terms: tuple[GlossaryTerm, ...]


@dataclass(frozen=True, slots=True)
class Glossary:
    """The words that are shown, of `total`; `query` is what was typed, safe to show."""

    query: str
    total: int
    letters: tuple[GlossaryLetter, ...]

    @property
    def count(self) -> int:
        """Return how many words are shown."""
        return sum(len(letter.terms) for letter in self.letters)


def show_glossary(viewer: Viewer, typed: str, today: date) -> Glossary:
    """Return the live terms that hold what was typed, or all of them; two queries."""
    query = show_typed(typed)
    contents = load_live_contents(viewer, Kind.TERM)
    terms = [
        GlossaryTerm(document, contents[document.slug].term or Term(), contents[document.slug].aliases)
        for document in list_kind(viewer, Kind.TERM, today)
        if document.slug in contents
    ]
    wanted = _fold_name(query)
    shown = sorted((term for term in terms if _matches(term, wanted)), key=_sort_key)
    letters = tuple(GlossaryLetter(letter, tuple(group)) for letter, group in groupby(shown, key=_find_letter))
    return Glossary(query, len(terms), letters)


def _matches(term: GlossaryTerm, wanted: str) -> bool:
    # Spaces before both: what is typed must begin a word, so that "ar" does not find every "charity".
    return not wanted or any(f" {wanted}" in f" {_fold_name(name)}" for name in term.names)


def _fold_name(name: str) -> str:
    return " ".join(split_chunks(fold(name)))


def _sort_key(term: GlossaryTerm) -> str:
    return _fold_name(term.document.title)


def _find_letter(term: GlossaryTerm) -> str:
    first = _sort_key(term)[:1].upper()
    return first if first.isascii() and first.isalpha() else "0\N{EN DASH}9"

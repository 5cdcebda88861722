"""What the checks of one edition know about everything else: a value handed in, so that the checks read nothing."""

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from guidance_app.domain.content import DocumentContent


@dataclass(frozen=True, slots=True)
class KnownLibrary:
    """Anchors of the newest edition by slug, telephone numbers of services (digits only), and explained words.

    `terms` are folded by `fold_word`: titles, aliases, spellings and synonyms.
    """

    anchors: Mapping[str, frozenset[str]] = field(default_factory=dict)
    phone_numbers: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()

    @property
    def slugs(self) -> frozenset[str]:
        """Return the slug of every Document."""
        return frozenset(self.anchors)

    def with_document(self, slug: str, content: DocumentContent) -> "KnownLibrary":
        """Return what is known when this content stands in the place of what the Document says now."""
        own = know_document(content)
        return KnownLibrary(
            anchors={**self.anchors, slug: own.anchors},
            phone_numbers=self.phone_numbers | own.phone_numbers,
            terms=self.terms | own.terms,
        )


@dataclass(frozen=True, slots=True)
class KnownDocument:
    """The same of one Document's content, which never changes."""

    anchors: frozenset[str]
    phone_numbers: frozenset[str]
    terms: frozenset[str]


def know_document(content: DocumentContent) -> KnownDocument:
    """Return what there is to know about one content."""
    return KnownDocument(
        anchors=frozenset(section.anchor for section in content.sections),
        phone_numbers=frozenset(list_phone_digits(content)),
        terms=frozenset(map(fold_word, list_names(content))),
    )


def join_documents(known: Mapping[str, KnownDocument]) -> KnownLibrary:
    """Return what is known of several Documents together, by slug."""
    return KnownLibrary(
        anchors={slug: each.anchors for slug, each in known.items()},
        phone_numbers=frozenset().union(*(each.phone_numbers for each in known.values())),
        terms=frozenset().union(*(each.terms for each in known.values())),
    )


def know_library(newest: Mapping[str, DocumentContent]) -> KnownLibrary:
    """Return what there is to know about the newest content of every Document, by slug."""
    return join_documents({slug: know_document(content) for slug, content in newest.items()})


def list_phone_digits(content: DocumentContent) -> Iterator[str]:
    """Yield the digits of the numbers that a service's own page carries."""
    yield from (keep_digits(phone.number) for phone in (content.service.phones if content.service else ()))


def keep_digits(number: str) -> str:
    """Return a telephone number without what is written between its digits."""
    return "".join(sign for sign in number if sign.isdigit())


def fold_word(word: str) -> str:
    """Return a word without case, accents and apostrophes: what two spellings of one word share."""
    # The Turkish dotless i has no parts to take apart, and people type it as an i.
    letters = unicodedata.normalize("NFKD", word.casefold().replace("\u0131", "i"))
    return "".join(c for c in letters if not unicodedata.combining(c) and c not in "'\u2019\u2018\u02bc\u02bf")


def list_names(content: DocumentContent) -> Iterator[str]:
    """Yield what a Document is called: its title, other names, and the spellings and synonyms of a term."""
    yield content.title
    yield from content.aliases
    if content.term is not None:
        yield from (*content.term.spellings, *content.term.synonyms)

"""What the checks of one edition know about everything else: a value handed in, so that the checks read nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from guidance_app.domain.content import DocumentContent


@dataclass(frozen=True, slots=True)
class KnownLibrary:
    """Anchors of the newest edition by slug, telephone numbers of services (digits only), and explained words.

    `terms` are folded: titles, aliases, spellings and synonyms.
    """

    anchors: Mapping[str, frozenset[str]] = field(default_factory=dict)
    phone_numbers: frozenset[str] = frozenset()
    terms: frozenset[str] = frozenset()

    @property
    def slugs(self) -> frozenset[str]:
        """Return the slug of every Document."""
        return frozenset(self.anchors)


def know_library(newest: Mapping[str, DocumentContent]) -> KnownLibrary:
    """Return what there is to know about the newest content of every Document, by slug."""
    contents = newest.values()
    return KnownLibrary(
        anchors={slug: frozenset(section.anchor for section in each.sections) for slug, each in newest.items()},
        phone_numbers=frozenset(number for each in contents for number in list_phone_digits(each)),
        terms=frozenset(word.casefold() for each in contents for word in _list_names(each)),
    )


def list_phone_digits(content: DocumentContent) -> Iterator[str]:
    """Yield the digits of the numbers that a service's own page carries."""
    yield from (keep_digits(phone.number) for phone in (content.service.phones if content.service else ()))


def keep_digits(number: str) -> str:
    """Return a telephone number without what is written between its digits."""
    return "".join(sign for sign in number if sign.isdigit())


def _list_names(content: DocumentContent) -> Iterator[str]:
    yield content.title
    yield from content.aliases
    if content.term is not None:
        yield from (*content.term.spellings, *content.term.synonyms)

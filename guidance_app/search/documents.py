"""What a document gives to search: an IndexDocument, made from one live edition; it holds nothing else of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from guidance_app.domain.content import DocumentContent, TwoMinutes
from guidance_app.domain.facets import COMMUNITIES, FAITHS, LANGUAGES
from guidance_app.domain.kinds import Kind

TWO_MINUTES_ANCHOR = "in-two-minutes"
TWO_MINUTES_HEADING = "In two minutes"


@dataclass(frozen=True, slots=True)
class IndexSection:
    """One section as search sees it: plain text, no markup."""

    anchor: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class IndexIdentity:
    """Whose words these are. `force_id` is None for a national document; `renderer` is the version that made the plain
    texts."""

    document_id: int
    reference: str
    slug: str
    force_id: int | None
    edition_number: int
    content_hash: str
    renderer: int = 0

    @property
    def stamp(self) -> str:
        """Return a short text that differs whenever the index would have to."""
        parts = (self.content_hash, self.edition_number, self.reference, self.slug, self.force_id or 0, self.renderer)
        return " ".join(str(part) for part in parts)


@dataclass(frozen=True, slots=True)
class IndexDocument:
    """Everything of a live edition that can be found."""

    identity: IndexIdentity
    kind: Kind
    title: str
    summary: str
    aliases: tuple[str, ...]
    questions: tuple[str, ...]
    spellings: tuple[str, ...]
    synonyms: tuple[str, ...]
    communities: tuple[str, ...]
    languages: tuple[str, ...]
    faiths: tuple[str, ...]
    sections: tuple[IndexSection, ...]

    @property
    def tag_names(self) -> tuple[str, ...]:
        """Return the names of communities, languages and faiths as a reader sees them."""
        tagged = ((COMMUNITIES, self.communities), (LANGUAGES, self.languages), (FAITHS, self.faiths))
        return tuple(names.get(code, code) for names, codes in tagged for code in codes)


def build_index_document(
    identity: IndexIdentity, content: DocumentContent, plain_texts: Mapping[str, str]
) -> IndexDocument:
    """Return what search needs of a live edition; `plain_texts` is the plain text of each section by its anchor."""
    card = _card_section(content.two_minutes)
    written = tuple(IndexSection(s.anchor, s.heading, plain_texts.get(s.anchor, "")) for s in content.sections)
    term = content.term
    return IndexDocument(
        identity=identity,
        kind=content.kind,
        title=content.title,
        summary=content.summary,
        aliases=content.aliases,
        questions=content.questions,
        spellings=term.spellings if term else (),
        synonyms=term.synonyms if term else (),
        communities=content.communities,
        languages=content.languages,
        faiths=content.faiths,
        sections=((card,) if card.text else ()) + written,
    )


def _card_section(card: TwoMinutes) -> IndexSection:
    lines = (*card.do_now, *card.do_not, *card.ask, *card.ring)
    return IndexSection(TWO_MINUTES_ANCHOR, TWO_MINUTES_HEADING, "\n".join(lines))

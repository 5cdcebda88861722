"""What a citation leads to: the cited words with all that is said around them, and how citations stand today.

Words that were taken down or withheld are not in here; that they were is.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from guidance_app.domain.citations import CitationState, CitationStatus, Cited, judge
from guidance_app.domain.cited_text import shorten, write_edition_text, write_section_text
from guidance_app.domain.content import DocumentContent, Source
from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.withholding import withhold
from guidance_app.queries.citation_facts import load_facts
from guidance_app.queries.documents import show_edition
from guidance_app.queries.edition_words import load_content_of
from guidance_app.queries.editions import NO_SUCH_PAGE, DocumentRow, list_known
from guidance_app.queries.view_models import EditionView, SectionView

__all__ = ["Citation", "CitationState", "CitationStatus", "Pin", "find_citation", "list_statuses", "read_cited_text"]


@dataclass(frozen=True, slots=True)
class Pin:
    """One edition, or with an anchor one section of it."""

    reference: str
    number: int
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """One citation with how it stands today.

    `view` is the cited edition as a page shows it, and None while the document is taken down; `section` is the cited
    section, None for a whole edition. `fingerprint` is the SHA-256 of the cited words as they were published; a section
    whose words were withheld has none. `by` is the force whose document it is; None for national ones.
    """

    slug: str
    title: str
    by: str | None
    published_on: date
    fingerprint: str
    status: CitationStatus
    view: EditionView | None = None
    section: SectionView | None = None

    @property
    def heading(self) -> str:
        """Return the heading of the cited section; empty for a whole edition."""
        return self.section.heading if self.section else ""

    @property
    def short_fingerprint(self) -> str:
        """Return the part of the fingerprint that people read to one another."""
        return shorten(self.fingerprint)

    @property
    def cited_sections(self) -> tuple[SectionView, ...]:
        """Return the sections whose words were cited; none while they may not be shown."""
        if self.view is None:
            return ()
        return (self.section,) if self.section else self.view.sections

    @property
    def sources(self) -> tuple[Source, ...]:
        """Return what the cited words rest on: for a section only the sources that it marks."""
        if self.view is None:
            return ()
        html = "".join(section.html for section in self.cited_sections)
        named = (each for each in self.view.content.sources if not self.section or f'#source-{each.id}"' in html)
        return tuple(named)


def find_citation(viewer: Viewer, pin: Cited, today: date) -> Citation:
    """Return what a citation leads to, today.

    Raises NotFound for an edition that was never published, a section it does not have, and another force's document.
    """
    document = list_known(viewer, (pin.reference,)).get(pin.reference)
    status = _judge_all((pin,), {pin.reference: document} if document else {}, today)[0]
    if document is None or status.state is CitationState.UNKNOWN:
        raise NotFound(NO_SUCH_PAGE)
    edition = document.numbered(pin.number)
    if status.state is CitationState.TAKEN_DOWN:
        return Citation(document.slug, edition.title, document.force_name, edition.published_on, "", status)
    view = show_edition(document, edition, today)
    return _cite(document, view, status)


def read_cited_text(viewer: Viewer, pin: Cited) -> str:
    """Return the canonical plain text of what is cited, with a sentence in the place of words that were withheld.

    Raises as `find_citation`; empty while the document is taken down. Two queries more than finding the document.
    """
    document = list_known(viewer, (pin.reference,)).get(pin.reference)
    if document is None:
        raise NotFound(NO_SUCH_PAGE)
    if document.pulled is not None:
        return ""
    content = withhold(load_content_of(document.numbered(pin.number).revision_id), document.standing.withheld)
    return _write_section(content, pin.anchor) if pin.anchor else write_edition_text(content)


def list_statuses(viewer: Viewer, pins: Iterable[Cited], today: date) -> tuple[CitationStatus, ...]:
    """Return how each of these citations stands today, in their order; at most four queries however many there are."""
    wanted = tuple(pins)
    return _judge_all(wanted, list_known(viewer, {pin.reference for pin in wanted}), today)


def _judge_all(
    pins: Collection[Cited], documents: Mapping[str, DocumentRow], today: date
) -> tuple[CitationStatus, ...]:
    facts = load_facts(tuple(documents.values()))
    return tuple(judge(pin, facts.get(pin.reference), today) for pin in pins)


def _cite(document: DocumentRow, view: EditionView, status: CitationStatus) -> Citation:
    section = next((each for each in view.sections if each.anchor == status.anchor), None)
    fingerprint = view.content_hash
    if section is not None:
        fingerprint = "" if section.taken_out else section.words_hash
    title = view.content.title
    return Citation(document.slug, title, view.force_name, view.published_on, fingerprint, status, view, section)


def _write_section(content: DocumentContent, anchor: str) -> str:
    for section in content.sections:
        if section.anchor == anchor:
            return write_section_text(section)
    raise NotFound(NO_SUCH_PAGE)

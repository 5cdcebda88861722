"""A pack's citations to go through one by one: how each stands, and the cited words beside today's."""

from dataclasses import dataclass
from datetime import date

from guidance_app.domain.citations import CitationStatus
from guidance_app.domain.content import Section
from guidance_app.domain.diffing import EditionDiff
from guidance_app.domain.diffing.sections import compare_sections
from guidance_app.domain.errors import NotFound
from guidance_app.domain.packs import Pin
from guidance_app.domain.packs.order import list_pins
from guidance_app.domain.packs.watching import has_moved, is_gone, name_against
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.withholding import withhold
from guidance_app.queries.citations import list_statuses
from guidance_app.queries.cited_changes import load_kept
from guidance_app.queries.edition_words import load_content_of
from guidance_app.queries.editions import DocumentRow, list_known
from guidance_app.queries.pin_names import name_pins
from guidance_app.queries.written_documents import WrittenDocument


@dataclass(frozen=True, slots=True)
class CitationRow:
    """One citation of a pack; `name` is what people call what is cited, `kept_because` why it stays as it is."""

    pin: Pin
    status: CitationStatus
    name: str
    kept_because: str

    @property
    def has_moved(self) -> bool:
        """Say whether something came after it."""
        return has_moved(self.status)

    @property
    def against(self) -> str:
        """Return what it is decided against, such as `v5`: whoever decides has to have seen it."""
        return name_against(self.status)

    @property
    def newer(self) -> Pin | None:
        """Return what can stand in its place: the edition of today with the same section; None where there is none."""
        if is_gone(self.status) or self.status.newer is None or self.status.is_gone:
            return None
        return Pin(self.pin.reference, self.status.newer, self.pin.anchor)


@dataclass(frozen=True, slots=True)
class Refresh:
    """The citations of a pack's draft, or of the edition that stands while nobody writes one."""

    document: WrittenDocument
    revision_id: int
    rows: tuple[CitationRow, ...]

    @property
    def moved(self) -> tuple[CitationRow, ...]:
        """Return those that something came after and nobody has decided on."""
        return tuple(row for row in self.rows if row.has_moved and not row.kept_because)

    def find(self, pin: Pin) -> CitationRow:
        """Return one citation. Raises NotFound."""
        for row in self.rows:
            if row.pin == pin:
                return row
        raise NotFound(f"This pack does not cite {pin} now. Somebody may have moved it already.")


def show_refresh(viewer: Viewer, document: WrittenDocument, today: date) -> Refresh:
    """Return how everything that a pack cites stands; in as many queries for many citations as for few."""
    newest = document.newest
    if newest is None or newest.revision_id is None:
        raise NotFound("This pack has no words yet.")
    pins = tuple(dict.fromkeys(list_pins(load_content_of(newest.revision_id).sections)))
    statuses = list_statuses(viewer, pins, today)
    kept, known = load_kept([document.id]), list_known(viewer, {pin.reference for pin in pins})
    names = name_pins(viewer, pins, today)
    rows = tuple(
        CitationRow(
            pin,
            status,
            # What was taken down has no words to name it by, but a title.
            names.get(str(pin)) or (known[pin.reference].current.title if pin.reference in known else ""),
            kept.get((document.id, str(pin), name_against(status)), ""),
        )
        for pin, status in zip(pins, statuses, strict=True)
    )
    return Refresh(document, newest.revision_id, rows)


def compare_citation(viewer: Viewer, row: CitationRow) -> EditionDiff | None:
    """Return the cited words beside today's; None where nobody may be shown them, or nothing came after."""
    document = list_known(viewer, (row.pin.reference,)).get(row.pin.reference)
    if document is None or document.pulled is not None or row.status.newer is None:
        return None
    old, new = (_load(document, number, row.pin.anchor) for number in (row.pin.number, row.status.newer))
    # Title, card and sources are not what a step reads.
    return EditionDiff(compare_sections(old, new))


def _load(document: DocumentRow, number: int, anchor: str) -> tuple[Section, ...]:
    content = withhold(load_content_of(document.numbered(number).revision_id), document.standing.withheld)
    return tuple(each for each in content.sections if anchor in ("", each.anchor))

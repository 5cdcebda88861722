"""Reads one edition for the API and for the `.json` beside its page: one way, whoever asks."""

from guidance_app.domain.errors import NotFound, WordsWithheld
from guidance_app.domain.states import EditionState
from guidance_app.queries.documents import show_edition
from guidance_app.queries.editions import DocumentRow, EditionRow
from guidance_app.queries.filled_slots import fill_edition
from guidance_app.queries.markdown import load_markdown
from guidance_app.queries.view_models import EditionView
from guidance_app.web.access import current_viewer
from guidance_app.web.api.describing import describe_edition, describe_head, describe_sections
from guidance_app.web.api.links import link_page
from guidance_app.web.api.shapes.documents import EditionShape, OneSectionShape, SectionsShape
from guidance_app.web.clock import today


def find_standing(document: DocumentRow) -> EditionRow:
    """Return the edition that stands now. Raises WordsWithheld (410) with why, once none does."""
    current = document.current
    if current.state is not EditionState.WITHDRAWN:
        return current
    withdrawal = show_edition(document, current, today()).withdrawal
    said = [f"{document.reference} was withdrawn.", withdrawal.note if withdrawal else ""]
    if withdrawal and withdrawal.replaced_by_slug:
        said.append(f"Read instead: {link_page(document.kind, withdrawal.replaced_by_slug)}")
    raise WordsWithheld(" ".join(filter(None, said)))


def show_whole(document: DocumentRow, edition: EditionRow) -> EditionShape:
    """Return a whole edition."""
    return describe_edition(_fill(document, edition), document.standing.given_by, load_markdown(document, edition))


def show_sections(document: DocumentRow, edition: EditionRow) -> SectionsShape:
    """Return the sections of an edition."""
    shown = _fill(document, edition)
    sections = describe_sections(shown, document.standing.given_by, load_markdown(document, edition))
    return SectionsShape(describe_head(shown), sections)


def show_one_section(document: DocumentRow, edition: EditionRow, anchor: str) -> OneSectionShape:
    """Return one section. Raises NotFound for an anchor that the edition does not have."""
    found = show_sections(document, edition)
    for section in found.sections:
        if section.anchor == anchor:
            return OneSectionShape(found.edition, section)
    raise NotFound(f"{document.reference} v{edition.number} has no section “{anchor}”.")


def _fill(document: DocumentRow, edition: EditionRow) -> EditionView:
    return fill_edition(current_viewer(), show_edition(document, edition, today()), today())

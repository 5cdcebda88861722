"""The `.json` beside a citation and beside a comparison of two versions."""

from flask import Response, url_for

from guidance_app.domain.diffing import ChangeKind, EditionDiff, SectionDiff
from guidance_app.domain.permissions import Permission
from guidance_app.queries.citations import Citation, Pin, find_citation
from guidance_app.queries.comparison import compare_editions
from guidance_app.rendering.citations import list_sentences, say_state
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.addresses import find_live_address
from guidance_app.web.api.blueprint import blueprint
from guidance_app.web.api.operations import send
from guidance_app.web.api.shapes.citing import CitationShape, ComparisonShape, SectionChange, TextChange
from guidance_app.web.clock import today
from guidance_app.web.cpd.citation_head import find_cited_path, find_cited_status, write_citation
from guidance_app.web.library.comparing import read_numbers
from guidance_app.web.library.finding import find_or_redirect
from guidance_app.web.own_address import whole_address


@blueprint.get("/cite/<ref:reference>/v<number:number>.json", endpoint="citation_page")
@blueprint.get("/cite/<ref:reference>/v<number:number>/<slug:anchor>.json", endpoint="citation_page")
@requires(Permission.READ_LIBRARY)
def citation(reference: str, number: int, anchor: str = "") -> Response:
    """Answer with how a citation stands today."""
    pin = Pin(reference, number, anchor)
    found = find_citation(current_viewer(), pin, today())
    answer = send(_describe_citation(found, find_live_address(find_cited_path(pin))))
    answer.status_code = find_cited_status(found)
    return answer


@blueprint.get("/guidance/<slug:slug>/compare.json", endpoint="compare_page")
@requires(Permission.READ_LIBRARY)
def compare(slug: str) -> Response:
    """Answer with what changed between two versions; without numbers, from the one before to the one that stands."""
    found = find_or_redirect(slug)
    older, newer = sorted(read_numbers(found))
    diff = compare_editions(found, older, newer)
    page = whole_address(f"{url_for('library.compare', slug=found.slug)}?from={older}&to={newer}")
    return send(ComparisonShape(found.reference, older, newer, _describe_changes(diff), page))


def _describe_citation(found: Citation, address: str) -> CitationShape:
    status = found.status
    return CitationShape(
        citation=status.label,
        reference=status.reference,
        version=status.number,
        anchor=status.anchor or None,
        title=found.title,
        heading=found.heading,
        published_on=found.published_on,
        status=status.state,
        state=say_state(status),
        said=tuple(list_sentences(status)),
        words_stand=status.words_stand,
        newer=status.newer,
        replaced_on=status.replaced_on,
        significance=status.change,
        fingerprint=found.fingerprint or None,
        cite=write_citation(found, address, today()),
        page=address,
    )


def _describe_changes(diff: EditionDiff) -> tuple[SectionChange, ...]:
    return tuple(
        SectionChange(each.kind, each.anchor, each.title, _describe_texts(each)) for each in diff.changed_sections
    )


def _describe_texts(section: SectionDiff) -> tuple[TextChange, ...]:
    return tuple(
        TextChange(unit.kind, unit.old_text, unit.new_text)
        for unit in (section.heading, *section.units)
        if unit.kind is not ChangeKind.UNCHANGED
    )

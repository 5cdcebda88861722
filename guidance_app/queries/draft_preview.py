"""One part as it would read with what somebody is typing: the words as readers see them, and what is found in them.

Nothing is saved, and nothing that was typed stays behind.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from guidance_app.domain.content import DocumentContent, Section
from guidance_app.domain.drafting import (
    Part,
    find_part,
    list_parts,
    list_problems,
    locate_finding,
    put_values,
    refresh_blocks,
)
from guidance_app.domain.errors import InputRefused, TextRefused
from guidance_app.domain.kinds import Kind
from guidance_app.domain.packs import NO_STEPS
from guidance_app.domain.permissions import Viewer
from guidance_app.queries.draft_checks import check_draft
from guidance_app.queries.draft_views import PartForm, PlacedFinding
from guidance_app.queries.drafts import find_words
from guidance_app.queries.filled_slots import fill_html
from guidance_app.queries.pack_views import PackBody
from guidance_app.queries.packs import preview_step
from guidance_app.queries.shared_blocks import find_block_words
from guidance_app.queries.written_documents import WrittenDocument
from guidance_app.rendering import render_section


@dataclass(frozen=True, slots=True)
class Preview:
    """What a part looks like. `html` is a section's safe HTML; `problems` say by field what cannot be shown.

    `pack` holds the one step that a part of a pack is, where it is one.
    """

    part: Part
    content: DocumentContent
    html: str
    findings: tuple[PlacedFinding, ...]
    problems: dict[str, tuple[str, ...]]
    pack: PackBody | None = None


def preview_form(viewer: Viewer, form: PartForm, today: date) -> Preview:
    """Return the preview of what stands in the boxes of a form; what is saved has been checked for it already."""
    if form.values == form.saved:
        preview = _render(viewer, form.part, form.draft.content, form.draft.of_part(form.part.name), today)
        return _fill(viewer, preview, today)
    return preview_part(viewer, form.draft.document, form.part.name, form.values, today)


def preview_part(
    viewer: Viewer, document: WrittenDocument, name: str, typed: Mapping[str, str], today: date
) -> Preview:
    """Return the preview of a part of a draft with the typed texts in place of the saved ones. Raises NotFound."""
    _edition, _revision_id, content = find_words(document)
    part = find_part(content, name)
    try:
        written = put_values(part, content, typed)
    except InputRefused as refused:
        return Preview(part, content, "", (), {refused.field: (refused.message,)})
    checks = check_draft(document.id, document.slug, written, today)
    placed = (PlacedFinding(each, locate_finding(each.found, written)) for each in checks.findings)
    preview = _render(viewer, part, written, tuple(each for each in placed if each.part == name), today)
    return _fill(viewer, preview, today)


def _fill(viewer: Viewer, preview: Preview, today: date) -> Preview:
    return replace(preview, html=fill_html(viewer, preview.html, today))


def list_refusals(
    viewer: Viewer, document: WrittenDocument, given: Mapping[str, Mapping[str, str]]
) -> dict[str, tuple[str, ...]]:
    """Return what keeps parts of a draft from being saved, by `part.field`; empty when nothing does."""
    _edition, _revision_id, content = find_words(document)
    parts = {part.name: part for part in list_parts(content)}
    found: dict[str, tuple[str, ...]] = {}
    for name, typed in given.items():
        if name in parts:
            problems = _list_part_problems(viewer, parts[name], content, typed)
            found |= {f"{name}.{field}": said for field, said in problems.items()}
    return found


def _list_part_problems(
    viewer: Viewer, part: Part, content: DocumentContent, typed: Mapping[str, str]
) -> Mapping[str, tuple[str, ...]]:
    problems = {field: (said,) for field, said in list_problems(part, content, typed).items()}
    if problems or not part.is_section:
        return problems
    return _read_section(viewer, part, _find_section(part, put_values(part, content, typed)))[1]


def _render(
    viewer: Viewer, part: Part, content: DocumentContent, findings: tuple[PlacedFinding, ...], today: date
) -> Preview:
    if not part.is_section:
        return Preview(part, content, "", findings, {})
    section = _find_section(part, content)
    html, problems = _read_section(viewer, part, section)
    is_step = content.kind is Kind.PACK and section.anchor not in NO_STEPS and not problems
    return Preview(part, content, html, findings, problems, preview_step(viewer, section, today) if is_step else None)


def _find_section(part: Part, content: DocumentContent) -> Section:
    return next(section for section in content.sections if section.anchor == part.name)


def _read_section(viewer: Viewer, part: Part, section: Section) -> tuple[str, dict[str, tuple[str, ...]]]:
    try:
        return render_section(refresh_blocks(section.body, find_block_words(viewer))).html, {}
    except TextRefused as refused:
        return "", {part.fields[0].name: refused.problems}

"""Checks the fields of one front matter against each other and against the file's name. Looks at no section."""

from guidance_app.content_files.file_name import FileName, check_slug
from guidance_app.content_files.findings import FileReport
from guidance_app.content_files.outline import Outline
from guidance_app.content_files.yaml_lines import name_field
from guidance_app.domain.findings import Severity
from guidance_app.domain.kinds import RULES, Kind, kind_of_reference

_LISTS = ("do_now", "do_not", "ask", "ring")
_GOOD_WORDS = 12
_MOST_WORDS = 20
_BLOCK_OF_KIND = {Kind.SERVICE: "service", Kind.TERM: "term"}


def check_front_matter(name: FileName, outline: Outline, report: FileReport) -> None:
    """Report everything in the front matter that no single field can know."""
    check_slug(name, report)
    _check_number(name, outline, report)
    _check_reference(outline, report)
    _check_folder(name, outline, report)
    _check_source_ids(outline, report)
    _check_phone_sources(outline, report)
    _check_two_minutes(outline, report)
    _check_blocks(outline, report)


def check_sources_used(outline: Outline, used_in_bodies: frozenset[str], report: FileReport) -> None:
    """Hint at sources that neither a mark nor a phone number names."""
    used = used_in_bodies | {source for _, source in outline.texts_in("service", "phones", key="source")}
    for path, source_id in outline.texts_in("sources", key="id"):
        if source_id not in used:
            message = "nothing names this source: close the lines it supports with a mark, or take it out"
            line = outline.line_of(*path)
            report.add("source-unused", line, name_field(path), message, words=source_id, severity=Severity.HINT)


def _check_number(name: FileName, outline: Outline, report: FileReport) -> None:
    if name.number is not None and outline.number is not None and name.number != outline.number:
        message = f"the file's name says edition {name.number}: write the same number in both"
        report.add("edition-file-name", outline.line_of("edition"), "edition", message, words=str(outline.number))


def _check_reference(outline: Outline, report: FileReport) -> None:
    reference, kind = outline.text("reference"), outline.kind
    if not reference:
        return
    line = outline.line_of("reference")
    if kind_of_reference(reference) is None:
        known = ", ".join(rules.prefix for rules in RULES.values())
        report.add("reference-prefix", line, "reference", f"must begin with one of {known}", words=reference)
    elif kind is not None and kind_of_reference(reference) is not kind:
        message = f"a Document of kind {kind} has a reference that begins with {RULES[kind].prefix}-"
        report.add("reference-kind", line, "reference", message, words=reference)


def _check_folder(name: FileName, outline: Outline, report: FileReport) -> None:
    if name.folder and outline.kind is not None and name.folder != outline.kind:
        message = f"the file lies in the folder {name.folder}: move it to {outline.kind}, or correct the kind"
        report.add("kind-folder", outline.line_of("kind"), "kind", message, words=outline.kind)


def _check_source_ids(outline: Outline, report: FileReport) -> None:
    first_lines: dict[str, int] = {}
    for path, source_id in outline.texts_in("sources", key="id"):
        line = outline.line_of(*path)
        first = first_lines.setdefault(source_id, line)
        if first != line:
            message = f"line {first} has the same id: give each source its own"
            report.add("source-duplicate", line, name_field(path), message, words=source_id)


def _check_phone_sources(outline: Outline, report: FileReport) -> None:
    for path, source_id in outline.texts_in("service", "phones", key="source"):
        if source_id not in outline.source_ids:
            message = f"`{source_id}` is no id under `sources:`: add it there or correct it"
            report.add("phone-source-unknown", outline.line_of(*path), name_field(path), message, words=source_id)


def _check_two_minutes(outline: Outline, report: FileReport) -> None:
    for part in _LISTS:
        for path, text in outline.texts_in("two_minutes", part):
            words = len(text.split())
            if words <= _GOOD_WORDS:
                continue
            severity = Severity.BLOCK if words > _MOST_WORDS else Severity.HINT
            message = f"the line has {words} words: write it in {_GOOD_WORDS} or fewer ({_MOST_WORDS} at the very most)"
            field = name_field(path)
            report.add("two-minutes-length", outline.line_of(*path), field, message, words=text, severity=severity)


def _check_blocks(outline: Outline, report: FileReport) -> None:
    if outline.kind is None:
        return
    wanted = _BLOCK_OF_KIND.get(outline.kind)
    if wanted is not None and not outline.has(wanted):
        message = f"a Document of kind {outline.kind} has a `{wanted}:` block: write it"
        report.add("block-missing", outline.line_of(), wanted, message)
    for block in _BLOCK_OF_KIND.values():
        if block != wanted and outline.has(block):
            message = f"only a Document of kind {block} has this block: take it out, or correct the kind"
            report.add("block-elsewhere", outline.line_of(block), block, message)

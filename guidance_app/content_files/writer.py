"""Writes an edition in its one canonical form, and says where a text differs from it. Touches no file."""

from itertools import zip_longest
from typing import Any

import yaml

from guidance_app.content_files.edition_file import EditionFile
from guidance_app.content_files.file_name import KEBAB_CASE
from guidance_app.content_files.findings import ContentFileRefused, FileFinding, FileReport
from guidance_app.content_files.front_matter_form import lay_out_front_matter
from guidance_app.content_files.raw_text import UNSEEN_CHARACTER
from guidance_app.content_files.reader import read_text
from guidance_app.content_files.sections import fits_under_heading, join_sections
from guidance_app.domain.content import Section

_NEVER_WRAP = 10_000
_MOST_SHOWN = 120


class _PlainDumper(yaml.SafeDumper):
    """Writes each value where it stands: the same date twice is two dates, not an alias."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


class _FastDumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]  # the C emitter may be absent
    """Ten times as fast, with the same bytes for everything below U+10000."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def write_edition(edition: EditionFile) -> str:
    """Return the canonical text. Raises ContentFileRefused for sections that no file could give back unchanged."""
    _refuse_what_a_file_cannot_carry(edition)
    front_matter = write_yaml(lay_out_front_matter(edition))
    return f"---\n{front_matter}---\n{join_sections(edition.content.sections)}"


def write_yaml(values: dict[str, Any]) -> str:
    """Return plain values as block YAML, in their order, one line a value."""
    fast = _dump(values, _FastDumper)
    # The C emitter escapes what lies beyond U+FFFF, such as emoji; the Python one writes it as it is.
    return fast if "\\U" not in fast else _dump(values, _PlainDumper)


def canonical_findings(text: str, name: str) -> tuple[FileFinding, ...]:
    """Return one blocking finding for the first line that is not canonical, or why the text cannot be read."""
    reading = read_text(text, name)
    return reading.findings if reading.edition is None else compare_with_canonical(text, reading.edition)


def compare_with_canonical(text: str, edition: EditionFile) -> tuple[FileFinding, ...]:
    """Return one blocking finding for the first line of a text that `write_edition` would write otherwise."""
    lines = zip_longest(text.split("\n"), write_edition(edition).split("\n"))
    for number, (found, wanted) in enumerate(lines, start=1):
        if found != wanted:
            report = FileReport(str(edition.path))
            report.add("not-canonical", number, "form", _describe_form(wanted), words=(found or "")[:_MOST_SHOWN])
            return report.findings
    return ()


def _describe_form(wanted: str | None) -> str:
    expected = "the end of the file" if wanted is None else f"`{wanted[:_MOST_SHOWN]}`"
    return f"not in canonical form: run guidance content format (expected here: {expected})"


def _dump(values: dict[str, Any], dumper: Any) -> str:
    written: str = yaml.dump(
        values, Dumper=dumper, sort_keys=False, allow_unicode=True, width=_NEVER_WRAP, default_flow_style=False
    )
    return written


def _refuse_what_a_file_cannot_carry(edition: EditionFile) -> None:
    report = FileReport(str(edition.path))
    for section in edition.content.sections:
        if not _can_be_carried(section):
            message = "a file cannot carry this section: no `## ` lines, blank edges or unseen characters in it"
            report.add("section-not-writable", 1, f"section {section.anchor}", message, section=section.anchor)
    if report.findings:
        raise ContentFileRefused(report.findings)


def _can_be_carried(section: Section) -> bool:
    heading_is_plain = section.heading == section.heading.strip() != "" and "{#" not in section.heading
    unseen = UNSEEN_CHARACTER.search(section.heading + section.body)
    is_one_line = "\n" not in section.heading and KEBAB_CASE.fullmatch(section.anchor) is not None
    return heading_is_plain and is_one_line and unseen is None and fits_under_heading(section.body)

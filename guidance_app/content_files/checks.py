"""Checks evidence marks, links and limits inside section bodies; the one module that asks the renderer's grammar."""

import re
from dataclasses import dataclass

from guidance_app.content_files.findings import FileReport
from guidance_app.content_files.sections import WrittenBody, WrittenSection
from guidance_app.domain.drafting.blocks import strip_markers
from guidance_app.rendering import check_limits, doc_links_in, links_in, marks_in, slots_in

_IN_BRACES = re.compile(r"(?<!\\)\{[^{}\n]*\}")


@dataclass(frozen=True, slots=True)
class FoundLink:
    """A link to another Document, with its line in the file. `section` is the anchor it stands under."""

    slug: str
    anchor: str
    line: int
    section: str


@dataclass(frozen=True, slots=True)
class BodyNames:
    """What the bodies of one file name: sources by their ids in evidence marks, and Documents by links."""

    source_ids: frozenset[str]
    links: tuple[FoundLink, ...]


def check_bodies(body: WrittenBody, source_ids: frozenset[str] | None, report: FileReport) -> BodyNames:
    """Report marks, addresses and text the renderer would not take; return what the bodies name.

    `source_ids` is None when the front matter could not be read: then no mark can be called unknown.
    """
    used: set[str] = set()
    links: list[FoundLink] = []
    for written in body.sections:
        # Text beyond the limits is not looked at any further: that is what the limits are for.
        if not _check_limits(written, report):
            used |= _check_marks(written, source_ids, report)
            _check_addresses(written, report)
            links += _find_doc_links(written)
    return BodyNames(frozenset(used), tuple(links))


def _find_doc_links(written: WrittenSection) -> list[FoundLink]:
    return [
        FoundLink(link.slug, link.anchor, _file_line(written, link.line), written.section.anchor)
        for link in doc_links_in(written.section.body)
    ]


def _check_limits(written: WrittenSection, report: FileReport) -> bool:
    breaches = check_limits(written.section.body)
    for breach in breaches:
        _add("body-limit", written, breach.line, breach.message, "", report)
    return bool(breaches)


def _check_marks(written: WrittenSection, source_ids: frozenset[str] | None, report: FileReport) -> set[str]:
    named = set()
    for mark in marks_in(written.section.body):
        if not mark.source_id:
            continue
        named.add(mark.source_id)
        if source_ids is not None and mark.source_id not in source_ids:
            message = f"the mark names `{mark.source_id}`, which is no id under `sources:`: add it there or correct it"
            _add("mark-source-unknown", written, mark.line, message, mark.source_id, report)
    _check_braces(written, report)
    return named


def _check_braces(written: WrittenSection, report: FileReport) -> None:
    # The marker lines of shared blocks are the one other thing in braces.
    for number, line in enumerate(strip_markers(written.section.body).split("\n"), start=1):
        for found in _IN_BRACES.findall(line):
            if not marks_in(found) and not slots_in(found):
                message = (
                    f"`{found}` is no evidence mark and no local fact: write {{guidance: source-id}}, {{unverified}} "
                    "or {local: slot}, for example"
                )
                _add("mark-unknown", written, number, message, found, report)


def _check_addresses(written: WrittenSection, report: FileReport) -> None:
    for link in links_in(written.section.body):
        if link.href is None:
            message = f"no link may go to `{link.address}`: use doc:slug, https:, mailto: or tel:"
            _add("link-address", written, link.line, message, link.address, report)


def _file_line(written: WrittenSection, body_line: int) -> int:
    return written.body_line + body_line - 1


def _add(rule: str, written: WrittenSection, body_line: int, message: str, words: str, report: FileReport) -> None:
    anchor = written.section.anchor
    report.add(rule, _file_line(written, body_line), f"section {anchor}", message, words=words, section=anchor)

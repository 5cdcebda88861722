"""Runs the publish checks over a folder of content files and puts each finding in its place. Decides no rule."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from guidance_app.content_files.edition_file import EditionFile
from guidance_app.content_files.findings import FileFinding
from guidance_app.content_files.folder import read_folder
from guidance_app.content_files.justifications import (
    FILE_NAME,
    Excuse,
    Justifications,
    read_justifications,
    report_unused,
)
from guidance_app.content_files.places import place_finding
from guidance_app.domain.findings import Severity
from guidance_app.domain.kinds import GUIDANCE
from guidance_app.domain.publish_checks import KnownLibrary, check_content, know_library
from guidance_app.domain.publish_checks.packs import check_pins


@dataclass(frozen=True, slots=True)
class CheckedFinding:
    """A finding in its place, and the reason written down for accepting it; empty where there is none."""

    found: FileFinding
    justification: str = ""

    @property
    def counts_as(self) -> Severity | None:
        """Return how much it matters now: nothing once it is justified."""
        return None if self.justification else self.found.severity

    def __str__(self) -> str:
        """Spell file, line, severity, place, words and mend as one line."""
        found, words = self.found, self.found.finding.words
        quoted = f" “{words}”" if words and words not in found.message else ""
        severity = f"justified: {self.justification}" if self.justification else found.severity.value
        return f"{found.file}:{found.line}: {severity}: {found.rule}: {found.field}:{quoted} {found.message}"


def check_library(folder: Path, today: date) -> tuple[CheckedFinding, ...]:
    """Return everything found in the files of a folder, by file and line: form, links and publish checks alike.

    Publish checks look at the newest edition of each Document: the words of earlier ones never change again.
    """
    read = read_folder(folder)
    newest = {edition.slug: edition for edition in read.editions if edition.is_newest}
    library = know_library({slug: edition.content for slug, edition in newest.items()})
    # No pin leads to a pack: a session is made of guidance.
    published = {
        f"{each.reference} v{each.number}": _list_anchors(each)
        for each in read.editions
        if each.content.kind in GUIDANCE
    }
    justifications = read_justifications(folder)
    # The folder's own checks find broken links too, and in files that are too broken to be checked here.
    seen = {(each.file, each.line, each.rule, each.finding.words) for each in read.findings}
    found = [CheckedFinding(each) for each in (*read.findings, *justifications.findings)]
    used: set[Excuse] = set()
    for edition in newest.values():
        for each in _check_edition(edition, today, library, published):
            if (each.file, each.line, each.rule, each.finding.words) not in seen:
                found.append(_weigh(each, edition.reference, justifications, used))
    found += map(CheckedFinding, report_unused(justifications, used, folder / FILE_NAME))
    return tuple(sorted(found, key=lambda each: (each.found.file, each.found.line)))


def _list_anchors(edition: EditionFile) -> frozenset[str]:
    return frozenset(section.anchor for section in edition.content.sections)


def _check_edition(
    edition: EditionFile, today: date, library: KnownLibrary, published: dict[str, frozenset[str]]
) -> list[FileFinding]:
    findings = (*check_content(edition.content, today, library), *check_pins(edition.content, published))
    text = edition.path.read_text(encoding="utf-8") if findings else ""
    return [place_finding(finding, text, str(edition.path)) for finding in findings]


def _weigh(each: FileFinding, reference: str, justifications: Justifications, used: set[Excuse]) -> CheckedFinding:
    excuse = (each.rule, reference, each.finding.words)
    written = justifications.by_finding.get(excuse)
    if written is None or each.severity is not Severity.JUSTIFY:
        return CheckedFinding(each)
    used.add(excuse)
    return CheckedFinding(each, written.reason)

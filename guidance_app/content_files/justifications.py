"""Reads `justifications.yaml`: why a finding that must be justified was accepted, once for each finding.

It excuses nothing that blocks, and it opens only the one file of the folder it is given.
"""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from guidance_app.content_files.findings import FileFinding, FileReport

FILE_NAME = "justifications.yaml"
Excuse = tuple[str, str, str]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    rule: str = Field(min_length=1)
    reference: str = Field(min_length=1)
    words: str = ""
    reason: str = Field(min_length=20)
    date: dt.date


@dataclass(frozen=True, slots=True)
class Justification:
    """One accepted finding: rule, the Document's reference, the words found, why, when, and its line in the file."""

    rule: str
    reference: str
    words: str
    reason: str
    date: dt.date
    line: int

    @property
    def excuses(self) -> Excuse:
        """Return what identifies the finding that it is about."""
        return self.rule, self.reference, self.words


@dataclass(frozen=True, slots=True)
class Justifications:
    """What the file holds, by the finding it is about, and what is wrong in it."""

    by_finding: dict[Excuse, Justification]
    findings: tuple[FileFinding, ...] = ()


_ENTRIES = TypeAdapter(tuple[_Entry, ...])


def read_justifications(folder: Path) -> Justifications:
    """Return the justifications of a library; none where there is no file, findings where it cannot be read."""
    path = folder / FILE_NAME
    if not path.is_file():
        return Justifications({})
    report = FileReport(str(path))
    text = path.read_text(encoding="utf-8")
    try:
        entries = _ENTRIES.validate_python(yaml.safe_load(text) or [])
    except (yaml.YAMLError, ValidationError) as error:
        report.add(
            "justifications-unreadable", 1, "justifications", f"write rule, reference, words, reason, date: {error}"
        )
        return Justifications({}, report.findings)
    return _collect(entries, _list_lines(text), report)


def report_unused(justifications: Justifications, used: set[Excuse], file: Path) -> tuple[FileFinding, ...]:
    """Return a finding for each justification whose finding is gone: what it excuses must not come back unseen."""
    report = FileReport(str(file))
    for excuse, each in justifications.by_finding.items():
        if excuse not in used:
            message = f"nothing is found any more that this justifies ({each.rule}, {each.reference}): take it out"
            report.add("justification-unused", each.line, "justifications", message, words=each.words)
    return report.findings


def _collect(entries: tuple[_Entry, ...], lines: list[int], report: FileReport) -> Justifications:
    by_finding: dict[Excuse, Justification] = {}
    for entry, line in zip(entries, lines, strict=True):
        each = Justification(entry.rule, entry.reference, entry.words, entry.reason, entry.date, line)
        if each.excuses in by_finding:
            report.add("justification-twice", line, "justifications", "this finding is justified above: keep one")
        by_finding.setdefault(each.excuses, each)
    return Justifications(by_finding, report.findings)


def _list_lines(text: str) -> list[int]:
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    return [node.start_mark.line + 1 for node in root.value] if isinstance(root, yaml.SequenceNode) else []

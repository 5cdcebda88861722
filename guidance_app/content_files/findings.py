"""Where in which content file something was found, and the refusal that carries all of it at once."""

from dataclasses import dataclass

from guidance_app.domain.errors import DomainError
from guidance_app.domain.findings import Finding, Severity


@dataclass(frozen=True, slots=True)
class FileFinding:
    """A finding with its place: file as given, line counted from 1, and the field or section it is about."""

    file: str
    line: int
    field: str
    finding: Finding

    @property
    def rule(self) -> str:
        """Return the lasting id of the rule."""
        return self.finding.rule

    @property
    def severity(self) -> Severity:
        """Return how much it matters."""
        return self.finding.severity

    @property
    def message(self) -> str:
        """Return what is wrong and what to do."""
        return self.finding.message

    def __str__(self) -> str:
        """Spell the finding as one line that terminals and editors can jump to."""
        return f"{self.file}:{self.line}: {self.severity.value}: {self.field}: {self.message}"


class ContentFileRefused(DomainError):
    """A content file that cannot be used; `findings` holds every problem in it, not only the first."""

    def __init__(self, findings: tuple[FileFinding, ...]) -> None:
        super().__init__("\n".join(str(finding) for finding in findings))
        self.findings = findings


class FileReport:
    """Collects the findings of one file while it is being read."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._findings: list[FileFinding] = []

    def add(
        self,
        rule: str,
        line: int,
        field: str,
        message: str,
        *,
        words: str = "",
        section: str = "",
        severity: Severity = Severity.BLOCK,
    ) -> None:
        """Note one finding; it blocks unless told otherwise."""
        finding = Finding(rule=rule, severity=severity, section=section, words=words, message=message)
        self._findings.append(FileFinding(self.file, line, field, finding))

    @property
    def findings(self) -> tuple[FileFinding, ...]:
        """Return what was noted, from the top of the file to its end."""
        return tuple(sorted(self._findings, key=lambda found: found.line))


def blocking(findings: tuple[FileFinding, ...]) -> tuple[FileFinding, ...]:
    """Return those that keep a file from being used."""
    return tuple(found for found in findings if found.severity is Severity.BLOCK)

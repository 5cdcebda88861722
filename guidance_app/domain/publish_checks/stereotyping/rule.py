"""The shape of one stereotyping rule: patterns over a marked sentence, with the reason and source a writer is shown."""

from dataclasses import dataclass

from guidance_app.domain.findings import Severity


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of harm in words.

    `patterns` are written in the short words of `pattern_language`; any of them finds. `unless` names wording that
    makes the whole sentence fine for this rule. `why` and `mend` are shown to the writer; `source` is for whoever
    keeps the rule.
    """

    id: str
    severity: Severity
    patterns: tuple[str, ...]
    why: str
    mend: str
    source: str
    unless: tuple[str, ...] = ()

"""The words in which a citation is given and its standing is told: the same on pages, as text and for other systems."""

from dataclasses import dataclass
from datetime import date

from guidance_app.domain.citations import CitationState, CitationStatus
from guidance_app.domain.content import Significance
from guidance_app.rendering.dates import long_date

NATIONAL = "National guidance"
# Nothing below this line in a plain text changes, whatever is said above it.
WORDS_BELOW = "===== The cited words. Nothing below this line ever changes. ====="
_SIZES = {
    Significance.TYPO: "spelling only",
    Significance.MINOR: "a small change",
    Significance.MAJOR: "a big change",
}
_SHOWN_STATES = {
    CitationState.CURRENT: "Current: {} stands today",
    CitationState.SUPERSEDED: "Replaced by {}: read the newest words before you act",
    CitationState.WITHDRAWN: "Withdrawn: do not act on it",
}
_HIDDEN_STATES = {
    CitationState.TAKEN_DOWN: "Taken down: its words are not shown",
    CitationState.UNKNOWN: "Not known here",
}


@dataclass(frozen=True, slots=True)
class Reference:
    """What a reference names; `heading` is that of the cited section, and empty for a whole edition."""

    by: str | None
    title: str
    label: str
    published_on: date
    heading: str
    address: str
    fingerprint: str


def write_reference(reference: Reference, service_name: str, read_on: date) -> str:
    """Return the reference as one line to copy."""
    parts = (
        f"{reference.by or NATIONAL}, {service_name}.",
        f"“{reference.title}”, {reference.label}, published {long_date(reference.published_on)}.",
        f"Section “{reference.heading}”." if reference.heading else "",
        f"{reference.address}",
        f"(fingerprint {reference.fingerprint})." if reference.fingerprint else "",
        f"Read on {long_date(read_on)}.",
    )
    return " ".join(part for part in parts if part)


def say_state(status: CitationStatus) -> str:
    """Return in a few words how the citation stands."""
    part = "this section" if status.anchor else f"v{status.number}"
    state = _SHOWN_STATES.get(status.state, "")
    if state and status.anchor and status.taken_out:
        return "Words taken out: they are not shown"
    if status.state is CitationState.CURRENT:
        return f"Current, and being checked again: {part} still stands" if status.reopened else state.format(part)
    if status.state is CitationState.SUPERSEDED and status.change is None:
        return f"Still stands: v{status.newer} says the same as {part}"
    return state.format(f"v{status.newer}") or _HIDDEN_STATES[status.state]


def list_sentences(status: CitationStatus) -> tuple[str, ...]:
    """Return what else is to be said today, most urgent first: doubts, reasons, what changed."""
    return (*_list_doubts(status), *_list_changes(status), *_list_checks(status))


def write_text(head: tuple[str, ...], words: str) -> str:
    """Return a plain text: what is said of the citation today, and below a line the cited words if they are shown."""
    return "\n".join((*head, "", WORDS_BELOW, words)) if words else "\n".join((*head, ""))


def _list_doubts(status: CitationStatus) -> list[str]:
    said = [f"Take care. {words}" for words in status.cautions]
    if status.unchecked:
        said.append("Urgent correction. A second person has not checked these words yet.")
    return [*said, status.taken_out] if status.taken_out else said


def _list_changes(status: CitationStatus) -> list[str]:
    said = [status.reason] if status.reason else []
    if status.newer is None or status.replaced_on is None:
        return said
    said.append(f"v{status.newer} replaced v{status.number} on {long_date(status.replaced_on)}.")
    if status.anchor:
        said.append(_say_section(status))
    elif status.change is not None:
        said.append(f"The words have changed since: {_SIZES[status.change]}.")
    return [*said, f"What changed in the document: {status.what_changed}"] if status.what_changed else said


def _say_section(status: CitationStatus) -> str:
    if status.change is None:
        return "The words of this section have not changed."
    if status.is_gone:
        return f"v{status.newer} has no such section ({_SIZES[status.change]})."
    return f"The words of this section have changed since: {_SIZES[status.change]}."


def _list_checks(status: CitationStatus) -> list[str]:
    if status.state not in (CitationState.CURRENT, CitationState.SUPERSEDED):
        return []
    said = [f"Being checked again: {each.cause}, since {long_date(each.since)}." for each in status.reopened]
    if status.overdue_since is not None:
        said.append(f"Overdue since {long_date(status.overdue_since)}: still shown, check with the owner.")
    return said

"""What is said of a citation: its address and reference, how it stands on the day, what no copy may leave out."""

from collections.abc import Iterator
from datetime import date

from flask import url_for

from guidance_app.domain.citations import CitationState
from guidance_app.domain.kinds import RULES
from guidance_app.domain.standing import Reviewed
from guidance_app.queries.citations import Citation, Pin
from guidance_app.rendering.citations import Reference, list_sentences, say_state, write_reference
from guidance_app.rendering.dates import long_date
from guidance_app.web.jinja import SERVICE_NAME

_DANGER = "In danger now: ring 999."
_PROFILE = (
    "People differ. Ask this person; do not assume. Culture is never a reason not to act. "
    "Do not contact anyone in the community about this case."
)


def write_citation(found: Citation, address: str, today: date) -> str:
    """Return the reference to copy."""
    label = f"{found.status.reference} v{found.status.number}"
    about = (found.by, found.title, label, found.published_on, found.heading, address, found.short_fingerprint)
    return write_reference(Reference(*about), SERVICE_NAME, today)


def find_cited_path(pin: Pin) -> str:
    """Return the short address of what is cited."""
    if pin.anchor:
        return url_for("library.short_section", reference=pin.reference, number=pin.number, anchor=pin.anchor)
    return url_for("library.short_edition", reference=pin.reference, number=pin.number)


def find_cited_status(found: Citation) -> int:
    """Return the status of an answer about a citation: 410 while its document is taken down."""
    return 410 if found.status.state is CitationState.TAKEN_DOWN else 200


def write_head(found: Citation, address: str, today: date) -> tuple[str, ...]:
    """Return the lines over a plain text; while the words may not be shown, only how the citation stands."""
    status = found.status
    state = f"On {long_date(today)}: {say_state(status)}."
    if found.view is None:
        return (status.label, state, *list_sentences(status), _DANGER)
    reference = write_citation(found, address, today)
    return (status.label, reference, state, *list_sentences(status), _DANGER, *_list_marks(found))


def _list_marks(found: Citation) -> Iterator[str]:
    if found.view is None:
        return
    if RULES[found.view.kind].of_a_community:
        yield _PROFILE
    yield _say_reviewed(found.view.trust.reviewed)
    yield from (f"Check before you rely on this: {line}" for line in found.view.content.check_before_use)
    yield from (
        f"Source {each.id}: {each.title}. {each.publisher}, {each.date}. {each.url}".rstrip() for each in found.sources
    )
    if found.fingerprint:
        whole = " of the words as they were published, with those that were taken out" if found.status.taken_out else ""
        yield f"Fingerprint (SHA-256){whole}: {found.fingerprint}"


def _say_reviewed(reviewed: Reviewed) -> str:
    if reviewed.is_starter:
        return "Starter text: no community in this force has reviewed it yet."
    return "Reviewed with a community." if reviewed.is_whole else "Partly reviewed; the rest is starter text."

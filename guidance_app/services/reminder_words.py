"""What a reminder says: titles, references, dates and addresses of what is due, and no word of the guidance."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from guidance_app.queries.due import DueDocument
from guidance_app.queries.due_citations import DueCitation
from guidance_app.queries.due_facts import DueFact
from guidance_app.rendering.dates import long_date


@dataclass(frozen=True, slots=True)
class ReminderWords:
    """Subject and text of one mail."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class _Line:
    """One thing that is due, as a mail says it."""

    name: str
    due_on: date
    owned: str
    address: str


def write_reminder(
    documents: Sequence[DueDocument],
    facts: Sequence[DueFact],
    citations: Sequence[DueCitation],
    today: date,
    public_url: str,
) -> ReminderWords:
    """Return the mail about what is due: what is late first, each with its date and the address of its check."""
    parts = []
    if documents:
        parts.append("These documents must be checked again. A check is three questions.")
        parts += _write_lists([_write_document(each, public_url) for each in documents], today)
    if facts:
        parts.append("These answers of your force must be checked again. Ring the number or open the address.")
        parts += _write_lists([_write_fact(each, public_url) for each in facts], today)
    if citations:
        parts.append("Something that your training packs cite has changed. The cited words stay as they were.")
        parts += [_write_citation(each, public_url) for each in citations]
    parts.append(f"Everything that waits for you: {public_url}/waiting")
    parts += _say_why(is_post=bool(documents or facts), is_trainer=bool(citations))
    late = sum(each.is_overdue(today) for each in documents) + sum(each.is_overdue(today) for each in facts)
    subject = _write_subject(len(documents), len(facts), len(citations), late)
    return ReminderWords(subject, "\n\n".join(parts) + "\n")


def _say_why(*, is_post: bool, is_trainer: bool) -> list[str]:
    said = ["You get this because you hold a post or stand in for its holder."] if is_post else []
    return [*said, "You hear of citations because you train in your force."] if is_trainer else said


def _write_subject(documents: int, facts: int, citations: int, late: int) -> str:
    counts = [(documents, "document"), (facts, "local fact"), (citations, "citation")]
    said = [f"{count} {name}" + ("" if count == 1 else "s") for count, name in counts if count]
    return f"{' and '.join(said)} to check" + (f", {late} overdue" if late else "")


def _write_lists(due: Sequence[_Line], today: date) -> list[str]:
    late = [each for each in due if today > each.due_on]
    coming = [each for each in due if today <= each.due_on]
    return [*_write_list("Overdue", "overdue since", late), *_write_list("Due soon", "due on", coming)]


def _write_list(heading: str, when: str, due: Sequence[_Line]) -> list[str]:
    lines = [f"{each.name}\n  {when} {long_date(each.due_on)}, {each.owned}\n  {each.address}" for each in due]
    return [heading, *lines] if lines else []


def _write_citation(due: DueCitation, public_url: str) -> str:
    became = "was taken down or withdrawn" if due.is_gone else "is a big change"
    place = f"packs/write/{due.reference}/refresh" if due.may_refresh else f"packs/{due.slug}"
    when = long_date(due.due_on)
    return f"{due.reference} {due.title}\n  {due.changed} {became}, {when}\n  {public_url}/{place}"


def _write_document(due: DueDocument, public_url: str) -> _Line:
    name, owned = f"{due.reference} {due.title}", f"owned by: {due.post_name}"
    return _Line(name, due.due_on, owned, f"{public_url}/check/{due.reference}")


def _write_fact(due: DueFact, public_url: str) -> _Line:
    return _Line(due.label, due.due_on, f"looked after by: {due.post_name}", f"{public_url}/force/facts/{due.slot}")

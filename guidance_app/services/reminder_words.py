"""What a reminder says: titles, references, dates and addresses of what is due, and no word of the guidance."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from guidance_app.queries.due import DueDocument
from guidance_app.rendering.dates import long_date


@dataclass(frozen=True, slots=True)
class ReminderWords:
    """Subject and text of one mail."""

    subject: str
    text: str


def write_reminder(due: Sequence[DueDocument], today: date, public_url: str) -> ReminderWords:
    """Return the mail about these documents: what is late first, each with its date and the address of its check."""
    late = [each for each in due if each.is_overdue(today)]
    coming = [each for each in due if not each.is_overdue(today)]
    parts = ["These documents must be checked again. A check is three questions."]
    parts += _write_list("Overdue", "overdue since", late, public_url)
    parts += _write_list("Due soon", "due on", coming, public_url)
    parts.append(f"Everything that waits for you: {public_url}/waiting")
    parts.append("You get this because you hold a post or stand in for its holder.")
    return ReminderWords(_write_subject(len(due), len(late)), "\n\n".join(parts) + "\n")


def _write_subject(count: int, late: int) -> str:
    documents = "1 document" if count == 1 else f"{count} documents"
    return f"{documents} to check" + (f", {late} overdue" if late else "")


def _write_list(heading: str, when: str, due: Iterable[DueDocument], public_url: str) -> list[str]:
    lines = [
        f"{each.reference} {each.title}\n  {when} {long_date(each.due_on)}, owned by: {each.post_name}"
        f"\n  {public_url}/check/{each.reference}"
        for each in due
    ]
    return [heading, *lines] if lines else []

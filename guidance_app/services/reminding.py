"""Reminds by mail whoever answers for what is due: one mail a person a run, each stage once, nothing lost between runs.

What is being sent is claimed first (`reminder_claims`), so that two runs at once send it once.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import select

from guidance_app.db import end_read, get_session, transaction, utc_now
from guidance_app.domain.clocks import london_day
from guidance_app.domain.records import RecordAction
from guidance_app.domain.reminders import who_hears
from guidance_app.models import Force, User
from guidance_app.queries.due import DueDocument, list_due_of
from guidance_app.queries.due_citations import HEARS_FROM, DueCitation, list_due_citations_of, list_hearing
from guidance_app.queries.due_facts import DueFact, list_due_facts_of
from guidance_app.queries.posts import Posts, load_posts_of
from guidance_app.services.mail import Mail, Mailer, MailFailed
from guidance_app.services.records import record
from guidance_app.services.reminder_claims import Claim, Task, claim, give_back, note_sent
from guidance_app.services.reminder_words import write_reminder

# What the Record says of a mail, by what it was about.
_RECORDED: Mapping[type, tuple[RecordAction, str]] = {
    DueDocument: (RecordAction.REMINDER_SENT, "documents"),
    DueFact: (RecordAction.FACTS_REMINDED, "facts"),
    DueCitation: (RecordAction.CITATIONS_REMINDED, "citations"),
}


@dataclass(slots=True)
class RemindReport:
    """What a run did: people who got a mail, how many documents, local facts and citations it was about, and whom it
    did not reach and why."""

    people: int = 0
    documents: int = 0
    facts: int = 0
    citations: int = 0
    failures: list[str] = field(default_factory=list)
    without_address: int = 0
    unanswered_posts: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Person:
    """One person and where their mail goes."""

    user_id: int
    address: str


def send_reminders(mailer: Mailer | None, public_url: str) -> RemindReport:
    """Send what is due today to everybody who answers for it; without a mailer, only find what nobody answers for."""
    report = RemindReport()
    today = london_day(utc_now())
    plans = {force_id: _plan(force_id, today, report) for force_id in get_session().scalars(select(Force.id)).all()}
    for force_id, tasks in plans.items():
        for user_id in sorted(tasks):
            address = _find_address(user_id, force_id)
            if address is None:
                report.without_address += 1
            elif mailer is not None:
                _remind(mailer, _Person(user_id, address), tasks[user_id], public_url, report)
    return report


def _plan(force_id: int, today: date, report: RemindReport) -> dict[int, list[Task]]:
    posts = load_posts_of(force_id)
    tasks: dict[int, list[Task]] = {}
    for due in _list_due(force_id, posts, today):
        hearing = who_hears(posts.answering(due.post))
        if not hearing:
            report.unanswered_posts.add(due.post_name)
        for user_id, hears_from in hearing.items():
            tasks.setdefault(user_id, []).append(Task(due, hears_from))
    for cited in list_due_citations_of(force_id, today):
        for user_id in list_hearing(force_id, posts):
            tasks.setdefault(user_id, []).append(Task(cited, HEARS_FROM))
    return tasks


def _list_due(force_id: int, posts: Posts, today: date) -> Iterator[DueDocument | DueFact]:
    yield from list_due_of(force_id, posts, today)
    yield from list_due_facts_of(force_id, posts, today)


def _remind(mailer: Mailer, person: _Person, tasks: Sequence[Task], public_url: str, report: RemindReport) -> None:
    now = utc_now()
    claims = claim(person.user_id, tasks, now)
    if not claims:
        return
    documents = tuple(each.due for each in claims if isinstance(each.due, DueDocument))
    facts = tuple(each.due for each in claims if isinstance(each.due, DueFact))
    citations = tuple(each.due for each in claims if isinstance(each.due, DueCitation))
    words = write_reminder(documents, facts, citations, london_day(now), public_url)
    try:
        mailer.send(Mail(person.address, words.subject, words.text, _name_mail(person, claims)))
    except MailFailed as failure:
        give_back(person.user_id, now)
        report.failures.append(str(failure))
        return
    _note_sent(person.user_id, now, {DueDocument: len(documents), DueFact: len(facts), DueCitation: len(citations)})
    report.people += 1
    report.documents += len(documents)
    report.facts += len(facts)
    report.citations += len(citations)


def _find_address(user_id: int, force_id: int) -> str | None:
    # Read just before the mail goes: whoever was disabled or moved since the plan was made gets none.
    end_read()
    return get_session().scalar(
        select(User.email).where(User.id == user_id, User.force_id == force_id, User.disabled_at.is_(None))
    )


def _note_sent(user_id: int, claimed_at: datetime, counts: Mapping[type, int]) -> None:
    with transaction() as session:
        note_sent(session, user_id, claimed_at)
        for sort, count in counts.items():
            if count:
                action, name = _RECORDED[sort]
                record(session, None, action, f"account {user_id}", **{name: count})


def _name_mail(person: _Person, claims: Sequence[Claim]) -> str:
    parts = [str(person.user_id), *(each.name for each in claims)]
    return "reminder-" + hashlib.sha256("\n".join(parts).encode()).hexdigest()[:32]

"""Reminds by mail whoever answers for what is due: one mail a person a run, each stage once, nothing lost between runs.

What is being sent is claimed first, so that two runs at once send it once; a claim that a stopped run left behind is
taken up again.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.orm import Session

from guidance_app.db import end_read, get_session, transaction, utc_now
from guidance_app.domain.clocks import london_day
from guidance_app.domain.records import RecordAction
from guidance_app.domain.reminders import stage_to_send, who_hears
from guidance_app.models import Force, ReminderSent, User
from guidance_app.queries.due import DueDocument, list_due_of
from guidance_app.queries.posts import load_posts_of
from guidance_app.services.mail import Mail, Mailer, MailFailed
from guidance_app.services.records import record
from guidance_app.services.reminder_words import write_reminder

# A run that was stopped while it was sending leaves its claims; one that is alive is never that slow.
_CLAIM_HOLDS = timedelta(hours=1)


@dataclass(slots=True)
class RemindReport:
    """What a run did: people who got a mail, how many documents it was about, and whom it did not reach and why."""

    people: int = 0
    documents: int = 0
    failures: list[str] = field(default_factory=list)
    without_address: int = 0
    unanswered_posts: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Person:
    """One person and where their mail goes."""

    user_id: int
    address: str


@dataclass(frozen=True, slots=True)
class _Task:
    """One document that one person hears of, from a stage on."""

    due: DueDocument
    hears_from: int


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


def _plan(force_id: int, today: date, report: RemindReport) -> dict[int, list[_Task]]:
    posts = load_posts_of(force_id)
    tasks: dict[int, list[_Task]] = {}
    for due in list_due_of(force_id, posts, today):
        hearing = who_hears(posts.answering(due.post))
        if not hearing:
            report.unanswered_posts.add(due.post_name)
        for user_id, hears_from in hearing.items():
            tasks.setdefault(user_id, []).append(_Task(due, hears_from))
    return tasks


def _remind(mailer: Mailer, person: _Person, tasks: Iterable[_Task], public_url: str, report: RemindReport) -> None:
    now = utc_now()
    stages = _claim(person.user_id, tasks, now)
    if not stages:
        return
    due = tuple(task.due for task in tasks if task.due.document_id in stages)
    words = write_reminder(due, london_day(now), public_url)
    try:
        mailer.send(Mail(person.address, words.subject, words.text, _name_mail(person, due, stages)))
    except MailFailed as failure:
        _give_back(person.user_id, now)
        report.failures.append(str(failure))
        return
    _note_sent(person.user_id, now, len(due))
    report.people += 1
    report.documents += len(due)


def _find_address(user_id: int, force_id: int) -> str | None:
    # Read just before the mail goes: whoever was disabled or moved since the plan was made gets none.
    end_read()
    return get_session().scalar(
        select(User.email).where(User.id == user_id, User.force_id == force_id, User.disabled_at.is_(None))
    )


def _claim(user_id: int, tasks: Iterable[_Task], now: datetime) -> dict[int, int]:
    """Take on what this person must be reminded of, and return the stage by document."""
    with transaction() as session:
        session.execute(
            delete(ReminderSent).where(
                ReminderSent.user_id == user_id,
                ReminderSent.sent_at.is_(None),
                ReminderSent.claimed_at < now - _CLAIM_HOLDS,
            )
        )
        last = _last_stages(session, user_id)
        stages = {}
        for task in tasks:
            key = (task.due.document_id, task.due.due_on)
            stage = stage_to_send(task.due.due_on, london_day(now), last.get(key), task.hears_from)
            if stage is not None:
                stages[task.due.document_id] = stage
                session.add(
                    ReminderSent(user_id=user_id, document_id=key[0], due_on=key[1], stage=stage, claimed_at=now)
                )
    return stages


def _last_stages(session: Session, user_id: int) -> Mapping[tuple[int, date], int]:
    rows = session.execute(
        select(ReminderSent.document_id, ReminderSent.due_on, ReminderSent.stage)
        .where(ReminderSent.user_id == user_id)
        .order_by(ReminderSent.stage.desc())
    )
    # The lowest stage is the latest, and the last to be set here.
    return {(row.document_id, row.due_on): row.stage for row in rows}


def _give_back(user_id: int, claimed_at: datetime) -> None:
    with transaction() as session:
        session.execute(delete(ReminderSent).where(*_claimed(user_id, claimed_at)))


def _note_sent(user_id: int, claimed_at: datetime, documents: int) -> None:
    with transaction() as session:
        session.execute(update(ReminderSent).where(*_claimed(user_id, claimed_at)).values(sent_at=utc_now()))
        record(session, None, RecordAction.REMINDER_SENT, f"account {user_id}", documents=documents)


def _claimed(user_id: int, claimed_at: datetime) -> tuple[ColumnElement[bool], ...]:
    return (
        ReminderSent.user_id == user_id,
        ReminderSent.claimed_at == claimed_at,
        ReminderSent.sent_at.is_(None),
    )


def _name_mail(person: _Person, due: Iterable[DueDocument], stages: Mapping[int, int]) -> str:
    parts = [f"{each.document_id} {each.due_on} {stages[each.document_id]}" for each in due]
    return "reminder-" + hashlib.sha256("\n".join([str(person.user_id), *parts]).encode()).hexdigest()[:32]

"""Records what a force answers in its slots. Nothing is overwritten: each answer is one more row."""

from dataclasses import asdict, dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.clocks import london_day
from guidance_app.domain.errors import FormRefused, NotFound, NotPermitted, StaleEdition
from guidance_app.domain.local_facts import SLOTS, check_fact
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.models import LocalFact, Post
from guidance_app.services.records import record

_CHANGED = "Somebody else answered this since you opened it. Nothing was overwritten: both answers stand below."
_NOTHING = "There is nothing to check or take out: this has no answer yet."


@dataclass(frozen=True, slots=True)
class FactForm:
    """What somebody sent about a slot: the version they saw, the answer, and whose it is. `checked_on` is a day."""

    slot: str
    version: int
    value: str
    note: str
    post_id: str
    checked_on: str


@dataclass(frozen=True, slots=True)
class _Answer:
    """One answer about to be stored, by the columns of its row."""

    slot: str
    version: int
    value: str
    note: str
    post_id: int
    checked_on: date


def fill_fact(viewer: Viewer, form: FactForm) -> None:
    """Record an answer of one's own force.

    Raises NotFound for a slot that is none, FormRefused naming what to correct, StaleEdition when somebody else has
    answered since. Sending the same answer twice is one answer.
    """
    _permit(viewer, form.slot)
    today = london_day(utc_now())
    with transaction() as session:
        problems: dict[str, str] = {}
        value, note = _read_words(form, problems)
        checked_on = _read_day(form.checked_on, today, problems)
        post = _find_post(session, viewer, form.post_id, problems)
        if problems or post is None:
            raise FormRefused(problems)
        newest = _find_newest(session, viewer, form.slot)
        answer = _Answer(form.slot, form.version + 1, value, note, post.id, checked_on)
        if _is_same(newest, viewer, answer):
            return
        _refuse_stale(newest, form.version)
        _add(session, viewer, answer)
        record(session, viewer, RecordAction.FACT_FILLED, _name(viewer, form.slot), post=f"post {post.name}")


def check_unchanged(viewer: Viewer, slot: str, version: int) -> None:
    """Record that an answer is still right today. Raises NotFound, and StaleEdition as `fill_fact` does.

    A second tap on the same day changes nothing.
    """
    _permit(viewer, slot)
    today = london_day(utc_now())
    with transaction() as session:
        newest = _load_answer(session, viewer, slot, version)
        if newest.checked_on == today and _is_of_version(session, newest, version):
            return
        _refuse_stale(newest, version)
        _repeat(session, viewer, newest, newest.value, today)
        record(session, viewer, RecordAction.FACT_CHECKED, _name(viewer, slot))


def take_out(viewer: Viewer, slot: str, version: int) -> None:
    """Take an answer out: pages say again what to do instead. Raises NotFound and StaleEdition.

    A second tap finds it taken out and changes nothing.
    """
    _permit(viewer, slot)
    with transaction() as session:
        newest = _find_newest(session, viewer, slot)
        if newest is not None and not newest.value and newest.version == version + 1:
            return
        newest = _load_answer(session, viewer, slot, version)
        _refuse_stale(newest, version)
        _repeat(session, viewer, newest, "", london_day(utc_now()))
        record(session, viewer, RecordAction.FACT_TAKEN_OUT, _name(viewer, slot))


def _permit(viewer: Viewer, slot: str) -> None:
    if not viewer.may(Permission.FILL_LOCAL_FACTS):
        raise NotPermitted("Your account does not allow this.")
    if slot not in SLOTS:
        raise NotFound("There is no such local fact.")


def _read_words(form: FactForm, problems: dict[str, str]) -> tuple[str, str]:
    try:
        return check_fact(SLOTS[form.slot], form.value, form.note)
    except FormRefused as refused:
        problems.update(refused.problems)
        return "", ""


def _read_day(text: str, today: date, problems: dict[str, str]) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        problems["checked_on"] = "Give the day on which you made sure of it."
        return today
    if day > today:
        problems["checked_on"] = "This day is still to come. Give the day on which you made sure of it."
    elif day.year < today.year - 1:
        problems["checked_on"] = "This is too long ago. Make sure of it again, then give that day."
    return day


def _find_post(session: Session, viewer: Viewer, text: str, problems: dict[str, str]) -> Post | None:
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
    post = session.scalar(select(Post).where(Post.id == number, Post.force_id == viewer.force_id))
    if post is None:
        problems["post"] = "Choose the post that looks after this."
    return post


def _find_newest(session: Session, viewer: Viewer, slot: str) -> LocalFact | None:
    own = select(LocalFact).where(LocalFact.force_id == viewer.force_id, LocalFact.slot == slot)
    return session.scalar(own.order_by(LocalFact.version.desc()).limit(1))


def _load_answer(session: Session, viewer: Viewer, slot: str, version: int) -> LocalFact:
    newest = _find_newest(session, viewer, slot)
    if newest is None or not newest.value:
        # Whoever saw an answer is told that it was taken out; whoever saw none asked for what is not there.
        _refuse_stale(newest, version)
        raise NotFound(_NOTHING)
    return newest


def _is_of_version(session: Session, newest: LocalFact, version: int) -> bool:
    """Say whether the newest answer is the one that was seen, or that one checked again since."""
    seen = select(LocalFact.value).where(
        LocalFact.force_id == newest.force_id, LocalFact.slot == newest.slot, LocalFact.version == version
    )
    return newest.version in (version, version + 1) and session.scalar(seen) == newest.value


def _refuse_stale(newest: LocalFact | None, version: int) -> None:
    if (newest.version if newest else 0) != version:
        raise StaleEdition(_CHANGED)


def _is_same(newest: LocalFact | None, viewer: Viewer, answer: _Answer) -> bool:
    if newest is None or newest.user_id != viewer.user_id:
        return False
    return all(getattr(newest, name) == value for name, value in asdict(answer).items())


def _add(session: Session, viewer: Viewer, answer: _Answer) -> None:
    row = LocalFact(force_id=viewer.force_id, user_id=viewer.user_id, recorded_at=utc_now(), **asdict(answer))
    session.add(row)
    session.flush()


def _repeat(session: Session, viewer: Viewer, newest: LocalFact, value: str, today: date) -> None:
    answer = _Answer(newest.slot, newest.version + 1, value, newest.note, newest.post_id, today)
    _add(session, viewer, answer)


def _name(viewer: Viewer, slot: str) -> str:
    return f"local fact {slot} of force {viewer.force_id}"

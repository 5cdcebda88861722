"""Takes what a reader says of a section: two answers are counted, two are reports; nothing says who it was."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction
from guidance_app.domain.errors import TooManyAttempts, WrongState
from guidance_app.domain.feedback import MOST_WORDS, REPORTED, Place, ReportKind, Tap
from guidance_app.domain.free_text import check_free_text
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.report_limits import FEEDBACK_LIMITS, SAME_TAP, TOO_MANY, name_feedback_buckets, name_same_tap
from guidance_app.models import FeedbackCount, Report
from guidance_app.queries.readable_sections import find_readable_section
from guidance_app.services.attempt_counters import reserve_attempt
from guidance_app.services.report_intake import NewReport, Received, Sender, take_in


def give_feedback(viewer: Viewer, place: Place, tap: Tap, sender: Sender) -> Received | None:
    """Take one tap and return the report that it made, None for an answer that is only counted.

    Raises NotFound for a section that this reader cannot read, and TooManyAttempts.
    """
    _limit(sender)
    if tap in REPORTED:
        return _report(viewer, place, REPORTED[tap], sender)
    find_readable_section(viewer, place)
    if _is_first(place, tap, sender):
        with transaction() as session:
            _count(session, find_readable_section(viewer, place), place, tap, sender)
    return None


def add_words(viewer: Viewer, place: Place, number: str, typed: str, sender: Sender) -> str:
    """Add a sentence to a report, or make one of it where a tap was only counted; return the number.

    Raises InputRefused for words that cannot be kept, and WrongState when the report has words or an answer already.
    """
    words = check_free_text("words", typed, most=MOST_WORDS)
    _limit(sender)
    if not number:
        return _report(viewer, place, ReportKind.COMMENT, sender, words).number
    with transaction() as session:
        report = session.scalars(select(Report).where(Report.number == number).with_for_update()).one()
        if report.words == words:
            return number
        if report.words is not None or report.closed_at is not None:
            raise WrongState("Words were added to this report already, or it has been answered. Nothing was changed.")
        report.words = words
    return number


def _limit(sender: Sender) -> None:
    buckets = name_feedback_buckets(sender.secret, sender.session_id, sender.address)
    reserve_attempt(buckets, FEEDBACK_LIMITS, sender.now, TOO_MANY)


def _report(viewer: Viewer, place: Place, what: ReportKind, sender: Sender, words: str | None = None) -> Received:
    with transaction() as session:
        document_id = find_readable_section(viewer, place)
        return take_in(session, sender, NewReport(what, document_id, place.number, place.anchor, words))


def _is_first(place: Place, tap: Tap, sender: Sender) -> bool:
    tapped = (place.reference, str(place.number), place.anchor, tap.value)
    try:
        reserve_attempt(name_same_tap(sender.secret, sender.session_id, *tapped), SAME_TAP, sender.now, TOO_MANY)
    except TooManyAttempts:
        return False
    return True


def _count(session: Session, document_id: int, place: Place, tap: Tap, sender: Sender) -> None:
    key = (document_id, place.number, place.anchor, tap.value, sender.today)
    counted = session.get(FeedbackCount, key)
    if counted is None:
        counted = FeedbackCount(
            document_id=document_id,
            edition_number=place.number,
            anchor=place.anchor,
            answer=tap.value,
            day=sender.today,
            count=0,
        )
        session.add(counted)
    counted.count += 1

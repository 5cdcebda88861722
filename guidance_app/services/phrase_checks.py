"""Records that a speaker read the phrases in a language, and takes that back. Nothing is overwritten."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from guidance_app.db import transaction, utc_now
from guidance_app.domain.clocks import london_day
from guidance_app.domain.errors import FormRefused, NotFound, NotPermitted, StaleEdition
from guidance_app.domain.free_text import LINE, find_problem, tidy_line
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.personal_data import PersonalDataKind
from guidance_app.domain.phrases.checks import CAPACITIES, Speaker, fingerprint_phrases
from guidance_app.domain.phrases.language import Language
from guidance_app.domain.phrases.languages import PHRASE_LANGUAGES
from guidance_app.domain.records import RecordAction
from guidance_app.models import PhraseCheck
from guidance_app.services.records import record

_CHANGED = "These phrases have changed since the page was opened. Let the speaker read them as they stand now."
_SAME = ("words_hash", "speaker", "speaker_name", "stands", "checked_on")


@dataclass(frozen=True, slots=True)
class CheckForm:
    """What somebody sent: the language, the hash of the words that were read, who read them, when, and that all are
    right (`agreed` is "yes")."""

    language: str
    words_hash: str
    speaker: str
    speaker_name: str
    checked_on: str
    agreed: str


def record_check(viewer: Viewer, form: CheckForm) -> None:
    """Record a speaker's check for one's own force.

    Raises NotFound for a language without phrases, FormRefused naming what to correct, StaleEdition when the words are
    no longer those that were read. Sending it twice is one check.
    """
    language = _permit(viewer, form.language)
    if form.words_hash != fingerprint_phrases(language):
        raise StaleEdition(_CHANGED)
    check = _read(form)
    with transaction() as session:
        newest = _find_newest(session, viewer, language)
        if newest and all(getattr(newest, name) == getattr(check, name) for name in _SAME):
            return
        said = CAPACITIES[check.speaker]
        _add(session, viewer, check)
        record(session, viewer, RecordAction.PHRASES_CHECKED, _name(viewer, language), speaker=said)


def take_back(viewer: Viewer, code: str) -> None:
    """Take a check back: pages say again that no speaker has checked the phrases. Raises NotFound without one."""
    language = _permit(viewer, code)
    with transaction() as session:
        newest = _find_newest(session, viewer, language)
        if newest is None or not newest.stands:
            raise NotFound("No speaker’s check is recorded for this language.")
        _add(
            session,
            viewer,
            PhraseCheck(
                language=code,
                words_hash=newest.words_hash,
                speaker=newest.speaker,
                speaker_name=newest.speaker_name,
                stands=False,
                checked_on=london_day(utc_now()),
            ),
        )
        record(session, viewer, RecordAction.PHRASES_TAKEN_BACK, _name(viewer, language))


def _permit(viewer: Viewer, code: str) -> Language:
    if not viewer.may(Permission.FILL_LOCAL_FACTS):
        raise NotPermitted("Your account does not allow this.")
    language = PHRASE_LANGUAGES.get(code)
    if language is None or not language.phrases:
        raise NotFound("There are no phrases in that language.")
    return language


def _read(form: CheckForm) -> PhraseCheck:
    problems: dict[str, str] = {}
    name = _read_name(form.speaker_name, problems)
    checked_on = _read_day(form.checked_on, problems)
    if form.speaker not in set(Speaker):
        problems["speaker"] = "Choose what the speaker is."
    if form.agreed != "yes":
        problems["agreed"] = "Record a check only when the speaker said that every phrase is right."
    if problems:
        raise FormRefused(problems)
    return PhraseCheck(
        language=form.language,
        words_hash=form.words_hash,
        speaker=Speaker(form.speaker),
        speaker_name=name,
        stands=True,
        checked_on=checked_on,
    )


def _read_name(typed: str, problems: dict[str, str]) -> str:
    name = tidy_line(typed)
    problem = find_problem(name, most=LINE, asked="Give the speaker’s name.", allowed={PersonalDataKind.NAME})
    if problem:
        problems["speaker_name"] = problem
    return name


def _read_day(typed: str, problems: dict[str, str]) -> date:
    today = london_day(utc_now())
    try:
        day = date.fromisoformat(typed)
    except ValueError:
        problems["checked_on"] = "Give the day on which the speaker read them."
        return today
    if day > today:
        problems["checked_on"] = "This day is still to come. Give the day on which the speaker read them."
    return day


def _find_newest(session: Session, viewer: Viewer, language: Language) -> PhraseCheck | None:
    own = select(PhraseCheck).where(PhraseCheck.force_id == viewer.force_id, PhraseCheck.language == language.code)
    return session.scalar(own.order_by(PhraseCheck.id.desc()).limit(1))


def _add(session: Session, viewer: Viewer, check: PhraseCheck) -> None:
    check.force_id, check.user_id, check.recorded_at = viewer.force_id, viewer.user_id, utc_now()
    session.add(check)
    session.flush()


def _name(viewer: Viewer, language: Language) -> str:
    return f"phrases in {language.name} of force {viewer.force_id}"

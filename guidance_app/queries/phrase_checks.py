"""The languages with what a speaker of the reader's force said of them, and every check of one language."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import bindparam, func, select

from guidance_app.db import read_rows
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.phrases.checks import CAPACITIES, fingerprint_phrases
from guidance_app.domain.phrases.language import Language
from guidance_app.domain.phrases.languages import PHRASE_LANGUAGES
from guidance_app.models import PhraseCheck, User
from guidance_app.queries.visibility import bind_viewer
from guidance_app.rendering.dates import long_date

_OWN = PhraseCheck.force_id == bindparam("viewer_force_id")
_NEWEST_IDS = select(func.max(PhraseCheck.id)).where(_OWN).group_by(PhraseCheck.language)
_NEWEST = select(PhraseCheck.language, PhraseCheck.words_hash, PhraseCheck.speaker, PhraseCheck.checked_on).where(
    PhraseCheck.id.in_(_NEWEST_IDS), PhraseCheck.stands
)
_HISTORY = (
    select(
        PhraseCheck.speaker,
        PhraseCheck.speaker_name,
        PhraseCheck.stands,
        PhraseCheck.checked_on,
        PhraseCheck.recorded_at,
        User.display_name,
    )
    .join(User, User.id == PhraseCheck.user_id)
    .where(_OWN, PhraseCheck.language == bindparam("language"))
    .order_by(PhraseCheck.id.desc())
)


@dataclass(frozen=True, slots=True)
class PastCheck:
    """One check as it was recorded, by whom; where it does not `stand` it took the one before it back."""

    capacity: str
    name: str
    stands: bool
    checked_on: date
    recorded_at: datetime
    by: str


def list_languages(viewer: Viewer) -> tuple[Language, ...]:
    """Return all languages; those whose words a speaker of the viewer's force has read say so. One query."""
    checks = {row.language: row for row in read_rows(_NEWEST, bind_viewer(viewer))}
    return tuple(
        replace(each, checked_by=f"{CAPACITIES[check.speaker]}, {long_date(check.checked_on)}")
        if (check := checks.get(each.code)) and check.words_hash == fingerprint_phrases(each)
        else each
        for each in PHRASE_LANGUAGES.values()
    )


def list_past_checks(viewer: Viewer, code: str) -> tuple[PastCheck, ...]:
    """Return every check that the viewer's force recorded of a language, newest first; one query."""
    return tuple(
        PastCheck(
            CAPACITIES[row.speaker], row.speaker_name, row.stands, row.checked_on, row.recorded_at, row.display_name
        )
        for row in read_rows(_HISTORY, bind_viewer(viewer, language=code))
    )

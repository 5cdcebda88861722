"""What speakers said of the phrases in their languages: every check a force recorded, the newest of each counts."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base, value_enum
from guidance_app.domain.phrases.checks import Speaker


class PhraseCheck(Base):
    """One check of the words with a hash; where it does not `stand` it takes the one before it back.

    `speaker_name` is for whoever has to ask them again, and is shown to no reader.
    """

    __tablename__ = "phrase_check"

    id: Mapped[int] = mapped_column(primary_key=True)
    force_id: Mapped[int] = mapped_column(ForeignKey("force.id"))
    language: Mapped[str]
    words_hash: Mapped[str]
    speaker: Mapped[Speaker] = mapped_column(value_enum(Speaker))
    speaker_name: Mapped[str]
    stands: Mapped[bool]
    checked_on: Mapped[date]
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[datetime]

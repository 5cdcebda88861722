"""Decisions of a second person on exact words, what they were shown, and publishing that went before them."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class Approval(Base):
    """One person's yes to one content hash. The database refuses it to whoever wrote a part of those words.

    `overrides` is what the checks asked to justify, as it was shown: rule, section, words and reason of each. `role` is
    the approver's then, `rules_version` names the checks that judged, and `finding_count` is how much they found; all
    three are empty in approvals from before they were kept.
    """

    __tablename__ = "approval"

    id: Mapped[int] = mapped_column(primary_key=True)
    edition_id: Mapped[int] = mapped_column(ForeignKey("edition.id"), index=True, unique=True)
    content_hash: Mapped[str]
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    note: Mapped[str]
    overrides: Mapped[list[dict[str, str]]]
    role: Mapped[str | None]
    rules_version: Mapped[str | None]
    finding_count: Mapped[int | None]
    approved_at: Mapped[datetime]


class UrgentPublication(Base):
    """A correction that went live before a second person had seen it; due for their check by `due_at`."""

    __tablename__ = "urgent_publication"

    edition_id: Mapped[int] = mapped_column(ForeignKey("edition.id"), primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    reason: Mapped[str]
    published_at: Mapped[datetime]
    due_at: Mapped[datetime]


class Justification(Base):
    """Why a finding that must be justified stands, in one document, for as long as the same words are found.

    `edition_number` is that of the draft for which it was given, empty for what came with the library.
    """

    __tablename__ = "justification"

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), index=True)
    rule: Mapped[str]
    section: Mapped[str]
    words: Mapped[str]
    reason: Mapped[str]
    edition_number: Mapped[int | None]
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    given_at: Mapped[datetime]

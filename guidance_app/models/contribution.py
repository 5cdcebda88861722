"""A Contribution (what a group gave, on what consent), its withdrawal, and the words withheld because of it."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base, value_enum
from guidance_app.domain.contributions import GroupRole, Method


class Contribution(Base):
    """One contribution as it was recorded. A correction is a row of its own that takes the place of another.

    `edition_id` is the edition that was in preparation, or else the one that stood, and `since_edition` its number
    then; a draft's number moves on when a file is imported beside it. `form_key` keeps a form that is sent twice from
    counting twice.
    """

    __tablename__ = "contribution"
    __table_args__ = (
        CheckConstraint("may_use_text", name="has_consent"),
        CheckConstraint("person = '' OR may_name", name="names_with_consent"),
        CheckConstraint("how_many >= 1", name="is_by_somebody"),
        UniqueConstraint("document_id", "form_key"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"))
    edition_id: Mapped[int] = mapped_column(ForeignKey("edition.id"))
    since_edition: Mapped[int]
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("contribution.id"), unique=True)
    form_key: Mapped[str]
    group_name: Mapped[str]
    group_role: Mapped[GroupRole] = mapped_column(value_enum(GroupRole))
    area: Mapped[str]
    method: Mapped[Method] = mapped_column(value_enum(Method))
    held_on: Mapped[date]
    how_many: Mapped[int]
    not_heard: Mapped[str]
    disagreement: Mapped[str]
    may_use_text: Mapped[bool]
    may_name: Mapped[bool]
    person: Mapped[str]
    may_train: Mapped[bool]
    offline_days: Mapped[int | None]
    offline_until: Mapped[date | None]
    expires_on: Mapped[date]
    performed_by: Mapped[str]
    recorded_by: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[datetime]


class ContributionSection(Base):
    """One section that a contribution is about; `in-two-minutes` stands for the card."""

    __tablename__ = "contribution_section"

    contribution_id: Mapped[int] = mapped_column(ForeignKey("contribution.id"), primary_key=True)
    anchor: Mapped[str] = mapped_column(primary_key=True)


class ContributionWithdrawal(Base):
    """Consent that was taken back; a contribution has at most one."""

    __tablename__ = "contribution_withdrawal"

    contribution_id: Mapped[int] = mapped_column(ForeignKey("contribution.id"), primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    note: Mapped[str]
    withdrawn_at: Mapped[datetime]


class WithheldWords(Base):
    """Words of a document that no reader sees any more, by the hash of a section or of the card."""

    __tablename__ = "withheld_words"

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    words_hash: Mapped[str] = mapped_column(primary_key=True)
    anchor: Mapped[str]
    contribution_id: Mapped[int] = mapped_column(ForeignKey("contribution.id"), index=True)
    withheld_at: Mapped[datetime]

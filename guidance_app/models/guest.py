"""A guest's link to one draft, and what came back through it."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base, value_enum
from guidance_app.domain.contributions import GroupRole
from guidance_app.domain.guest_reviews import Verdict


class GuestLink(Base):
    """One link, known by the hash of its secret. Its terms stand; it can only be revoked, once."""

    __tablename__ = "guest_link"
    __table_args__ = (UniqueConstraint("edition_id", "form_key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    edition_id: Mapped[int] = mapped_column(ForeignKey("edition.id"))
    token_hash: Mapped[str] = mapped_column(unique=True)
    form_key: Mapped[str]
    group_name: Mapped[str]
    group_role: Mapped[GroupRole] = mapped_column(value_enum(GroupRole))
    area: Mapped[str]
    invited_by: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]


class GuestReview(Base):
    """One whole answer to the words of one content hash; of several through one link the newest counts."""

    __tablename__ = "guest_review"

    id: Mapped[int] = mapped_column(primary_key=True)
    guest_link_id: Mapped[int] = mapped_column(ForeignKey("guest_link.id"), index=True)
    content_hash: Mapped[str]
    verdict: Mapped[Verdict] = mapped_column(value_enum(Verdict))
    answers: Mapped[dict[str, Any]]
    may_name_group: Mapped[bool]
    how_many: Mapped[int]
    submitted_at: Mapped[datetime]


class GuestComment(Base):
    """What was written under one section, and under which words of it; the newest of one link counts."""

    __tablename__ = "guest_comment"

    id: Mapped[int] = mapped_column(primary_key=True)
    guest_link_id: Mapped[int] = mapped_column(ForeignKey("guest_link.id"), index=True)
    anchor: Mapped[str]
    section_hash: Mapped[str]
    comment: Mapped[str]
    made_at: Mapped[datetime]

"""A Revision: the immutable snapshot that each save makes, and the order of its sections."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base, value_enum
from guidance_app.domain.content import ReviewState


class Revision(Base):
    """The whole content of an edition at one save. `content` is all but the sections; what lists show stands beside it,
    so that they need not open it."""

    __tablename__ = "revision"

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), index=True)
    edition_number: Mapped[int]
    content_hash: Mapped[str] = mapped_column(index=True)
    title: Mapped[str]
    summary: Mapped[str]
    review_state: Mapped[ReviewState] = mapped_column(value_enum(ReviewState))
    content: Mapped[dict[str, Any]]
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    created_at: Mapped[datetime]


class RevisionSection(Base):
    """Which section stands where in a revision, and under which lasting anchor."""

    __tablename__ = "revision_section"
    __table_args__ = (UniqueConstraint("revision_id", "anchor"),)

    revision_id: Mapped[int] = mapped_column(ForeignKey("revision.id"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    anchor: Mapped[str]
    section_hash: Mapped[str] = mapped_column(ForeignKey("section.content_hash"), index=True)

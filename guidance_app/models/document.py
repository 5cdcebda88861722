"""A Document: the lasting identity that editions are versions of."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base, value_enum
from guidance_app.domain.kinds import Kind


class Document(Base):
    """One piece of guidance. `force_id` is empty for a national one."""

    __tablename__ = "document"

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(unique=True)
    slug: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[Kind] = mapped_column(value_enum(Kind))
    force_id: Mapped[int | None] = mapped_column(ForeignKey("force.id"), index=True)
    created_at: Mapped[datetime]


class DocumentAddress(Base):
    """A slug that a Document used to have and still answers to, by redirect."""

    __tablename__ = "document_address"

    old_slug: Mapped[str] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), index=True)
    changed_at: Mapped[datetime]

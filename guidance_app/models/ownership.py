"""Posts of a force, who holds them, and which of its documents each post owns."""

from typing import Any

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from guidance_app.db import Base, value_enum
from guidance_app.domain.kinds import Kind

_IS_LEAD = text("is_lead")


class Post(Base):
    """A role that owns documents, so that an owner outlasts the person. `is_lead` owns whatever no other post does."""

    __tablename__ = "post"
    __table_args__ = (
        UniqueConstraint("force_id", "name"),
        # So that a force's document can point at this force's posts only.
        UniqueConstraint("force_id", "id"),
        Index("uq_post_one_lead", "force_id", unique=True, sqlite_where=_IS_LEAD, postgresql_where=_IS_LEAD),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    force_id: Mapped[int] = mapped_column(ForeignKey("force.id"))
    name: Mapped[str]
    holder_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    deputy_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    is_lead: Mapped[bool] = mapped_column(default=False)
    version: Mapped[int] = mapped_column(default=1)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        """Refuse to overwrite a post that somebody else has changed since it was loaded."""
        return {"version_id_col": cls.__table__.c.version}


class KindOwner(Base):
    """The post that owns a force's documents of one kind, those to come as well."""

    __tablename__ = "kind_owner"
    __table_args__ = (ForeignKeyConstraint(["force_id", "post_id"], ["post.force_id", "post.id"]),)

    force_id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[Kind] = mapped_column(value_enum(Kind), primary_key=True)
    post_id: Mapped[int]


class DocumentOwner(Base):
    """The post that owns one document in one force, before what its kind says."""

    __tablename__ = "document_owner"
    __table_args__ = (ForeignKeyConstraint(["force_id", "post_id"], ["post.force_id", "post.id"]),)

    force_id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    post_id: Mapped[int]

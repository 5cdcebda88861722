"""An account: who may sign in, in which force, in which role."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base, value_enum
from guidance_app.domain.permissions import Role


class User(Base):
    """One person's account. Disabled, never deleted, so that what they did keeps its author.

    `calendar_key` and `changes_key` make the addresses of the person's calendar and feed of changes; a new one, or
    none, ends the old address.
    `devices_epoch` grows when the person's devices are to forget what they keep.
    """

    __tablename__ = "user_account"
    __table_args__ = (CheckConstraint("username = lower(username)", name="username_is_lower_case"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    username: Mapped[str] = mapped_column(unique=True)
    display_name: Mapped[str]
    role: Mapped[Role] = mapped_column(value_enum(Role))
    force_id: Mapped[int] = mapped_column(ForeignKey("force.id"))
    password_hash: Mapped[str]
    theme: Mapped[str] = mapped_column(default="device")
    created_at: Mapped[datetime]
    disabled_at: Mapped[datetime | None]
    email: Mapped[str | None]
    calendar_key: Mapped[str | None]
    changes_key: Mapped[str | None]
    devices_epoch: Mapped[int] = mapped_column(default=0, server_default="0")

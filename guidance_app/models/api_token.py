"""A personal access token: kept as a hash, with its terms, the day it was last used, and when it was revoked."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class ApiToken(Base):
    """One token of one person in one force. Its terms stand; it can only be revoked, once, and works while both do.

    `last_used_on` is a day and never a moment; what was read is kept nowhere. `revoked_by` is empty where the account
    itself was disabled.
    """

    __tablename__ = "api_token"
    __table_args__ = (UniqueConstraint("user_id", "form_key"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user_account.id"))
    force_id: Mapped[int] = mapped_column(ForeignKey("force.id"), index=True)
    name: Mapped[str]
    scopes: Mapped[list[str]]
    token_hash: Mapped[str] = mapped_column(unique=True)
    form_key: Mapped[str]
    created_at: Mapped[datetime]
    expires_on: Mapped[date]
    last_used_on: Mapped[date | None]
    revoked_at: Mapped[datetime | None]
    revoked_by: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))

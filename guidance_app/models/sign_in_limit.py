"""Counters of failed sign-ins, shared by all processes; keys are hashes, so no name or address is kept."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class SignInLimit(Base):
    """How often one bucket (an account, an account from one address, everybody) failed since the window began."""

    __tablename__ = "sign_in_limit"

    bucket: Mapped[str] = mapped_column(primary_key=True)
    window_began_at: Mapped[datetime]
    failures: Mapped[int]

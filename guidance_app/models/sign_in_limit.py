"""Counters of attempts (to sign in, to send as a guest), shared by all processes; keys are hashes."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class SignInLimit(Base):
    """How often one bucket (an account, an account and address, a guest's link) was used since the window began."""

    __tablename__ = "sign_in_limit"

    bucket: Mapped[str] = mapped_column(primary_key=True)
    window_began_at: Mapped[datetime]
    failures: Mapped[int]

"""A police force: the tenant that accounts and its own documents belong to."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class Force(Base):
    """One force. National documents belong to none."""

    __tablename__ = "force"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]

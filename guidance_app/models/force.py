"""A police force: the tenant that accounts and its own documents belong to."""

from datetime import datetime

from sqlalchemy import false
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class Force(Base):
    """One force. National documents belong to none; the force that `keeps_national` may write them.

    `devices_epoch` grows when every device of the force is to forget what it keeps.
    """

    __tablename__ = "force"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    keeps_national: Mapped[bool] = mapped_column(default=False, server_default=false())
    created_at: Mapped[datetime]
    devices_epoch: Mapped[int] = mapped_column(default=0, server_default="0")

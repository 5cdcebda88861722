"""What the search index still has to learn; written in the transaction that changed the words."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class IndexJob(Base):
    """One document whose live words differ from the index until the row is gone."""

    __tablename__ = "index_job"

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    queued_at: Mapped[datetime]

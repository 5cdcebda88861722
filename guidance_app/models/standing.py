"""What is said around a document's words, kept ready for its page. Derived: can be made again at any time."""

from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class DocumentStanding(Base):
    """The `Standing` of one document as JSON; no row means that nothing is said."""

    __tablename__ = "document_standing"

    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"), primary_key=True)
    standing: Mapped[dict[str, Any]]

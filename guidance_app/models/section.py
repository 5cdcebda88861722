"""A Section's words, stored once by content hash, and what was made of them for the page and for search."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from guidance_app.db import Base


class Section(Base):
    """Heading and Markdown of one section; shared by every revision that says exactly this."""

    __tablename__ = "section"

    content_hash: Mapped[str] = mapped_column(primary_key=True)
    heading: Mapped[str]
    body: Mapped[str]


class SectionRendering(Base):
    """The HTML and the plain words of a section under one renderer version. Derived: can be made again at any time."""

    __tablename__ = "section_rendering"

    section_hash: Mapped[str] = mapped_column(ForeignKey("section.content_hash"), primary_key=True)
    renderer_version: Mapped[int] = mapped_column(primary_key=True)
    html: Mapped[str]
    plain_text: Mapped[str]

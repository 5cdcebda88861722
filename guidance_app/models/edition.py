"""An Edition (the numbered version that readers quote) and the history of its states."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from guidance_app.db import Base, value_enum
from guidance_app.domain.content import Significance
from guidance_app.domain.states import PREPARATION_STATES, STANDING_STATES, EditionState


def _is_one_of(states: frozenset[EditionState]) -> Any:
    return text(f"state IN ({', '.join(repr(state.value) for state in sorted(states))})")


_STANDING = _is_one_of(STANDING_STATES)
_IN_PREPARATION = _is_one_of(PREPARATION_STATES)


class Edition(Base):
    """One version; `revision_id` points at the words it stands for now, and never moves once published.

    `changed_since` says in one sentence how the live edition differs; it is made when that one is published.
    `not_asked` is why the community was not asked before it was sent for approval, empty when it was.
    """

    __tablename__ = "edition"
    __table_args__ = (
        UniqueConstraint("document_id", "number"),
        CheckConstraint("number >= 1", name="number_is_positive"),
        CheckConstraint("state = 'draft' OR revision_id IS NOT NULL", name="published_has_words"),
        Index("uq_edition_one_live", "document_id", unique=True, sqlite_where=_STANDING, postgresql_where=_STANDING),
        Index(
            "uq_edition_one_in_preparation",
            "document_id",
            unique=True,
            sqlite_where=_IN_PREPARATION,
            postgresql_where=_IN_PREPARATION,
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    document_id: Mapped[int] = mapped_column(ForeignKey("document.id"))
    number: Mapped[int]
    state: Mapped[EditionState] = mapped_column(value_enum(EditionState))
    revision_id: Mapped[int | None] = mapped_column(ForeignKey("revision.id"))
    significance: Mapped[Significance] = mapped_column(value_enum(Significance))
    change_note: Mapped[str]
    published_on: Mapped[date | None]
    checked_on: Mapped[date | None]
    changed_since: Mapped[str] = mapped_column(default="")
    not_asked: Mapped[str] = mapped_column(default="")
    version: Mapped[int] = mapped_column(default=1)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        """Refuse to overwrite an edition that somebody else has changed since it was loaded."""
        return {"version_id_col": cls.__table__.c.version}


class StatusChange(Base):
    """One move of one edition from state to state, with the words and the person it concerned.

    `replaced_by_id` is the Document that a withdrawn one leads to.
    """

    __tablename__ = "status_change"

    id: Mapped[int] = mapped_column(primary_key=True)
    edition_id: Mapped[int] = mapped_column(ForeignKey("edition.id"), index=True)
    from_state: Mapped[EditionState] = mapped_column(value_enum(EditionState, "from_state"))
    to_state: Mapped[EditionState] = mapped_column(value_enum(EditionState, "to_state"))
    content_hash: Mapped[str]
    user_id: Mapped[int | None] = mapped_column(ForeignKey("user_account.id"))
    note: Mapped[str]
    replaced_by_id: Mapped[int | None] = mapped_column(ForeignKey("document.id"))
    changed_at: Mapped[datetime]

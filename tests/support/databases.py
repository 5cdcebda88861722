"""Databases for tests that need no app: an engine as the app makes it, and one row in every table."""

from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import Engine, create_engine, inspect
from sqlalchemy.orm import Session

from guidance_app.db import Base
from guidance_app.db_dialects import prepare_engine
from guidance_app.domain.content import ReviewState, Significance
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role
from guidance_app.domain.states import EditionState
from guidance_app.models import (
    Document,
    DocumentAddress,
    Edition,
    Force,
    IndexJob,
    Revision,
    RevisionSection,
    SearchMiss,
    Section,
    SectionClock,
    SectionRendering,
    SignInLimit,
    StatusChange,
    User,
    UserSession,
)

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
TODAY = date(2026, 11, 23)


def make_engine(path: Path) -> Engine:
    """Return an engine on a SQLite file, set up as in production."""
    engine = create_engine(f"sqlite:///{path}")
    prepare_engine(engine)
    return engine


def fill_every_table(engine: Engine) -> None:
    """Put one row into every table. Fails when a table was forgotten here."""
    with Session(engine) as session:
        for row in _rows():
            session.add(row)
            session.flush()
        session.commit()
    with engine.connect() as connection:
        for table in set(inspect(engine).get_table_names()) - {"alembic_version"}:
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one() > 0, table


def _rows() -> list[Base]:
    moved = {"from_state": EditionState.DRAFT, "to_state": EditionState.LIVE, "content_hash": "h", "note": "n"}
    return [
        Force(id=1, name="A force", created_at=NOW),
        User(
            id=1,
            username="officer",
            display_name="An officer",
            role=Role.OFFICER,
            force_id=1,
            password_hash="x",
            theme="device",
            created_at=NOW,
        ),
        UserSession(id_hash="s", user_id=1, data={}, created_at=NOW, last_seen_at=NOW),
        SignInLimit(bucket="b", window_began_at=NOW, failures=1),
        Document(id=1, reference="HBA-900", slug="a-document", kind=Kind.RISK, created_at=NOW),
        DocumentAddress(old_slug="an-old-address", document_id=1, changed_at=NOW),
        Section(content_hash="sh", heading="Heading", body="Body"),
        SectionRendering(section_hash="sh", renderer_version=1, html="<p>Body</p>", plain_text="Body"),
        Revision(
            id=1,
            document_id=1,
            edition_number=1,
            content_hash="h",
            title="T",
            summary="S",
            review_state=ReviewState.STARTER,
            content={},
            created_at=NOW,
        ),
        RevisionSection(revision_id=1, position=0, anchor="a", section_hash="sh"),
        Edition(
            id=1,
            document_id=1,
            number=1,
            state=EditionState.LIVE,
            revision_id=1,
            significance=Significance.MAJOR,
            change_note="First.",
            published_on=TODAY,
            checked_on=TODAY,
        ),
        StatusChange(edition_id=1, changed_at=NOW, **moved),
        SectionClock(document_id=1, anchor="a", checked_on=TODAY, next_check_on=TODAY),
        IndexJob(document_id=1, queued_at=NOW),
        SearchMiss(day=TODAY, known_words="", count=1),
    ]

"""A database and an index in a folder, with documents published the way the app publishes them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from flask import Flask

from guidance_app import db
from guidance_app.db import Base, get_engine, transaction, utc_now
from guidance_app.domain.content import DocumentContent, Section, Significance
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.domain.states import Action
from guidance_app.models import Document, Edition, Force, User
from guidance_app.queries.search import search_library
from guidance_app.queries.search_filters import SearchFilters
from guidance_app.queries.view_models import SearchView
from guidance_app.services.indexing import prepare_index, queue_document
from guidance_app.services.moving import Move, move_edition
from guidance_app.services.publishing import NewEdition, publish_edition
from guidance_app.settings import Settings
from tests.factories.contents import make_content
from tests.support.people import APPROVER

TODAY = date(2026, 11, 23)
NATIONAL = Viewer(0, Role.OFFICER, 0)


def make_app(folder: Path) -> Flask:
    """Return an app with a database and an index folder and no pages."""
    app = Flask("search")
    settings = Settings(
        secret_key="x" * 40,
        database_url=f"sqlite:///{folder / 'library.sqlite3'}",
        index_folder=folder / "search_index",
        trusted_hosts=("localhost",),
        testing=True,
    )
    app.extensions["settings"] = settings
    db.init_db(app, settings.database_url)
    return app


@contextmanager
def open_library(folder: Path) -> Iterator[Flask]:
    """Open an app context over a folder, with its tables, two forces and an index."""
    app = make_app(folder)
    with app.app_context():
        if not (folder / "library.sqlite3").exists():
            Base.metadata.create_all(get_engine())
            with transaction() as session:
                session.add_all(Force(id=key, name=f"Force {key}", created_at=utc_now()) for key in (1, 2))
                session.flush()
                session.add(_make_approver())
        prepare_index()
        yield app
        get_engine().dispose()


def publish(slug: str, words: str, kind: Kind = Kind.RISK, force_id: int | None = None, **changes: Any) -> int:
    """Publish the next edition of a document with one section of these words; return the document's id."""
    sections = (Section("part", changes.pop("heading", "A part"), words),)
    content = make_content(kind, **{"title": slug.replace("-", " ").capitalize(), "sections": sections, **changes})
    with transaction() as session:
        document = session.query(Document).filter_by(slug=slug).one_or_none()
        if document is None:
            count = session.query(Document).count()
            reference = f"{RULES[kind].prefix}-{count + 1:03d}"
            document = Document(reference=reference, slug=slug, kind=kind, force_id=force_id, created_at=utc_now())
            session.add(document)
            session.flush()
        number = session.query(Edition).filter_by(document_id=document.id).count() + 1
        publish_edition(session, document, _new_edition(number, content), "For a test.")
        return document.id


def withdraw(document_id: int) -> None:
    """Withdraw the live edition of a document."""
    with transaction() as session:
        edition = session.query(Edition).filter_by(document_id=document_id, state="live").one()
        move_edition(session, edition, Move(Action.WITHDRAW, "No longer right.", APPROVER))
        queue_document(session, document_id)


def search(
    typed: str, viewer: Viewer = NATIONAL, page: int = 1, exact: bool = False, **filters: tuple[str, ...]
) -> SearchView:
    """Search as a page would."""
    return search_library(viewer, typed, SearchFilters(**filters), page=page, exact=exact, today=TODAY)


def slugs(view: SearchView) -> list[str]:
    """Return the slugs found, best first."""
    return [hit.document.slug for hit in view.hits]


def _make_approver() -> User:
    return User(
        id=APPROVER.user_id,
        username="approver",
        display_name="An approver",
        role=APPROVER.role,
        force_id=APPROVER.force_id,
        password_hash="x",
        created_at=utc_now(),
    )


def _new_edition(number: int, content: DocumentContent) -> NewEdition:
    return NewEdition(number, content, Significance.MAJOR, "A change.", TODAY, TODAY)

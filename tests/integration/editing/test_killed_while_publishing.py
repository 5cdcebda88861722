"""Whatever moment of an approval a process dies in, the next start has the words wholly published and found, or not.

What a killed process leaves are its files as they stand: they are copied before every statement, around every commit
and around the writing of the index, and each copy is started like an installation.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import event, text

from guidance_app import create_app
from guidance_app.db import get_session
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.queries.search import search_library
from guidance_app.queries.search_filters import SearchFilters
from guidance_app.search.whoosh_engine import WhooshEngine
from guidance_app.services import approving, submitting
from guidance_app.services.drafts import start_draft
from guidance_app.services.importing import import_editions
from guidance_app.services.indexing import check_index, prepare_index
from guidance_app.services.records import verify_chain
from guidance_app.services.saving import save_parts
from tests.factories.publishable import make_publishable_file
from tests.support.decisions import read_fingerprint
from tests.support.installations import Installation, make_settings
from tests.support.people import APPROVER, EDITOR, FORCE_ID

REFERENCE, CANARY = "TER-900", "zarquonical"
TODAY = date(2026, 12, 1)
NOT_YET, DONE = ({1: "live", 2: "ready"}, False), ({1: "superseded", 2: "live"}, True)


@contextmanager
def copying(installation: Installation, copies: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """Copy the installation's files at every moment that could be its last."""
    taken: list[Path] = []

    def copy(*_args: object) -> None:
        taken.append(copies / f"{len(taken):03d}")
        shutil.copytree(installation.folder, taken[-1], ignore_dangling_symlinks=True)

    def index_between_copies(self: WhooshEngine, *args: object) -> None:
        copy()
        write(self, *args)  # type: ignore[arg-type]
        copy()

    write = WhooshEngine.index
    monkeypatch.setattr(WhooshEngine, "index", index_between_copies)
    engine = installation.app.extensions["engine"]
    for name in ("before_cursor_execute", "commit"):
        event.listen(engine, name, copy)
    yield taken
    for name in ("before_cursor_execute", "commit"):
        event.remove(engine, name, copy)
    monkeypatch.undo()


def prepare_for_approval() -> None:
    import_editions([make_publishable_file()])
    start_draft(EDITOR, REFERENCE)
    base = get_session().execute(text("SELECT max(id) FROM revision")).scalar_one()
    save_parts(EDITOR, REFERENCE, base, {"when-you-hear-it": {"body": f"Ask about {CANARY} words. {{practice: s}}"}})
    words = str(get_session().execute(text("SELECT content_hash FROM revision ORDER BY id DESC")).scalars().first())
    submitting.submit(EDITOR, REFERENCE, words, "minor", "Said it anew.")


def look_at(folder: Path) -> tuple[dict[int, str], bool]:
    """Start what a dead process left, and return the editions' states and whether an officer finds the new words."""
    app: Flask = create_app(make_settings(folder))
    with app.app_context():
        prepare_index()
        assert check_index().count == 0
        assert verify_chain().broken_at is None
        states = {row.number: row.state for row in get_session().execute(text("SELECT number, state FROM edition"))}
        approvals = get_session().execute(text("SELECT count(*) FROM approval")).scalar_one()
        assert approvals == (states[2] == "live")
        officer = Viewer(1, Role.OFFICER, FORCE_ID)
        found = search_library(officer, CANARY, SearchFilters(), page=1, exact=True, today=TODAY)
    app.extensions["finder"].close()
    app.extensions["engine"].dispose()
    return states, bool(found.hits)


def test_an_approval_is_whole_or_not_there_wherever_the_process_died(
    bare_installation: Installation, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with bare_installation.app.app_context():
        prepare_for_approval()
        seen_by_approver = read_fingerprint(REFERENCE, TODAY)
        with copying(bare_installation, tmp_path / "copies", monkeypatch) as copies:
            approving.approve(APPROVER, REFERENCE, seen_by_approver, "", TODAY)
    seen = [look_at(folder) for folder in copies]
    assert len(seen) > 30
    assert seen == sorted(seen, key=[NOT_YET, DONE].index)
    assert {True, False} == {found for _states, found in seen}

"""Whatever moment of a publication a process dies in, the next start has it wholly done and the search with it, or not.

What a killed process leaves are its files as they stand: they are copied before every statement, around every commit
and around the writing of the index, and each copy is started like an installation.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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
from guidance_app.services import approving, submitting, taking_down
from guidance_app.services.contributions import record_contribution
from guidance_app.services.drafts import start_draft
from guidance_app.services.importing import import_editions
from guidance_app.services.indexing import check_index, prepare_index
from guidance_app.services.records import verify_chain
from guidance_app.services.saving import save_parts
from guidance_app.services.withdrawing import withdraw_contribution
from tests.factories.contributions import TODAY as GIVEN_ON
from tests.factories.contributions import make_form
from tests.factories.publishable import make_publishable_file
from tests.support.decisions import read_fingerprint
from tests.support.installations import Installation, make_settings
from tests.support.people import APPROVER, EDITOR, FORCE_ID

REFERENCE, ANCHOR, CANARY = "TER-900", "when-you-hear-it", "zarquonical"
TODAY = date(2026, 12, 1)


@dataclass(frozen=True)
class Outcome:
    """What an installation that was started anew holds, and whether an officer finds the words."""

    states: tuple[str, ...]
    approvals: int
    found: bool


WAITING, LIVE = Outcome(("live", "ready"), 0, found=False), Outcome(("superseded", "live"), 1, found=True)
URGENT = Outcome(("superseded", "live"), 0, found=True)
PULLED = Outcome(("superseded", "suspended"), 1, found=False)
WITHHELD = Outcome(("superseded", "live"), 1, found=False)


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
    save_parts(EDITOR, REFERENCE, base, {ANCHOR: {"body": f"Ask about {CANARY} words. {{practice: s}}"}})
    words = str(get_session().execute(text("SELECT content_hash FROM revision ORDER BY id DESC")).scalars().first())
    submitting.submit(EDITOR, REFERENCE, words, "minor", "Said it anew.")


def approve(fingerprint: str) -> None:
    approving.approve(APPROVER, REFERENCE, fingerprint, "", TODAY)


def publish_urgently(fingerprint: str) -> None:
    approving.publish_urgently(APPROVER, REFERENCE, fingerprint, "It sends people to a wrong number.", TODAY)


def suspend(_fingerprint: str) -> None:
    taking_down.suspend(EDITOR, REFERENCE, 2, "It could lead a family to her.")


def withdraw_consent(_fingerprint: str) -> None:
    withdraw_contribution(EDITOR, REFERENCE, 1, "They asked.")


def rest_on_consent() -> None:
    record_contribution(EDITOR, make_form((ANCHOR,), reference=REFERENCE), GIVEN_ON)


def look_at(folder: Path) -> Outcome:
    """Start what a dead process left and see what is there."""
    app: Flask = create_app(make_settings(folder))
    with app.app_context():
        prepare_index()
        assert check_index().count == 0
        assert verify_chain().broken_at is None
        states = tuple(get_session().scalars(text("SELECT state FROM edition ORDER BY number")))
        approvals = get_session().scalar(text("SELECT count(*) FROM approval"))
        officer = Viewer(1, Role.OFFICER, FORCE_ID)
        found = search_library(officer, CANARY, SearchFilters(), page=1, exact=True, today=TODAY)
        outcome = Outcome(states, approvals, found=any(CANARY in str(hit) for hit in found.hits))
    app.extensions["finder"].close()
    app.extensions["engine"].dispose()
    return outcome


@pytest.mark.parametrize(
    ("act", "before", "after"),
    [
        (approve, WAITING, LIVE),
        (publish_urgently, WAITING, URGENT),
        (suspend, LIVE, PULLED),
        (withdraw_consent, LIVE, WITHHELD),
    ],
)
def test_it_is_whole_or_not_there_wherever_the_process_died(
    bare_installation: Installation,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    act: Callable[[str], None],
    before: Outcome,
    after: Outcome,
) -> None:
    with bare_installation.app.app_context():
        prepare_for_approval()
        if before is LIVE:
            approve(read_fingerprint(REFERENCE, TODAY))
            rest_on_consent()
        seen_by_approver = read_fingerprint(REFERENCE, TODAY)
        with copying(bare_installation, tmp_path / "copies", monkeypatch) as copies:
            act(seen_by_approver)
    seen = [look_at(folder) for folder in copies]
    assert len(seen) > 15
    assert seen == sorted(seen, key=[before, after].index)
    assert set(seen) == {before, after}

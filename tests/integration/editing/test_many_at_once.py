"""Two hundred saves at once into one section: whoever is second is told, and in the end every line is there, once."""

import threading
from concurrent.futures import ThreadPoolExecutor

from flask import Flask
from sqlalchemy import text

from guidance_app.db import get_session
from guidance_app.domain.drafting import Clash
from guidance_app.queries.edition_words import load_content_of
from guidance_app.services.drafts import start_draft
from guidance_app.services.importing import import_editions
from guidance_app.services.records import verify_chain
from guidance_app.services.saving import save_parts
from tests.factories.publishable import SECTIONS, make_publishable_file
from tests.support.installations import Installation
from tests.support.people import APPROVER, EDITOR

REFERENCE, ANCHOR = "TER-900", "when-you-hear-it"
SAVES, WRITERS = 200, 16


def _save_one_line(app: Flask, number: int, base: int, started: threading.Barrier) -> int:
    """Add a line as a person would: over what they see, and again over both texts when they were second."""
    if number < WRITERS:
        started.wait(timeout=60)
    viewer, line = (EDITOR, APPROVER)[number % 2], f"Line {number}. {{practice: s}}"
    body, refusals = f"{SECTIONS[2].body}\n\n{line}", 0
    while True:
        with app.app_context():
            try:
                save_parts(viewer, REFERENCE, base, {ANCHOR: {"body": body}})
                return refusals
            except Clash as clash:
                refusals += 1
                sides = clash.sides[ANCHOR]["body"]
                base, body = clash.revision_id, f"{sides.theirs}\n\n{line}"


def test_none_of_two_hundred_saves_is_lost_and_none_is_doubled(bare_installation: Installation) -> None:
    app = bare_installation.app
    with app.app_context():
        import_editions([make_publishable_file()])
        start_draft(EDITOR, REFERENCE)
        base = get_session().execute(text("SELECT max(id) FROM revision")).scalar_one()
    started = threading.Barrier(WRITERS)
    with ThreadPoolExecutor(WRITERS) as pool:
        refusals = sum(pool.map(lambda number: _save_one_line(app, number, base, started), range(SAVES)))
    with app.app_context():
        newest = get_session().execute(text("SELECT max(id) FROM revision")).scalar_one()
        body = next(s.body for s in load_content_of(newest).sections if s.anchor == ANCHOR)
        lines = [line for line in body.split("\n\n") if line.startswith("Line ")]
        assert sorted(lines) == sorted({f"Line {number}. {{practice: s}}" for number in range(SAVES)})
        assert get_session().execute(text("SELECT count(*) FROM revision")).scalar_one() == 1 + SAVES
        assert verify_chain().broken_at is None
    assert refusals > 0

"""Whoever gets past the triggers and rewrites the Record is found out, and at the first row that is not as it was."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import pytest
from click.testing import Result
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.cli.audit import audit
from guidance_app.db import Base, get_engine, init_db, transaction
from guidance_app.domain.records import RecordAction
from guidance_app.services.records import holds_head, record, verify_chain
from tests.support.people import EDITOR

COLUMNS = ("id", "previous", "digest", "recorded_at", "user_id", "action", "subject", "detail")
LENGTH = 6
Rows = list[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Book:
    """A Record whose table has no guards, with somebody at its file."""

    app: Flask
    file: sqlite3.Connection
    written: Rows

    def rewrite(self, rows: Rows) -> None:
        self.file.execute("DELETE FROM record")
        marks = ", ".join("?" * len(COLUMNS))
        self.file.executemany(f"INSERT INTO record ({', '.join(COLUMNS)}) VALUES ({marks})", rows)
        self.file.commit()

    def find_break(self) -> int | None:
        with self.app.app_context():
            return verify_chain().broken_at

    def run(self, *arguments: str) -> Result:
        return self.app.test_cli_runner().invoke(audit, ["verify", *arguments])


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    path, app = tmp_path_factory.mktemp("record") / "guidance.sqlite3", Flask(__name__)
    init_db(app, f"sqlite:///{path}")
    with app.app_context():
        # Made from the mappings: whoever rewrites rows has dropped the triggers first.
        Base.metadata.create_all(get_engine())
        get_engine().dispose()
    with closing(sqlite3.connect(path, isolation_level="DEFERRED")) as file:
        file.execute("PRAGMA synchronous=OFF")
        with app.app_context():
            for number in range(LENGTH):
                with transaction() as session:
                    record(session, None, RecordAction.DRAFT_SAVED, f"HBA-900 v{number}", part="do-now")
        written = file.execute(f"SELECT {', '.join(COLUMNS)} FROM record ORDER BY id").fetchall()
        yield Book(app, file, written)
    app.extensions["engine"].dispose()


@pytest.fixture(autouse=True)
def _as_it_was_written(book: Book) -> None:
    book.rewrite(book.written)


def first_difference(book: Book, rows: Rows) -> int | None:
    """Return the id of the first row that is not the one that was written in its place."""
    for index, row in enumerate(sorted(rows)):
        if index >= len(book.written) or row != book.written[index]:
            return int(row[0])
    return None


numbers = st.integers(min_value=-2, max_value=LENGTH + 3)
texts = st.text(st.characters(codec="utf-8"), max_size=20)
moments = st.datetimes().map(lambda moment: moment.isoformat(" ", "microseconds"))
details = st.dictionaries(texts, texts, max_size=2).map(json.dumps)
# What each column could be made to say: its own kind of thing, or something that is none.
NONSENSE = st.one_of(texts, st.binary(max_size=8))
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "id": numbers,
    "previous": NONSENSE,
    "digest": NONSENSE,
    "recorded_at": moments | NONSENSE,
    "user_id": st.integers(1, 9) | texts,
    "action": NONSENSE,
    "subject": NONSENSE,
    "detail": details | NONSENSE,
}
indexes = st.integers(min_value=0, max_value=LENGTH - 1)
forged_rows = st.tuples(*(VALUES[name] for name in COLUMNS))


@st.composite
def changed(draw: st.DrawFn, rows: Rows) -> Rows:
    index, column = draw(indexes), draw(st.sampled_from(range(len(COLUMNS))))
    value = draw(VALUES[COLUMNS[column]])
    row = (*rows[index][:column], value, *rows[index][column + 1 :])
    return [*rows[:index], row, *rows[index + 1 :]]


@st.composite
def swapped(draw: st.DrawFn, rows: Rows) -> Rows:
    one, other = draw(st.lists(indexes, min_size=2, max_size=2, unique=True))
    moved = list(rows)
    moved[one] = (rows[one][0], *rows[other][1:])
    moved[other] = (rows[other][0], *rows[one][1:])
    return moved


@st.composite
def inserted(draw: st.DrawFn, rows: Rows) -> Rows:
    """Put a row in, moving the ids of those after it or not."""
    index, forged, moves = draw(st.integers(0, LENGTH)), draw(forged_rows), draw(st.booleans())
    if not moves:
        return [*rows, forged]
    after = [(row[0] + 1, *row[1:]) for row in rows[index:]]
    return [*rows[:index], (index + 1, *forged[1:]), *after]


@st.composite
def left_out(draw: st.DrawFn, rows: Rows) -> Rows:
    """Take one out that is not the last, closing the gap in the ids or not."""
    index, closes = draw(st.integers(0, LENGTH - 2)), draw(st.booleans())
    return [*rows[:index], *((row[0] - closes, *row[1:]) for row in rows[index + 1 :])]


TAMPERING: dict[str, Callable[[Rows], st.SearchStrategy[Rows]]] = {
    "changed": changed,
    "swapped": swapped,
    "inserted": inserted,
    "left out": left_out,
}


@pytest.mark.parametrize("way", TAMPERING)
@given(data=st.data())
def test_the_first_row_that_is_not_as_it_was_is_named(book: Book, way: str, data: st.DataObject) -> None:
    rows = data.draw(TAMPERING[way](book.written))
    try:
        book.rewrite(rows)
    except sqlite3.IntegrityError:
        book.file.rollback()
        return  # Two rows with one key: the table itself refuses that.
    stored: Rows = book.file.execute(f"SELECT {', '.join(COLUMNS)} FROM record").fetchall()
    assert book.find_break() == first_difference(book, stored)


@pytest.mark.parametrize("column", COLUMNS[1:])
@pytest.mark.parametrize("value", [b"\xff\xfe", "no such thing", "\x00", 7])
def test_a_row_that_cannot_be_read_any_more_is_named_and_stops_nothing(book: Book, column: str, value: object) -> None:
    typed = "CAST(? AS TEXT)" if isinstance(value, bytes) else "?"
    book.file.execute(f"UPDATE record SET {column} = {typed} WHERE id = 3", (value,))
    book.file.commit()
    answer = book.run()
    assert (answer.exit_code, "broken at entry 3" in answer.output) == (1, True)


@given(kept=st.integers(min_value=0, max_value=LENGTH - 1))
def test_a_tail_cut_off_shows_by_a_head_that_was_noted(book: Book, kept: int) -> None:
    noted = book.written[-1][2]
    book.rewrite(book.written[:kept])
    answer = book.run("--head", noted)
    assert book.find_break() is None
    assert (answer.exit_code, "its end was cut off" in answer.output) == (1, True)


def test_a_record_that_was_written_anew_from_some_row_on_shows_by_a_head_that_was_noted(book: Book) -> None:
    noted = book.written[-1][2]
    book.rewrite(book.written[:3])
    with book.app.app_context():
        with transaction() as session:
            record(session, None, RecordAction.DRAFT_SAVED, "HBA-900 v3", part="do-not")
        assert verify_chain().broken_at is None
        assert not holds_head(noted)


def test_a_whole_record_says_so_and_gives_the_head_to_note(book: Book) -> None:
    answer = book.run()
    assert (answer.exit_code, answer.output) == (0, f"{LENGTH} entries, whole. Head: {book.written[-1][2]}\n")
    assert book.run("--head", book.written[2][2]).exit_code == 0


def test_a_broken_record_is_an_error_with_or_without_a_head(book: Book) -> None:
    book.file.execute("UPDATE record SET subject = 'HBA-901 v2' WHERE id = 3")
    book.file.commit()
    for arguments in ((), ("--head", book.written[-1][2])):
        answer = book.run(*arguments)
        assert (answer.exit_code, answer.output) == (
            1,
            "Error: The Record is broken at entry 3: it was changed or cut.\n",
        )


def test_an_empty_record_is_whole_but_not_when_something_was_noted(book: Book) -> None:
    noted = book.written[0][2]
    book.rewrite([])
    assert book.run().exit_code == 0
    assert book.run("--head", noted).exit_code == 1


def test_who_did_it_is_part_of_what_is_kept(book: Book) -> None:
    with book.app.app_context(), transaction() as session:
        record(session, None, RecordAction.DRAFT_SAVED, "HBA-900 v9", part="do-now")
    book.file.execute("UPDATE record SET user_id = ? WHERE id = 7", (EDITOR.user_id,))
    book.file.commit()
    assert book.find_break() == LENGTH + 1

"""The process that makes PDFs is ended by the clock, by its memory and with whoever started it, and knows no secret."""

import os
from pathlib import Path

import pytest

from guidance_app.domain.errors import PaperRefused
from guidance_app.rendering.paper.engine import PdfEngine

PAGE = "<!doctype html><html lang='en-GB'><title>Sheet</title><body><h1>Sheet</h1><p>{}</p>"
LONG_ENOUGH = 60.0


@pytest.fixture
def engine(tmp_path: Path) -> PdfEngine:
    return PdfEngine(tmp_path, frozenset())


def find_process(engine: PdfEngine) -> int:
    """Return the number of the process that an engine has running."""
    command = next(
        folder
        for folder in Path(f"/proc/{os.getpid()}/task").glob("*/children")
        for number in folder.read_text(encoding="ascii").split()
        if "engine_process" in Path(f"/proc/{number}/cmdline").read_text(encoding="utf-8")
    )
    return int(command.read_text(encoding="ascii").split()[-1])


def test_one_process_makes_one_file_after_another(engine: PdfEngine) -> None:
    assert engine.make(PAGE.format("one"), LONG_ENOUGH).startswith(b"%PDF")
    first = find_process(engine)
    assert engine.make(PAGE.format("two"), LONG_ENOUGH).startswith(b"%PDF")
    assert find_process(engine) == first


def test_a_page_that_takes_too_long_ends_the_process_and_the_next_page_gets_another(engine: PdfEngine) -> None:
    engine.make(PAGE.format("one"), LONG_ENOUGH)
    first = find_process(engine)
    with pytest.raises(PaperRefused, match="takes too long"):
        engine.make(PAGE.format("two"), 0)
    assert not Path(f"/proc/{first}").exists()
    assert engine.make(PAGE.format("three"), LONG_ENOUGH).startswith(b"%PDF")


def test_a_process_that_has_too_little_memory_falls_alone_and_the_page_is_refused(tmp_path: Path) -> None:
    engine = PdfEngine(tmp_path, frozenset(), memory=100_000_000)
    with pytest.raises(PaperRefused, match="could not be made"):
        engine.make(PAGE.format("one"), LONG_ENOUGH)


def test_a_page_that_asks_for_a_file_is_refused_and_says_nothing_of_it(engine: PdfEngine) -> None:
    with pytest.raises(PaperRefused, match=r"^This PDF file could not be made\.$"):
        engine.make(PAGE.format("<img src='file:///etc/hostname' alt='x'>"), LONG_ENOUGH)


def test_the_process_has_no_setting_of_ours_and_none_of_our_files(
    engine: PdfEngine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("GUIDANCE_SECRET_KEY", "kept to itself")
    with (tmp_path / "open").open("w", encoding="utf-8") as held:
        os.set_inheritable(held.fileno(), True)
        engine.make(PAGE.format("one"), LONG_ENOUGH)
        about = Path(f"/proc/{find_process(engine)}")
        assert b"kept to itself" not in (about / "environ").read_bytes()
        assert str(tmp_path / "open") not in {os.readlink(each) for each in (about / "fd").iterdir()}


def test_the_process_ends_with_its_engine(tmp_path: Path) -> None:
    engine = PdfEngine(tmp_path, frozenset())
    engine.make(PAGE.format("one"), LONG_ENOUGH)
    number = find_process(engine)
    del engine
    assert not Path(f"/proc/{number}").exists()

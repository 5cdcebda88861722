"""A page becomes one tagged file, once; too much is refused, and one is made at a time."""

import threading
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from guidance_app.domain.errors import PaperRefused
from guidance_app.rendering.paper import pdf
from guidance_app.rendering.paper.pdf import MAX_HTML_BYTES, PdfPress
from tests.support.paper import read_pages, read_root

PAGE = '<!doctype html><html lang="en-GB"><title>Sheet</title><body><h1>Sheet</h1><p>{} <a href="/x">words</a></p>'


@pytest.fixture
def press(tmp_path: Path) -> PdfPress:
    return PdfPress(tmp_path, frozenset())


def count_pages(press: PdfPress, monkeypatch: pytest.MonkeyPatch, answer: bytes) -> list[str]:
    """Let a press answer the same for each page, and return the pages that it was given, as they come."""
    made: list[str] = []

    def render(html: str) -> bytes:
        made.append(html)
        return answer

    monkeypatch.setattr(press, "_render", render)
    return made


def test_the_file_is_tagged_and_says_its_language(press: PdfPress) -> None:
    made = press.make(PAGE.format("Some"))
    root = read_root(made)
    assert root["/Lang"] == "en-GB"
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert b"pdfuaid:part" in root["/Metadata"].get_object().get_data()
    assert read_pages(made) == ("Sheet Some words",)


def test_links_become_plain_words(press: PdfPress) -> None:
    made = press.make(PAGE.format("Some"))
    assert [page for page in PdfReader(BytesIO(made)).pages if "/Annots" in page] == []
    assert read_pages(made) == ("Sheet Some words",)


def test_the_same_page_is_made_once_and_another_one_anew(press: PdfPress, monkeypatch: pytest.MonkeyPatch) -> None:
    made = count_pages(press, monkeypatch, b"made")
    assert press.make("one") == press.make("one") == b"made"
    press.make("two")
    assert made == ["one", "two"]


def test_what_is_kept_is_limited_and_the_oldest_goes_first(press: PdfPress, monkeypatch: pytest.MonkeyPatch) -> None:
    made = count_pages(press, monkeypatch, b"0123456789")
    monkeypatch.setattr(pdf, "_KEPT_BYTES", 25)
    for page in ("one", "two", "three", "three", "one"):
        press.make(page)
    assert made == ["one", "two", "three", "one"]


def test_a_page_that_is_too_long_is_refused_before_any_work(press: PdfPress) -> None:
    with pytest.raises(PaperRefused, match="too long"):
        press.make("x" * (MAX_HTML_BYTES + 1))


def test_a_file_that_grew_too_large_is_refused(press: PdfPress, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MAX_PDF_BYTES", 100)
    with pytest.raises(PaperRefused, match="too long"):
        press.make(PAGE.format("Some"))


def test_one_is_made_at_a_time_and_who_waits_too_long_is_told(press: PdfPress, monkeypatch: pytest.MonkeyPatch) -> None:
    started, go_on = threading.Event(), threading.Event()

    def render(html: str) -> bytes:
        started.set()
        go_on.wait()
        return html.encode()

    monkeypatch.setattr(press, "_render", render)
    monkeypatch.setattr(pdf, "_PATIENCE_SECONDS", 0)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(press.make, "first")
        started.wait()
        with pytest.raises(PaperRefused, match="Other PDF files"):
            press.make("second")
        go_on.set()
        assert first.result() == b"first"
    assert press.make("second") == b"second"


def test_no_more_than_two_wait_so_that_the_others_print_at_once(
    press: PdfPress, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, go_on = threading.Event(), threading.Event()

    def render(html: str) -> bytes:
        started.set()
        go_on.wait()
        return html.encode()

    monkeypatch.setattr(press, "_render", render)
    with ThreadPoolExecutor(2) as pool:
        made = [pool.submit(press.make, "first")]
        started.wait()
        made.append(pool.submit(press.make, "second"))
        refused = 0
        while press._places._value or not refused:
            try:
                assert press.make("first") == b"never"
            except PaperRefused:
                refused += 1
        go_on.set()
        assert [each.result() for each in made] == [b"first", b"second"]


def test_a_page_that_fails_does_not_keep_the_next_one_waiting(press: PdfPress, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_html: str) -> bytes:
        raise PaperRefused("It failed.")

    monkeypatch.setattr(pdf, "_PATIENCE_SECONDS", 0)
    with monkeypatch.context() as broken:
        broken.setattr(press, "_render", fail)
        with pytest.raises(PaperRefused):
            press.make("first")
    assert press.make(PAGE.format("Some")).startswith(b"%PDF")


def test_without_the_engine_it_says_so(press: PdfPress, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "can_make_pdf", lambda: False)
    with pytest.raises(PaperRefused, match="cannot make PDF"):
        press.make("one")

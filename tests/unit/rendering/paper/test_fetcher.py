"""The PDF engine reads our own built style sheet by its name and nothing else on the machine or in the world."""

import socket
from io import BytesIO
from pathlib import Path
from urllib.request import OpenerDirector

import pytest
from pypdf import PdfReader
from weasyprint.urls import FatalURLFetchingError

from guidance_app.rendering.paper.engine_process import OwnStylesFetcher, render

REFUSED = (
    "file:///etc/hostname",
    "FILE:///etc/hostname",
    "file://localhost/etc/hostname",
    "http://127.0.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "https://other.invalid/x.css",
    "ftp://other.invalid/x",
    "data:text/css,p{color:red}",
    "data:image/svg+xml,<svg/>",
    "app:other.css",
    "app:../secret.css",
    "app:/etc/hostname",
    "app:sub/paper.css",
    "app:paper.css?x",
    "app:",
    "APP:paper.css",
    "//other.invalid/x",
    "paper.css",
    "",
)
# What a page could ask for, each in its own way.
ASKING = (
    '<img src="{}" alt="x">',
    '<link rel="stylesheet" href="{}">',
    '<link rel="attachment" href="{}">',
    "<style>@import url({});</style>",
    "<style>body {{ background: url({}) }}</style>",
    "<style>@font-face {{ font-family: x; src: url({}) }} body {{ font-family: x }}</style>",
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="{}" width="9" height="9"/></svg>',
    '<object data="{}"></object>',
    '<embed src="{}">',
    "<style>@font-face {{ font-family: x; src: local('{}'), url({}) }} body {{ font-family: x }}</style>",
    "<style>p {{ content: url({}); list-style-image: url({}) }}</style>",
    '<base href="{}"><img src="x" alt="x">',
    '<img srcset="{} 2x" src="{}" alt="x">',
    '<meta http-equiv="refresh" content="0;url={}">',
    '<a rel="attachment" href="{}">x</a>',
    '<p style="background: url({})">x</p>',
    '<!DOCTYPE svg [<!ENTITY e SYSTEM "{}">]><svg xmlns="http://www.w3.org/2000/svg"><text>&e;</text></svg>',
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "built").mkdir()
    (tmp_path / "built" / "paper.css").write_text("p { color: #123456 }", encoding="utf-8")
    (tmp_path / "secret.css").write_text("p { color: #654321 }", encoding="utf-8")
    return tmp_path / "built"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The hosts that anything tried to reach, and what was handed to Python's own opener of addresses."""
    tried: list[str] = []
    monkeypatch.setattr(OpenerDirector, "open", lambda _self, request, *_, **__: refuse(str(request)))

    def refuse(host: str, *_: object, **__: object) -> None:
        tried.append(host)
        raise OSError

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", lambda _self, address: refuse(str(address)))
    return tried


def test_our_own_style_sheet_is_read(folder: Path) -> None:
    answer = OwnStylesFetcher(folder, frozenset({"paper.css"})).fetch("app:paper.css")
    assert answer.read() == b"p { color: #123456 }"
    assert answer.content_type == "text/css"


@pytest.mark.parametrize("url", REFUSED)
def test_every_other_address_ends_the_work(folder: Path, opened: list[str], url: str) -> None:
    fetcher = OwnStylesFetcher(folder, frozenset({"paper.css"}))
    for ask in (fetcher.fetch, fetcher.open, fetcher):
        with pytest.raises(FatalURLFetchingError):
            ask(url)
    assert opened == []


@pytest.mark.parametrize("asking", ASKING)
@pytest.mark.parametrize("url", ["file:///etc/hostname", "http://127.0.0.1:9/x", "data:text/css,p{}"])
def test_a_page_that_asks_for_more_gets_nothing(folder: Path, opened: list[str], asking: str, url: str) -> None:
    page = f"<!doctype html><html lang='en'><title>x</title><body><p>x</p>{asking.format(url, url)}"
    try:
        made = render(page, OwnStylesFetcher(folder, frozenset({"paper.css"})))
    except FatalURLFetchingError:
        made = b""
    assert opened == []
    assert not made or PdfReader(BytesIO(made)).attachments == {}

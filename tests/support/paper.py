"""Reads what leaves the app back as a reader and a screen reader would: words, page by page, tags and fonts."""

from functools import lru_cache
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from pypdf import PdfReader
from werkzeug.test import TestResponse


@lru_cache(maxsize=256)
def read_pages(made: bytes) -> tuple[str, ...]:
    """Return the words of each page, with any white space as one space."""
    return tuple(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(made)).pages)


def read_package(made: bytes) -> dict[str, bytes]:
    """Return the files of a package by name, in their order."""
    with ZipFile(BytesIO(made)) as package:
        return {name: package.read(name) for name in package.namelist()}


def read_answer(answer: TestResponse) -> str:
    """Return what an answer says, whether it is a page, a PDF file or a package of files."""
    if answer.mimetype == "application/zip":
        return "\n".join(made.decode() for made in read_package(answer.data).values())
    return " ".join(read_pages(answer.data)) if answer.mimetype == "application/pdf" else answer.text


def read_root(made: bytes) -> dict[str, Any]:
    """Return the catalogue of a PDF file: what it says of itself as a whole."""
    return dict(PdfReader(BytesIO(made)).root_object)


def list_fonts(made: bytes) -> set[str]:
    """Return the names of the fonts whose letters are inside the file, without the mark of a subset."""
    found = set()
    for page in PdfReader(BytesIO(made)).pages:
        resources: Any = page["/Resources"]
        for font in resources["/Font"].values():
            for part in font.get_object().get("/DescendantFonts", ()):
                about = part.get_object()["/FontDescriptor"].get_object()
                if {"/FontFile", "/FontFile2", "/FontFile3"} & set(about):
                    found.add(str(about["/FontName"]).lstrip("/").rpartition("+")[2])
    return found

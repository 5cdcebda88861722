"""Reads a PDF back as a reader and a screen reader would: its words, page by page, its tags and its fonts."""

from functools import lru_cache
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from werkzeug.test import TestResponse


@lru_cache(maxsize=256)
def read_pages(made: bytes) -> tuple[str, ...]:
    """Return the words of each page, with any white space as one space."""
    return tuple(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(made)).pages)


def read_answer(answer: TestResponse) -> str:
    """Return what an answer says, whether it is a page or a PDF file."""
    return " ".join(read_pages(answer.data)) if answer.mimetype == "application/pdf" else answer.text


def read_root(made: bytes) -> dict[str, Any]:
    """Return the catalogue of a PDF file: what it says of itself as a whole."""
    return dict(PdfReader(BytesIO(made)).root_object)


def list_fonts(made: bytes) -> set[str]:
    """Return the names of the fonts that are embedded, without the prefix of the subset."""
    reader = PdfReader(BytesIO(made))
    found = set()
    for each in reader.objects if hasattr(reader, "objects") else map(reader.get_object, range(1, len(reader.xref[0]))):
        if isinstance(each, dict) and each.get("/Type") == "/FontDescriptor":
            if {"/FontFile", "/FontFile2", "/FontFile3"} & set(each):
                found.add(str(each["/FontName"]).lstrip("/").rpartition("+")[2])
    return found

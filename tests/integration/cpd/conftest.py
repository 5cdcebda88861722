"""Tests of PDF files need the engine and fonts of this machine: they are never left out for want of them."""

import pytest

from tests.support.pdf_machine import ensure_pdf_machine


@pytest.fixture(scope="session", autouse=True)
def _pdf_machine() -> None:
    ensure_pdf_machine()

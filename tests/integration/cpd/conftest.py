"""A library with one document to cite, a trainer who builds packs, and what PDF files need of this machine."""

import pytest

from guidance_app.domain.permissions import Role
from guidance_app.services.importing import import_editions
from tests.factories.publishable import make_publishable_file
from tests.support.builders import Builder
from tests.support.installations import Installation
from tests.support.pdf_machine import ensure_pdf_machine


@pytest.fixture
def library(bare_installation: Installation) -> Installation:
    """An installation with one published term; nothing is open in it, as between two requests."""
    with bare_installation.app.app_context():
        import_editions([make_publishable_file()])
    return bare_installation


@pytest.fixture
def trainer(library: Installation) -> Builder:
    """A browser of the trainer."""
    return Builder.sign_in(library, Role.TRAINER)


@pytest.fixture(scope="session", autouse=True)
def _pdf_machine() -> None:
    ensure_pdf_machine()

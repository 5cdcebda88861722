"""A small library to write in: one published document, and the people who write and approve."""

from collections.abc import Iterator

import pytest
from flask import Flask

from guidance_app.domain.permissions import Role, Viewer
from guidance_app.services.importing import import_editions
from tests.factories.edition_files import make_edition_file
from tests.factories.publishable import make_publishable_file
from tests.support.forces import add_person
from tests.support.installations import Installation
from tests.support.writers import Writer

REFERENCE = "HBA-900"


@pytest.fixture
def writing(bare_installation: Installation) -> Iterator[Flask]:
    """An app context over a library with one published risk document."""
    with bare_installation.app.app_context():
        import_editions([make_edition_file()])
        yield bare_installation.app


@pytest.fixture
def library(bare_installation: Installation) -> Installation:
    """An installation with one published risk document; nothing is open in it, as between two requests."""
    with bare_installation.app.app_context():
        import_editions([make_edition_file()])
    return bare_installation


@pytest.fixture
def term(bare_installation: Installation) -> Iterator[Installation]:
    """An installation with one published term that passes every check; its app context is open."""
    with bare_installation.app.app_context():
        import_editions([make_publishable_file()])
        yield bare_installation


@pytest.fixture
def second_approver(bare_installation: Installation) -> Viewer:
    """A second person who may approve."""
    return add_person(bare_installation.app, "approver-two", Role.APPROVER)


@pytest.fixture
def editor(library: Installation) -> Writer:
    """A browser of the editor, with a draft of the document."""
    writer = Writer.sign_in(library)
    writer.start(REFERENCE)
    return writer

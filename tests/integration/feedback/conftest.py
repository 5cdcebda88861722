"""A small library of two forces that readers can speak about, and the people who answer them."""

import pytest
from sqlalchemy import select

from guidance_app.db import transaction
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role
from guidance_app.models import Document, Force
from guidance_app.services.accounts import add_user
from guidance_app.services.importing import import_editions
from guidance_app.services.indexing import queue_document
from tests.factories.edition_files import make_edition_file
from tests.integration.feedback.readers import CANARY
from tests.support.installations import FORCE_NAME, PASSWORD, Installation


@pytest.fixture
def library(bare_installation: Installation) -> Installation:
    """HBA-900 is national; COM-901 belongs to another force, whose approver is `other-approver`."""
    with bare_installation.app.app_context():
        import_editions([make_edition_file(), make_edition_file(Kind.COMMUNITY, serial=901, title=f"About {CANARY}")])
        for number in (2, 3, 4, 5, 6):
            add_user(f"officer-{number}", f"Test officer {number}", Role.OFFICER, FORCE_NAME, PASSWORD)
        add_user("approver-2", "Test approver two", Role.APPROVER, FORCE_NAME, PASSWORD)
        add_user("other-approver", "Another approver", Role.APPROVER, "Another force", PASSWORD)
        with transaction() as session:
            document = session.scalars(select(Document).where(Document.reference == "COM-901")).one()
            document.force_id = session.scalars(select(Force.id).where(Force.name == "Another force")).one()
            session.flush()
            queue_document(session, document.id)
    return bare_installation

"""Reasons that came with the library hold for drafts too: nobody has to give them again."""

from datetime import date

from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.findings import Severity
from guidance_app.models import Document, Edition, Justification
from guidance_app.paths import STARTER_CONTENT_FOLDER
from guidance_app.queries.draft_checks import check_draft
from guidance_app.queries.edition_words import load_content_of
from guidance_app.services.justifications import import_justifications
from tests.support.installations import Installation


def test_the_librarys_reasons_are_there_once_and_excuse_what_they_are_about(installation: Installation) -> None:
    with installation.app.app_context():
        assert import_justifications(STARTER_CONTENT_FOLDER) == 0
        document_id = get_session().scalars(select(Justification.document_id)).first()
        document = get_session().get_one(Document, document_id)
        live = select(Edition.revision_id).where(Edition.document_id == document.id, Edition.state == "live")
        content = load_content_of(get_session().scalars(live).one() or 0)
        checks = check_draft(document.id, document.slug, content, date(2026, 11, 25))
        assert checks.overrides
        assert [each.found for each in checks.stopping if each.found.severity is Severity.JUSTIFY] == []

"""One short published document, TER-900, and the steps by which people change and decide on it."""

from datetime import date

import pytest
from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.drafting import list_parts, read_values
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, Edition, Revision
from guidance_app.queries.edition_words import load_content_of
from guidance_app.services import approving, submitting
from guidance_app.services.drafts import start_draft
from guidance_app.services.saving import save_parts
from tests.support.decisions import read_fingerprint
from tests.support.people import APPROVER, EDITOR

TODAY = date(2026, 12, 1)
REFERENCE = "TER-900"
GENERALISED = "every pakistani father"
GENERALISING = "Every Pakistani father picks the husband."
REASON = "Quoted as an example of what nobody should say."


def editions() -> dict[int, EditionState]:
    """Return the state of each edition."""
    get_session().expire_all()
    rows = get_session().execute(
        select(Edition.number, Edition.state)
        .join(Document, Document.id == Edition.document_id)
        .where(Document.reference == REFERENCE)
        .order_by(Edition.number)
    )
    return {row.number: row.state for row in rows}


def newest() -> Edition:
    """Return the edition of the highest number."""
    get_session().expire_all()
    found = select(Edition).join(Document, Document.id == Edition.document_id).where(Document.reference == REFERENCE)
    return get_session().scalars(found.order_by(Edition.number.desc())).first() or pytest.fail("no edition")


def content_hash() -> str:
    """Return the hash of its words."""
    return get_session().get_one(Revision, newest().revision_id).content_hash


def seen() -> str:
    """Return what the forms of the deciding page carry now."""
    return read_fingerprint(REFERENCE, TODAY)


def write(viewer: Viewer, line: str = "Sit where they can see the door.") -> None:
    """Add one sentence to the section on hearing it."""
    start_draft(viewer, REFERENCE)
    revision_id = newest().revision_id or 0
    content = load_content_of(revision_id)
    part = next(each for each in list_parts(content) if each.name == "when-you-hear-it")
    body = read_values(part, content)["body"]
    save_parts(viewer, REFERENCE, revision_id, {"when-you-hear-it": {"body": f"{body}\n\n{line} {{practice: s}}"}})


def justify(viewer: Viewer = EDITOR, reason: str = REASON) -> None:
    """Say why the sentence that generalises may stand."""
    submitting.justify_finding(viewer, REFERENCE, "universal-claim", "when-you-hear-it", GENERALISED, reason)


def submit(viewer: Viewer = EDITOR) -> None:
    """Send the draft for approval."""
    submitting.submit(viewer, REFERENCE, content_hash(), "minor", "Added where to sit.")


def approve(viewer: Viewer = APPROVER) -> None:
    """Approve what the page shows now."""
    approving.approve(viewer, REFERENCE, seen(), "", TODAY)


def publish_urgently(viewer: Viewer = APPROVER, reason: str = "The number was wrong.") -> None:
    """Publish what the page shows now without a second person."""
    approving.publish_urgently(viewer, REFERENCE, seen(), reason, TODAY)


def confirm(viewer: Viewer) -> None:
    """Check an urgent edition as the second person."""
    approving.confirm_urgent(viewer, REFERENCE, seen(), "", TODAY)

"""What an approver has before them: the fingerprint that the forms of their page carry."""

from datetime import date

from guidance_app.db import get_session
from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Viewer
from guidance_app.queries.approvals import show_approval
from tests.support.people import APPROVER


def read_fingerprint(reference: str, today: date, viewer: Viewer = APPROVER) -> str:
    """Return the fingerprint on the page that decides on a document now; empty when nothing waits there."""
    get_session().expire_all()
    try:
        return show_approval(viewer, reference, today).fingerprint
    except NotFound:
        return ""

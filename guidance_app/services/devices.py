"""Makes devices forget what they keep at their next contact: those of one person, or of everybody in the force."""

from guidance_app.db import transaction
from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.records import RecordAction
from guidance_app.models import Force, User
from guidance_app.services.records import record

_EVERYBODY = "all devices of the force"


def forget_devices_of(viewer: Viewer, user_id: int) -> None:
    """Let one person's devices forget. Raises NotFound for somebody who is not of the viewer's force."""
    with transaction() as session:
        person = session.get(User, user_id, populate_existing=True)
        if person is None or person.force_id != viewer.force_id:
            raise NotFound("There is no such account in your force.")
        person.devices_epoch += 1
        record(session, viewer, RecordAction.DEVICES_FORGOTTEN, f"devices of {person.username}")


def forget_all_devices(viewer: Viewer) -> None:
    """Let every device of the viewer's force forget."""
    with transaction() as session:
        session.get_one(Force, viewer.force_id, populate_existing=True).devices_epoch += 1
        record(session, viewer, RecordAction.DEVICES_FORGOTTEN, _EVERYBODY)

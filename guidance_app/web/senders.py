"""Who sends a tap or a report, as far as counting needs it while they are here; nothing of it is stored."""

from flask import request

from guidance_app.services.report_intake import Sender
from guidance_app.web.moments import current_moment
from guidance_app.web.secrets import derive_key
from guidance_app.web.sessions import current_session


def current_sender() -> Sender:
    """Return the sender of this request: the id in the cookie, the peer's address, and the secret that hashes both."""
    return Sender(current_session().id or "", request.remote_addr or "", derive_key("feedback"), current_moment())

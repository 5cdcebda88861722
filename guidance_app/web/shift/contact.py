"""What a device asks to know whether what it keeps may stay; nothing is noted about it here."""

import hmac
import json
import re
from hashlib import sha256

from flask import Response, current_app, jsonify, request

from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.queries.pocket import find_standing
from guidance_app.settings import Settings
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.moments import current_moment
from guidance_app.web.secrets import derive_key
from guidance_app.web.shift.blueprint import blueprint
from guidance_app.web.shift.signing import public_key, sign

_READER_LETTERS = 16
_NUMBER = re.compile(r"[0-9]{1,9}")
_LONGEST_QUESTION = 64


@blueprint.get("/pocket/contact.json")
@requires(Permission.READ_LIBRARY)
def contact() -> Response:
    """Say what a device must know at each contact."""
    viewer = current_viewer()
    standing = find_standing(viewer.user_id)
    settings: Settings = current_app.extensions["settings"]
    return seal(
        reader=name_reader(viewer),
        epoch=standing.epoch if standing else "",
        hours=settings.pocket_hours,
        moment=int(current_moment().timestamp() * 1000),
    )


@blueprint.get("/pocket/standing.json")
@requires(Permission.PUBLIC)
def standing() -> Response:
    """Say whether a device whose reader is signed out must forget: a lost phone has no session to be told in.

    The device says whose it is by the name that `contact` gave it. Whoever made a name up learns nothing.
    """
    reader, _, epoch = request.headers.get("Pocket-Reader", "").partition(" ")
    return seal(forget=not _still_stands(reader, epoch))


def name_reader(viewer: Viewer) -> str:
    """Return a name for this person in this force, by which a device forgets what another person kept on it.

    Nobody can make it up, and it says no more than the number of an account.
    """
    return _name(viewer.user_id, viewer.force_id)


def seal(**values: object) -> Response:
    """Return values signed together with what the device asked with, so that no older answer fits in their place."""
    asked = request.args.get("asked", "")[:_LONGEST_QUESTION]
    signed = json.dumps({**values, "asked": asked})
    return jsonify(signed=signed, signature=sign(signed), key=public_key())


def _still_stands(reader: str, epoch: str) -> bool:
    number = reader.partition(".")[0]
    found = find_standing(int(number)) if _NUMBER.fullmatch(number) else None
    if found is None:
        return False
    return hmac.compare_digest(reader.encode(), _name(int(number), found.force_id).encode()) and epoch == found.epoch


def _name(user_id: int, force_id: int) -> str:
    mac = hmac.new(derive_key("pocket-reader"), f"{user_id}.{force_id}".encode(), sha256).hexdigest()
    return f"{user_id}.{mac[:_READER_LETTERS]}"

"""Our public keys, for platforms: at one address for all of them."""

from flask import jsonify
from flask.typing import ResponseReturnValue

from guidance_app import lti
from guidance_app.domain.permissions import Permission
from guidance_app.services.tool_keys import list_keys
from guidance_app.web.access import requires
from guidance_app.web.lti.blueprint import blueprint
from guidance_app.web.lti.surroundings import keys_secret


@blueprint.get("/keys.json")
@requires(Permission.PUBLIC)
def keys() -> ResponseReturnValue:
    """Show the public keys; none before the first platform was registered."""
    return jsonify(lti.list_public_keys(list_keys(keys_secret())))

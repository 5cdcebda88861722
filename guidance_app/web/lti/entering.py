"""The way in from a learning platform: it names a learner, we ask it who that is, it answers signed, and a pack opens.

A pack opens in a window of its own. Only the door to it and the picker of packs stand inside pages of the platform.
"""

import hmac

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response

from guidance_app import lti
from guidance_app.domain.learning import LOGIN_LASTS, Launch, Platform
from guidance_app.domain.permissions import Permission
from guidance_app.lti import IncomingLaunch, LaunchRefused
from guidance_app.queries.learning_platforms import find_platform, load_platform
from guidance_app.services.launching import take_launch
from guidance_app.web.access import requires
from guidance_app.web.addresses import find_live_address
from guidance_app.web.csrf import accept_from_platforms
from guidance_app.web.headers import framed, let_frame
from guidance_app.web.lti.blueprint import blueprint
from guidance_app.web.lti.boxes import open_box, seal
from guidance_app.web.lti.cookies import (
    forget_login_cookie,
    give_launch_cookie,
    give_login_cookie,
    read_login_cookie,
)
from guidance_app.web.lti.launched import seal_launch
from guidance_app.web.lti.picking import show_picker
from guidance_app.web.lti.surroundings import address_rules
from guidance_app.web.moments import current_moment

_ASKED = ("iss", "login_hint", "target_link_uri", "lti_message_hint", "lti_deployment_id", "client_id")
_OWN_WINDOW = "own_window"
_USE = "login"


@blueprint.route("/login", methods=["GET", "POST"])
@requires(Permission.LEARN_BY_LAUNCH)
@framed
@accept_from_platforms
def login() -> ResponseReturnValue:
    """Send the browser to the platform for its answer, from a window of its own unless a pack is only picked."""
    asked = {name: value for name in _ASKED if (value := request.values.get(name, ""))}
    platform = find_platform(asked.get("iss", ""), asked.get("client_id", ""))
    if platform is None:
        raise LaunchRefused
    let_frame(platform.origins)
    is_picking = asked.get("target_link_uri", "").endswith(url_for("lti.pick"))
    if not is_picking and not _stands_alone():
        return render_template("lti/door.html", asked=asked, own_window=_OWN_WINDOW)
    return _send_to(platform, asked, "lti.pick" if is_picking else "lti.launch")


@blueprint.post("/launch")
@requires(Permission.LEARN_BY_LAUNCH)
@framed
@accept_from_platforms
def launch() -> ResponseReturnValue:
    """Take the platform's answer and open what it asks for."""
    return _answer()


@blueprint.post("/pick")
@requires(Permission.LEARN_BY_LAUNCH)
@framed
@accept_from_platforms
def pick() -> ResponseReturnValue:
    """Take the platform's answer at the address that it asks for packs at."""
    return _answer()


def _stands_alone() -> bool:
    # What an old browser does not say, a tap on the door says.
    return request.headers.get("Sec-Fetch-Dest") == "document" or request.form.get(_OWN_WINDOW) == "yes"


def _send_to(platform: Platform, asked: dict[str, str], endpoint: str) -> Response:
    begun = lti.begin_login(platform, asked, find_live_address(url_for(endpoint)))
    response = redirect(begun.address, 302)
    kept = {"platform": platform.id, "state": begun.state, "nonce": begun.nonce}
    give_login_cookie(response, begun.state, seal(_USE, kept))
    return response


def _answer() -> ResponseReturnValue:
    state = request.form.get("state", "")
    kept = open_box(_USE, read_login_cookie(state), LOGIN_LASTS)
    platform = load_platform(kept["platform"]) if kept else None
    if kept is None or platform is None or not hmac.compare_digest(kept["state"].encode(), state.encode()):
        raise LaunchRefused
    let_frame(platform.origins)
    incoming = IncomingLaunch(request.form.get("id_token", ""), kept["nonce"])
    opened = take_launch(platform, incoming, address_rules(), current_moment())
    response = _open(platform, opened)
    forget_login_cookie(response, state)
    return response


def _open(platform: Platform, opened: Launch) -> Response:
    if opened.picking is not None:
        return show_picker(platform, opened.picking)
    response = redirect(url_for("lti.opened"), 303)
    give_launch_cookie(response, seal_launch(platform, opened))
    return response

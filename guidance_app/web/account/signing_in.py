"""The sign-in page and signing out; whether somebody may is decided by the service."""

from flask import redirect, render_template, request
from flask.typing import ResponseReturnValue

from guidance_app.domain.permissions import Permission
from guidance_app.services.signing_in import SignInAttempt, sign_in
from guidance_app.services.user_sessions import end_session
from guidance_app.web.access import current_account, requires
from guidance_app.web.account.blueprint import blueprint
from guidance_app.web.current_user import forget_current_user
from guidance_app.web.moments import current_moment
from guidance_app.web.next_page import read_wanted_page
from guidance_app.web.sessions import current_session
from guidance_app.web.sign_in_rules import sign_in_rules

# One sentence for every reason, so that nobody learns which usernames exist.
_REFUSED = {"username": "The username or the password is not right"}


@blueprint.get("/sign-in", endpoint="sign_in")
@requires(Permission.PUBLIC)
def show_sign_in() -> ResponseReturnValue:
    """Show the form, or go on when somebody is signed in already."""
    wanted = request.args.get("next", "")
    if current_account() is not None:
        return redirect(read_wanted_page(wanted), 303)
    return _show_form(wanted, "", {}, 200)


@blueprint.post("/sign-in", endpoint="start_session")
@requires(Permission.PUBLIC)
def start_session() -> ResponseReturnValue:
    """Sign in and go to the page that was wanted; the session gets a new id and keeps nothing from before."""
    wanted = request.form.get("next", "")
    username, password = request.form.get("username", ""), request.form.get("password", "")
    missing = _find_missing(username, password)
    if missing:
        return _show_form(wanted, username, missing, 422)
    browser = current_session()
    address = request.remote_addr or ""
    session_id = sign_in(SignInAttempt(username, password, address, browser.id, current_moment()), sign_in_rules())
    if session_id is None:
        return _show_form(wanted, username, _REFUSED, 422)
    browser.begin(session_id)
    forget_current_user()
    return redirect(read_wanted_page(wanted), 303)


@blueprint.post("/sign-out")
@requires(Permission.MANAGE_OWN_ACCOUNT)
def sign_out() -> ResponseReturnValue:
    """End the session on the server and let the browser forget our pages."""
    browser = current_session()
    if browser.id is not None:
        end_session(browser.id)
    browser.end()
    forget_current_user()
    headers = {"Clear-Site-Data": '"cache", "storage"'}
    return render_template("account/signed_out.html"), 200, headers


def _find_missing(username: str, password: str) -> dict[str, str]:
    given = {"username": username.strip(), "password": password}
    asked = {"username": "Enter your username", "password": "Enter your password"}
    return {field: sentence for field, sentence in asked.items() if not given[field]}


def _show_form(wanted: str, username: str, problems: dict[str, str], status: int) -> ResponseReturnValue:
    page = render_template("account/sign_in.html", next=wanted, username=username, form_errors=problems)
    return page, status

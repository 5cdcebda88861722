"""A person's own tokens for other systems: made with the password, shown once, revoked at any time."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.api_scopes import SCOPES
from guidance_app.domain.api_tokens import MOST_DAYS, read_terms
from guidance_app.domain.errors import FormRefused
from guidance_app.domain.permissions import Permission
from guidance_app.queries.api_tokens import list_own_tokens
from guidance_app.services.api_tokens import MadeToken, make_token, revoke_own_token
from guidance_app.services.signing_in import confirm_password
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.account.blueprint import blueprint
from guidance_app.web.clock import today
from guidance_app.web.form_keys import make_form_key, read_form_key
from guidance_app.web.moments import current_moment
from guidance_app.web.sign_in_rules import sign_in_rules

_WRONG = {"password": "The password is not right"}
_MISSING = {"password": "Enter your password"}


@blueprint.get("/account/tokens")
@requires(Permission.MANAGE_OWN_ACCOUNT)
def tokens() -> ResponseReturnValue:
    """Show one's own tokens and the form for another."""
    return _show({}, None, 200)


@blueprint.post("/account/tokens", endpoint="make_token")
@requires(Permission.MANAGE_OWN_ACCOUNT)
def make() -> ResponseReturnValue:
    """Make a token, when the password is right, and show it this once."""
    viewer, form = current_viewer(), request.form
    try:
        terms = read_terms(form.get("name", ""), form.getlist("scopes"), form.get("days", ""))
    except FormRefused as refused:
        return _show({**refused.problems, **({} if form.get("password") else _MISSING)}, None, 422)
    problem = _check_password(form.get("password", ""))
    if problem:
        return _show(problem, None, 422)
    made = make_token(viewer, terms, read_form_key(form.get("form_key", "")), current_moment())
    return _show({}, made, 200)


@blueprint.post("/account/tokens/<number:token_id>/revoke", endpoint="revoke_token")
@requires(Permission.MANAGE_OWN_ACCOUNT)
def revoke(token_id: int) -> ResponseReturnValue:
    """End one of one's own tokens."""
    revoke_own_token(current_viewer(), token_id, current_moment())
    return redirect(url_for("account.tokens"), 303)


def _check_password(password: str) -> dict[str, str]:
    if not password:
        return _MISSING
    address = request.remote_addr or ""
    is_right = confirm_password(current_viewer(), password, address, sign_in_rules(), current_moment())
    return {} if is_right else _WRONG


def _show(problems: dict[str, str], made: MadeToken | None, status: int) -> ResponseReturnValue:
    page = render_template(
        "account/tokens.html",
        tokens=list_own_tokens(current_viewer(), today()),
        scopes=SCOPES,
        most_days=MOST_DAYS,
        typed={} if made else request.form,
        chosen=() if made else request.form.getlist("scopes"),
        form_errors=problems,
        form_key=make_form_key(),
        made=made,
    )
    return page, status

"""The tokens of the whole force, for an administrator to see what other systems hold and to end it."""

from flask import redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.api_scopes import SCOPES
from guidance_app.domain.permissions import Permission
from guidance_app.queries.api_tokens import list_tokens_of_force
from guidance_app.services.api_tokens import revoke_token_of_force
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.force.blueprint import blueprint
from guidance_app.web.moments import current_moment


@blueprint.get("/force/tokens")
@requires(Permission.MANAGE_ACCOUNTS)
def tokens() -> str:
    """List every token of the force: whose it is, for what, until when, and the day of its last use."""
    return render_template("force/tokens.html", tokens=list_tokens_of_force(current_viewer(), today()), scopes=SCOPES)


@blueprint.post("/force/tokens/<number:token_id>/revoke", endpoint="revoke_token")
@requires(Permission.MANAGE_ACCOUNTS)
def revoke(token_id: int) -> ResponseReturnValue:
    """End one token of the force."""
    revoke_token_of_force(current_viewer(), token_id, current_moment())
    return redirect(url_for("force.tokens"), 303)

"""A person's own account: who they are here, the theme, and the way out."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.permissions import Permission
from guidance_app.domain.themes import THEMES
from guidance_app.services.accounts import choose_theme
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.account.blueprint import blueprint


@blueprint.get("/account")
@requires(Permission.MANAGE_OWN_ACCOUNT)
def account() -> ResponseReturnValue:
    """Show one's own account."""
    return render_template("account/account.html", themes=THEMES)


@blueprint.post("/account/theme")
@requires(Permission.MANAGE_OWN_ACCOUNT)
def set_theme() -> ResponseReturnValue:
    """Keep the chosen theme."""
    choose_theme(current_viewer(), request.form.get("theme", ""))
    return redirect(url_for("account.account"), 303)

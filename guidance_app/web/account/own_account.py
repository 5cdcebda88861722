"""A person's own account: who they are here, the theme, and the way out."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.permissions import Permission
from guidance_app.domain.personal_addresses import PersonalAddress
from guidance_app.domain.themes import THEMES
from guidance_app.queries.waiting import count_waiting
from guidance_app.services.accounts import choose_theme
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.account.blueprint import blueprint
from guidance_app.web.account.personal_addresses import find_personal_address
from guidance_app.web.clock import today


@blueprint.get("/account")
@requires(Permission.MANAGE_OWN_ACCOUNT)
def account() -> ResponseReturnValue:
    """Show one's own account."""
    viewer = current_viewer()
    return render_template(
        "account/account.html",
        themes=THEMES,
        waiting=count_waiting(viewer, today()),
        calendar_address=find_personal_address(viewer, PersonalAddress.CALENDAR),
        changes_address=find_personal_address(viewer, PersonalAddress.CHANGES),
    )


@blueprint.post("/account/theme")
@requires(Permission.MANAGE_OWN_ACCOUNT)
def set_theme() -> ResponseReturnValue:
    """Keep the chosen theme."""
    choose_theme(current_viewer(), request.form.get("theme", ""))
    return redirect(url_for("account.account"), 303)

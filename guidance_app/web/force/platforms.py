"""An administrator's list of learning platforms: which may open the force's packs, and what to tell them of us."""

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.errors import FormRefused
from guidance_app.domain.learning import read_platform_form
from guidance_app.domain.permissions import Permission
from guidance_app.queries.learning_platforms import list_platforms
from guidance_app.services.learning_platforms import add_platform, end_platform
from guidance_app.services.tool_keys import find_key
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.addresses import find_live_address
from guidance_app.web.force.blueprint import blueprint
from guidance_app.web.lti.surroundings import address_rules, keys_secret

# What a platform is told, in the words that platforms use.
_OURS = (
    ("Login address (OpenID Connect initiation)", "lti.login"),
    ("Launch address (redirect URI, tool URL)", "lti.launch"),
    ("Content selection address (deep linking, second redirect URI)", "lti.pick"),
    ("Our keys (public keyset URL)", "lti.keys"),
)


@blueprint.get("/force/platforms")
@requires(Permission.MANAGE_PLATFORMS)
def platforms() -> ResponseReturnValue:
    """Show the platforms of the force and a form for one more."""
    return _show({}, 200)


@blueprint.post("/force/platforms", endpoint="new_platform")
@requires(Permission.MANAGE_PLATFORMS)
def add() -> ResponseReturnValue:
    """Register a platform; with the first one our key is made."""
    try:
        add_platform(current_viewer(), read_platform_form(request.form, address_rules()))
    except FormRefused as refused:
        return _show(refused.problems, 422)
    find_key(keys_secret())
    return redirect(url_for("force.platforms"), 303)


@blueprint.post("/force/platforms/<number:platform_id>/end", endpoint="end_platform")
@requires(Permission.MANAGE_PLATFORMS)
def end(platform_id: int) -> ResponseReturnValue:
    """End a platform; what was opened from it ends at once."""
    end_platform(current_viewer(), platform_id)
    return redirect(url_for("force.platforms"), 303)


def _show(form_errors: dict[str, str], status: int) -> ResponseReturnValue:
    page = render_template(
        "force/platforms.html",
        platforms=list_platforms(current_viewer()),
        ours=[(label, find_live_address(url_for(endpoint))) for label, endpoint in _OURS],
        form_errors=form_errors,
        typed=request.form.to_dict() if form_errors else {},
    )
    return page, status

"""An administrator's way to make devices forget what they saved: lost, stolen, or somebody has left."""

from flask import current_app, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.permissions import Permission
from guidance_app.queries.pocket import list_people
from guidance_app.services.devices import forget_all_devices, forget_devices_of
from guidance_app.settings import Settings
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.force.blueprint import blueprint

_LONGEST_NUMBER = 9
_EVERYBODY = "everybody"
_SAID = {"one": "Their devices forget at the next contact.", "all": "Every device forgets at its next contact."}


@blueprint.get("/force/devices")
@requires(Permission.MANAGE_ACCOUNTS)
def devices() -> ResponseReturnValue:
    """Show whose devices can be made to forget."""
    return _show("", 200, _SAID.get(request.args.get("done", ""), ""))


@blueprint.post("/force/devices", endpoint="forget_devices")
@requires(Permission.MANAGE_ACCOUNTS)
def forget() -> ResponseReturnValue:
    """Make the chosen devices forget."""
    chosen = request.form.get("who", "")
    if chosen == _EVERYBODY:
        forget_all_devices(current_viewer())
        return redirect(url_for("force.devices", done="all"), 303)
    if not (chosen.isascii() and chosen.isdigit() and len(chosen) <= _LONGEST_NUMBER):
        return _show("Choose whose devices should forget.", 422)
    forget_devices_of(current_viewer(), int(chosen))
    return redirect(url_for("force.devices", done="one"), 303)


def _show(problem: str, status: int, said: str = "") -> ResponseReturnValue:
    people = [("", "Choose"), (_EVERYBODY, "Everybody in the force"), *list_people(current_viewer())]
    settings: Settings = current_app.extensions["settings"]
    values = {"people": people, "problem": problem, "said": said, "hours": settings.pocket_hours}
    return render_template("force/devices.html", **values), status

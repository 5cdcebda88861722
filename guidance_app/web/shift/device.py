"""What a browser needs to treat the app as one of its own: worker, web manifest, the plain screen, the empty frame."""

from flask import Response, jsonify, render_template

from guidance_app.domain.permissions import Permission
from guidance_app.paths import DIST_FOLDER
from guidance_app.web.access import requires
from guidance_app.web.assets import find_asset
from guidance_app.web.shift.blueprint import blueprint

# Nothing on a phone's first screen says what this is.
NEUTRAL_NAME = "Pocket book"
_BRAND = "#1b2a4a"
_PNG = "image/png"
# A phone that cuts icons into a shape of its own takes the one without round corners.
_ICONS = (
    ("icon.svg", "image/svg+xml", "any", "any"),
    ("icon-192.png", _PNG, "192x192", "any"),
    ("icon-512.png", _PNG, "512x512", "any"),
    ("icon-square-512.png", _PNG, "512x512", "maskable"),
)
# The address that officers say and that devices keep: it stays, whichever view serves it.
_FIRST_SCREEN = "/now"


@blueprint.get("/sw.js")
@requires(Permission.PUBLIC)
def worker() -> Response:
    """Hand out the worker from the root, so that it may answer for every page."""
    name = find_asset("worker.js").rpartition("/")[2]
    return Response((DIST_FOLDER / name).read_bytes(), mimetype="text/javascript")


@blueprint.get("/app.webmanifest")
@requires(Permission.PUBLIC)
def web_manifest() -> Response:
    """Say how the app is put on a device."""
    answer = jsonify(
        id=_FIRST_SCREEN,
        name=NEUTRAL_NAME,
        short_name=NEUTRAL_NAME,
        lang="en-GB",
        start_url=_FIRST_SCREEN,
        scope="/",
        display="standalone",
        background_color=_BRAND,
        theme_color=_BRAND,
        icons=[
            {"src": find_asset(name), "type": kind, "sizes": sizes, "purpose": use} for name, kind, sizes, use in _ICONS
        ],
    )
    answer.mimetype = "application/manifest+json"
    return answer


@blueprint.get("/notes")
@requires(Permission.PUBLIC)
def hidden() -> str:
    """Show a page that says nothing, for browsers without script and for a reload of a hidden screen."""
    return render_template("shift/hidden.html")


@blueprint.get("/pocket/frame")
@requires(Permission.READ_FIRST_HOUR)
def frame() -> str:
    """Show the frame in which a device puts what it kept."""
    return render_template("shift/frame.html")

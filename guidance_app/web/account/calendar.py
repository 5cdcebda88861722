"""A person's calendar of due checks: its signed address, and what stands there. It needs no session, and no cookie."""

from flask import Response, current_app, redirect, request, url_for
from flask.typing import ResponseReturnValue
from itsdangerous import BadData, URLSafeSerializer

from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.queries.calendars import CalendarEntry, find_calendar_key, list_calendar, open_calendar_of
from guidance_app.rendering.calendar_text import CalendarDay, write_calendar
from guidance_app.services.calendars import close_calendar, open_calendar
from guidance_app.settings import Settings
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.account.blueprint import blueprint
from guidance_app.web.clock import today
from guidance_app.web.jinja import SERVICE_NAME
from guidance_app.web.moments import current_moment
from guidance_app.web.secrets import derive_key

_NOTHING = "There is nothing at this address."


@blueprint.post("/account/calendar", endpoint="open_calendar")
@requires(Permission.MANAGE_OWN_ACCOUNT)
def make_address() -> ResponseReturnValue:
    """Make a new address, and end the one before."""
    open_calendar(current_viewer())
    return redirect(url_for("account.account", _anchor="calendar"), 303)


@blueprint.post("/account/calendar/end", endpoint="close_calendar")
@requires(Permission.MANAGE_OWN_ACCOUNT)
def end_address() -> ResponseReturnValue:
    """End the address."""
    close_calendar(current_viewer())
    return redirect(url_for("account.account", _anchor="calendar"), 303)


@blueprint.get("/calendar/<token>.ics")
@requires(Permission.PUBLIC)
def calendar(token: str) -> Response:
    """Hand out the due dates of whoever's address this is; a wrong, an old and a revoked one are all 404."""
    user_id, key = _read_token(token)
    viewer = open_calendar_of(user_id, key)
    days = [_to_day(entry) for entry in list_calendar(viewer, today())]
    return Response(write_calendar(f"{SERVICE_NAME}: checks", days, current_moment()), mimetype="text/calendar")


def find_calendar_address(viewer: Viewer) -> str | None:
    """Return the whole address of a person's calendar, or None when they have none."""
    key = find_calendar_key(viewer)
    if key is None:
        return None
    path = url_for("account.calendar", token=_signer().dumps([viewer.user_id, key]))
    return _base_address() + path


def _read_token(token: str) -> tuple[int, str]:
    try:
        values = _signer().loads(token)
    except BadData:
        raise NotFound(_NOTHING) from None
    # Base64 has several spellings for the same bytes; an address has one.
    if _signer().dumps(values) != token:
        raise NotFound(_NOTHING)
    user_id, key = values
    return int(user_id), str(key)


def _signer() -> URLSafeSerializer:
    return URLSafeSerializer(derive_key("calendar"), salt="calendar")


def _to_day(entry: CalendarEntry) -> CalendarDay:
    address = _base_address() + url_for("reviewing.check", reference=entry.reference)
    return CalendarDay(
        uid=f"{entry.reference.lower()}-check@guidance-for-officers",
        day=entry.due_on,
        title=f"Check {entry.reference} {entry.title}",
        url=address,
    )


def _base_address() -> str:
    settings: Settings = current_app.extensions["settings"]
    return settings.public_url or request.host_url.rstrip("/")

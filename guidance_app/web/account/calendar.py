"""A person's calendar of due checks, under an address of their own."""

from flask import Response, url_for

from guidance_app.domain.permissions import Permission
from guidance_app.domain.personal_addresses import PersonalAddress
from guidance_app.queries.calendars import CalendarEntry, list_calendar
from guidance_app.rendering.calendar_text import CalendarDay, write_calendar
from guidance_app.web.access import requires
from guidance_app.web.account.blueprint import blueprint
from guidance_app.web.account.personal_addresses import read_personal_address
from guidance_app.web.clock import today
from guidance_app.web.jinja import SERVICE_NAME
from guidance_app.web.moments import current_moment
from guidance_app.web.own_address import whole_address


@blueprint.get("/calendar/<token>.ics")
@requires(Permission.PUBLIC)
def calendar(token: str) -> Response:
    """Hand out the due dates of whoever's address this is; a wrong, an old and a revoked one are all 404."""
    viewer = read_personal_address(PersonalAddress.CALENDAR, token)
    days = [_to_day(entry) for entry in list_calendar(viewer, today())]
    return Response(write_calendar(f"{SERVICE_NAME}: checks", days, current_moment()), mimetype="text/calendar")


def _to_day(entry: CalendarEntry) -> CalendarDay:
    return CalendarDay(
        uid=f"{entry.reference.lower()}-check@guidance-for-officers",
        day=entry.due_on,
        title=f"Check {entry.reference} {entry.title}",
        url=whole_address(url_for("reviewing.check", reference=entry.reference)),
    )

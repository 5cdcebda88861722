"""The rota of who to ring when it runs out, for whoever holds the lead post: after its end officers find nobody."""

from datetime import date, timedelta

from sqlalchemy import bindparam, func, select

from guidance_app.db import read_rows
from guidance_app.domain.clocks import london_day
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.models import RotaEntry
from guidance_app.queries.posts import load_posts
from guidance_app.queries.visibility import bind_viewer
from guidance_app.queries.waiting_items import WaitingItem
from guidance_app.rendering.dates import long_date

_WARNED_BEFORE = timedelta(days=3)
_LAST = select(func.max(RotaEntry.ends_at)).where(RotaEntry.force_id == bindparam("viewer_force_id"))


def collect_rota_end(viewer: Viewer, today: date) -> tuple[WaitingItem, ...]:
    """Return one item from three days before the last duty ends until there is a later one; two queries at most.

    A force that has never had a rota is not asked for one.
    """
    if not viewer.may(Permission.FILL_LOCAL_FACTS):
        return ()
    last = read_rows(_LAST, bind_viewer(viewer)).scalar_one()
    if last is None or london_day(last) > today + _WARNED_BEFORE:
        return ()
    lead = load_posts(viewer).lead
    if lead is None or not lead.involves(viewer.user_id):
        return ()
    day = london_day(last)
    what = f"{'Fill in: ended' if day < today else 'Fill in: ends'} {long_date(day)}"
    return (WaitingItem(day, what, "Rota of who to ring", "force.rota", lead.name),)

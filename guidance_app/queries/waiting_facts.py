"""Local facts that nobody has filled in or checked in time, for whoever holds the post that looks after them."""

from datetime import date

from sqlalchemy import bindparam, select

from guidance_app.db import read_rows
from guidance_app.domain.clocks import london_day
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.models import Force
from guidance_app.queries.local_facts import FactView, load_facts
from guidance_app.queries.posts import Posts, PostView, load_posts
from guidance_app.queries.report_tables import CellKind, Column, Report, ReportRow
from guidance_app.queries.waiting_items import WaitingItem
from guidance_app.rendering.dates import long_date

_SINCE = select(Force.created_at).where(Force.id == bindparam("viewer_force_id"))


def collect_local_facts(viewer: Viewer, today: date) -> tuple[WaitingItem, ...]:
    """Return each overdue fact of a person's posts, and in one line those without an answer; two or three queries.

    What has no answer waits for the lead post, or for the post that looked after the answer before it was taken out.
    """
    if not viewer.may(Permission.FILL_LOCAL_FACTS):
        return ()
    posts = load_posts(viewer)
    held = {post.id for post in posts.by_id.values() if post.involves(viewer.user_id)}
    if not held:
        return ()
    own = [fact for fact in load_facts(viewer, today).values() if _find_post_id(fact, posts) in held]
    late = tuple(_to_item(fact, _name_post(fact, posts)) for fact in own if fact.overdue)
    return (*late, *_collect_unset(viewer, [fact for fact in own if not fact.value], posts))


def _collect_unset(viewer: Viewer, unset: list[FactView], posts: Posts) -> tuple[WaitingItem, ...]:
    if not unset:
        return ()
    since = read_rows(_SINCE, {"viewer_force_id": viewer.force_id}).scalar_one()
    count = "1 has" if len(unset) == 1 else f"{len(unset)} have"
    said = f"Local facts: {count} no answer yet"
    return (WaitingItem(london_day(since), "Fill in", said, "force.facts", _name_post(unset[0], posts)),)


def _to_item(fact: FactView, who: str) -> WaitingItem:
    due = fact.next_check_on or date.min
    what = f"Check: overdue since {long_date(due)}"
    return WaitingItem(due, what, fact.slot.label, "force.fact", who, {"slot": fact.name})


def _find_post(fact: FactView, posts: Posts) -> PostView | None:
    # Whoever left looks after nothing any more: then the lead post does.
    post = posts.by_id.get(fact.post_id)
    return post if post is not None and post.held_by else posts.lead


def _find_post_id(fact: FactView, posts: Posts) -> int:
    post = _find_post(fact, posts)
    return post.id if post else 0


def _name_post(fact: FactView, posts: Posts) -> str:
    post = _find_post(fact, posts)
    return post.name if post else ""


def _list_open(viewer: Viewer, today: date) -> tuple[ReportRow, ...]:
    posts = load_posts(viewer)
    facts = [fact for fact in load_facts(viewer, today).values() if fact.overdue or not fact.value]
    facts.sort(key=lambda fact: fact.next_check_on or date.min)
    return tuple(
        ReportRow(
            (
                fact.slot.label,
                "Overdue" if fact.overdue else "No answer yet",
                fact.next_check_on,
                _name_post(fact, posts),
            ),
            "force.fact",
            {"slot": fact.name},
        )
        for fact in facts
    )


LOCAL_FACTS_REPORT = Report(
    "local-facts",
    "Which local facts have no answer, or are past their check?",
    "Every local fact is filled in and in date.",
    (Column("Local fact"), Column("State"), Column("Due", CellKind.DAY), Column("Post that looks after it")),
    _list_open,
)

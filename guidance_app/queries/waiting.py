"""What waits for one person, harm first, then the oldest: a table of collectors, one for each sort of task."""

from collections.abc import Callable
from datetime import date

from guidance_app.domain.permissions import Viewer
from guidance_app.queries.waiting_checks import collect_checks, collect_vacant_posts
from guidance_app.queries.waiting_citations import collect_cited_changes
from guidance_app.queries.waiting_consent import collect_withdrawals
from guidance_app.queries.waiting_decisions import (
    collect_approvals,
    collect_returned,
    collect_taken_down,
    collect_urgent,
)
from guidance_app.queries.waiting_facts import collect_local_facts
from guidance_app.queries.waiting_for_nobody import collect_late_urgent, collect_undecidable
from guidance_app.queries.waiting_items import WaitingItem
from guidance_app.queries.waiting_reports import collect_proposed_cautions, collect_reports
from guidance_app.queries.waiting_rota import collect_rota_end

__all__ = ["COLLECTORS", "WaitingItem", "count_waiting", "list_waiting"]

Collector = Callable[[Viewer, date], tuple[WaitingItem, ...]]

# Whoever adds a sort of task adds its collector. Each returns what waits for this viewer and nothing for anybody else.
COLLECTORS: tuple[Collector, ...] = (
    collect_urgent,
    collect_late_urgent,
    collect_taken_down,
    collect_cited_changes,
    collect_approvals,
    collect_undecidable,
    collect_returned,
    collect_checks,
    collect_vacant_posts,
    collect_local_facts,
    collect_rota_end,
    collect_withdrawals,
    collect_reports,
    collect_proposed_cautions,
)


def list_waiting(viewer: Viewer, today: date) -> tuple[WaitingItem, ...]:
    """Return everything that waits for a person: what could cause harm, then whatever has waited longest."""
    items = [item for collect in COLLECTORS for item in collect(viewer, today)]
    return tuple(sorted(items, key=lambda item: (not item.urgent, item.since, item.subject, item.what)))


def count_waiting(viewer: Viewer, today: date) -> int:
    """Return how many things wait for a person."""
    return len(list_waiting(viewer, today))

"""What became of the citations of packs, for those who write packs: big changes, and documents that are gone."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from guidance_app.domain.citations import CitationState
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.queries.cited_changes import CitedChange, list_cited_changes
from guidance_app.queries.waiting_items import WaitingItem

_WHAT = {
    CitationState.TAKEN_DOWN: "Taken down: {cited}, which this pack cites",
    CitationState.WITHDRAWN: "Withdrawn: {cited}, which this pack cites",
}
_CHANGED = "A big change: {cited} came after what this pack cites"


def collect_cited_changes(viewer: Viewer, today: date) -> tuple[WaitingItem, ...]:
    """Return one task a pack and cited document, for packs that this person's force owns or watches."""
    if not viewer.may(Permission.WRITE_PACKS):
        return ()
    announced = [each for each in list_cited_changes(viewer, today) if each.is_announced]
    return tuple(_make_item(changes) for changes in group_changes(announced))


def group_changes(changes: Iterable[CitedChange]) -> Iterator[tuple[CitedChange, ...]]:
    """Yield the changes of one cited document in one pack together, however many of its sections the pack cites."""

    def key(change: CitedChange) -> tuple[str, str]:
        return (change.reference, change.pin.reference)

    for _key, group in groupby(sorted(changes, key=key), key=key):
        yield tuple(group)


def name_cited(change: CitedChange) -> str:
    """Return what came after a citation: `HBA-002 v5`, or the document itself when nothing of it stands."""
    newer = change.status.newer
    return f"{change.pin.reference} v{newer}" if newer and not change.is_gone else change.pin.reference


def _make_item(changes: tuple[CitedChange, ...]) -> WaitingItem:
    first = changes[0]
    endpoint, values = ("cpd.refresh", {"reference": first.reference}) if first.may_refresh else _read_only(first)
    return WaitingItem(
        since=min(change.since for change in changes),
        what=_WHAT.get(first.status.state, _CHANGED).format(cited=name_cited(first)),
        subject=f"{first.reference}: {first.title}",
        endpoint=endpoint,
        who="Whoever writes packs",
        values=values,
        urgent=first.is_gone,
    )


def _read_only(change: CitedChange) -> tuple[str, dict[str, str]]:
    return "cpd.pack", {"slug": change.slug}

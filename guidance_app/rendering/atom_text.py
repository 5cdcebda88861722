"""Writes an Atom feed (RFC 4287) of things that happened; it knows neither whose it is nor why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import NAMESPACE_URL, uuid5
from xml.etree import ElementTree as ET

from guidance_app.rendering.xml_text import add_element, write_xml

_ATOM = "http://www.w3.org/2005/Atom"
_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One thing that happened. `id` is the same whenever it is written, and only within one `base`."""

    id: str
    title: str
    summary: str
    link: str
    at: datetime


def write_atom(title: str, base: str, entries: Iterable[FeedEntry]) -> bytes:
    """Return the feed; `base` is the installation's own address, from which ids are made."""
    entries = tuple(entries)
    feed = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": "en-GB"})
    add_element(feed, "id", _make_id(base, "changes"))
    add_element(feed, "title", title)
    add_element(feed, "updated", max((entry.at for entry in entries), default=_LONG_AGO).isoformat())
    add_element(feed, "link", rel="alternate", type="text/html", href=f"{base}/")
    add_element(add_element(feed, "author"), "name", title)
    for entry in entries:
        _add_entry(feed, base, entry)
    return write_xml(feed)


def _add_entry(feed: ET.Element, base: str, entry: FeedEntry) -> None:
    added = add_element(feed, "entry")
    add_element(added, "id", _make_id(base, entry.id))
    add_element(added, "title", entry.title)
    add_element(added, "updated", entry.at.isoformat())
    add_element(added, "link", rel="alternate", type="text/html", href=entry.link)
    add_element(added, "summary", entry.summary)


def _make_id(base: str, name: str) -> str:
    return uuid5(NAMESPACE_URL, f"{base}/changes#{name}").urn

"""Fills the local facts in rendered words with the answers of whoever reads; words without any cost no query."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from guidance_app.domain.permissions import Viewer
from guidance_app.queries.local_facts import FactView, load_facts
from guidance_app.queries.view_models import EditionView
from guidance_app.rendering import FactCheck, fill_slots, list_slots, write_fact
from guidance_app.rendering.dates import long_date


def fill_edition(viewer: Viewer, edition: EditionView, today: date) -> EditionView:
    """Return an edition with its force's answers in it; one query if it names any slot, else none."""
    return fill_editions(viewer, (edition,), today)[0]


def fill_editions(viewer: Viewer, editions: Sequence[EditionView], today: date) -> tuple[EditionView, ...]:
    """Return the same of several editions; one query if any of them names a slot, else none."""
    html = "".join(section.html for edition in editions for section in edition.sections)
    written = _write_named(html, viewer, today)
    return tuple(_fill(edition, written) for edition in editions)


def _fill(edition: EditionView, written: Mapping[str, str]) -> EditionView:
    if not written:
        return edition
    sections = tuple(replace(section, html=fill_slots(section.html, written)) for section in edition.sections)
    return replace(edition, sections=sections, local_facts=tuple(sorted(written.items())))


def fill_html(viewer: Viewer, html: str, today: date) -> str:
    """Return rendered words with the answers of a viewer's force; one query if they name any slot, else none."""
    return fill_slots(html, _write_named(html, viewer, today))


def _write_named(html: str, viewer: Viewer, today: date) -> Mapping[str, str]:
    names = list_slots(html)
    facts = load_facts(viewer, today) if names else {}
    return {name: _write(name, facts[name]) for name in names}


def _write(name: str, fact: FactView) -> str:
    return write_fact(name, fact.shown, _say_checked(fact), FactCheck(fact.next_check_on, fact.overdue))


def _say_checked(fact: FactView) -> str:
    if fact.checked_on is None or fact.next_check_on is None:
        return ""
    if fact.overdue:
        return f"check overdue since {long_date(fact.next_check_on)}: make sure of it first"
    return f"checked {long_date(fact.checked_on)}"

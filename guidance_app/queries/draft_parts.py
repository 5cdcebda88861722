"""The parts of a draft beside the live ones: what changed, what was found, what is unsaved. Asks no database."""

from collections.abc import Mapping

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.drafting import list_parts, read_values
from guidance_app.queries.draft_views import DraftPart, OtherWriter, PartState, PlacedFinding, UnsavedWords


def list_rows(
    content: DocumentContent,
    live: DocumentContent | None,
    findings: tuple[PlacedFinding, ...],
    unsaved: Mapping[str, UnsavedWords],
    others: Mapping[str, tuple[OtherWriter, ...]],
) -> tuple[DraftPart, ...]:
    """Return the parts of a draft in the order of its page."""
    live_values = {} if live is None else {part.name: read_values(part, live) for part in list_parts(live)}
    rows = []
    for part in list_parts(content):
        here = [each.weighed for each in findings if each.part == part.name]
        rows.append(
            DraftPart(
                name=part.name,
                title=part.title,
                is_section=part.is_section,
                state=_find_state(read_values(part, content), live_values.get(part.name)),
                stopping=sum(each.stops for each in here),
                hints=sum(not each.stops and not each.reason for each in here),
                unsaved_at=unsaved[part.name].kept_at if part.name in unsaved else None,
                others=others.get(part.name, ()),
            )
        )
    return tuple(rows)


def keep_news(own: Mapping[str, UnsavedWords], content: DocumentContent) -> dict[str, UnsavedWords]:
    """Return those unsaved words that say something else than what is saved."""
    saved = {part.name: read_values(part, content) for part in list_parts(content)}
    return {name: words for name, words in own.items() if _is_news(words.values, saved.get(name))}


def _find_state(values: Mapping[str, str], live: Mapping[str, str] | None) -> PartState:
    if values == live:
        return PartState.UNCHANGED
    if not any(values.values()):
        return PartState.EMPTY
    return PartState.NEW if live is None else PartState.CHANGED


def _is_news(typed: Mapping[str, str], saved: Mapping[str, str] | None) -> bool:
    if saved is None:
        return any(typed.values())
    return any(text.replace("\r\n", "\n") != saved[name] for name, text in typed.items() if name in saved)

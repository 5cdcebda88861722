"""Says in one plain sentence what a comparison found, for a banner. Shows no words of the sections themselves."""

from collections.abc import Sequence

from guidance_app.domain.diffing.values import ChangeKind, EditionDiff, SectionDiff

MOST_TITLES = 5
_VERBS = {
    ChangeKind.CHANGED: "changed",
    ChangeKind.ADDED: "added",
    ChangeKind.REMOVED: "removed",
    ChangeKind.MOVED: "moved",
    ChangeKind.MOVED_AND_CHANGED: "moved and changed",
}


def summarise(diff: EditionDiff) -> str:
    """Return such as `2 sections changed: Do now, Words to use; 1 section added: Sources.`"""
    groups = ((verb, [s for s in diff.sections if s.kind is kind]) for kind, verb in _VERBS.items())
    told = [_tell(verb, sections) for verb, sections in groups if sections]
    return "; ".join(told) + "." if told else "No words changed."


def _tell(verb: str, sections: Sequence[SectionDiff]) -> str:
    count = len(sections)
    titles = [section.title for section in sections[:MOST_TITLES]]
    if count > MOST_TITLES:
        titles[-1] += f" and {count - MOST_TITLES} more"
    return f"{count} {'section' if count == 1 else 'sections'} {verb}: {', '.join(titles)}"

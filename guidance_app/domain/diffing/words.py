"""Compares two short texts word by word; a word is never cut. Knows nothing of sentences, sections or HTML."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidance_app.domain.diffing.order import match_in_order
from guidance_app.domain.diffing.values import Span, SpanKind

# An evidence mark or the address of a link counts as one word. Vowel signs of other scripts are no letters to `\w`,
# so they are let in by name of what they are not. Every repeat is possessive: no input makes this go back.
_WORD = re.compile(
    r"""(
      \{[^{}]*+\}
    | \]\([^()\s]*+\)
    | \w++ (?:[^\w\s{}\[\]()|*<>"“”\u2013—…]++\w++)*+
      [^\w\s\x00-\xbf\u2000-\u206f\u3000-\u303f\u060c\u061b\u061f\u06d4।॥]*+
    | [^\w\s]?
    )(\s*+)""",
    re.VERBOSE,
)
_LETTER = re.compile(r"\w")


@dataclass(slots=True)
class _Stretch:
    """A change, and the same words that follow it."""

    removed: str = ""
    added: str = ""
    same: str = ""

    @property
    def replaces_words(self) -> bool:
        return bool(_LETTER.search(self.removed) and _LETTER.search(self.added))


def split_words(text: str) -> list[tuple[str, str]]:
    """Return (word or punctuation mark, white space behind it); joined they spell the text again."""
    return [found for found in _WORD.findall(text) if found != ("", "")]


def list_words(text: str) -> list[str]:
    """Return the words alone, for judging how alike two texts are; the marks when there are no words."""
    cores = [core for core, _ in split_words(text)]
    return [core for core in cores if _LETTER.search(core)] or cores


def compare_words(old: str, new: str) -> tuple[Span, ...]:
    """Return spans in reading order: same and added ones spell `new` exactly, same and removed ones `old`."""
    if old == new:
        return (Span(SpanKind.SAME, new),) if new else ()
    stretches = _join_replaced(_find_stretches(split_words(old), split_words(new)))
    return tuple(span for stretch in stretches for span in _list_spans(stretch))


def _find_stretches(old: list[tuple[str, str]], new: list[tuple[str, str]]) -> Iterator[_Stretch]:
    pairs = match_in_order([core for core, _ in old], [core for core, _ in new])
    current = _Stretch()
    past_old = past_new = 0
    for i, j in [*pairs, (len(old), len(new))]:
        removed, added = _join(old[past_old:i]), _join(new[past_new:j])
        if (removed or added) and current.same:
            yield current
            current = _Stretch()
        current.removed += removed
        current.added += added
        past_old, past_new = i + 1, j + 1
        if i < len(old):
            current.same += old[i][0]
            if old[i][1] == new[j][1]:
                current.same += new[j][1]
            else:
                yield current
                current = _Stretch(removed=old[i][1], added=new[j][1])
    yield current


def _join(words: list[tuple[str, str]]) -> str:
    return "".join(core + space for core, space in words)


def _join_replaced(stretches: Iterator[_Stretch]) -> list[_Stretch]:
    # Two replaced stretches that share only a comma read better as one than as a patchwork.
    joined: list[_Stretch] = []
    for stretch in stretches:
        last = joined[-1] if joined else None
        if last and last.replaces_words and stretch.replaces_words and not _LETTER.search(last.same):
            last.removed += last.same + stretch.removed
            last.added += last.same + stretch.added
            last.same = stretch.same
        else:
            joined.append(stretch)
    return joined


def _list_spans(stretch: _Stretch) -> Iterator[Span]:
    removed, added = stretch.removed, stretch.added
    shared = _shared_space(removed, added)
    keep = len(shared)
    parts = (
        (SpanKind.REMOVED, removed[: len(removed) - keep]),
        (SpanKind.ADDED, added[: len(added) - keep]),
        (SpanKind.SAME, shared + stretch.same),
    )
    return (Span(kind, text) for kind, text in parts if text)


def _shared_space(removed: str, added: str) -> str:
    """Return the white space that ends both texts: it did not change, the words before it did."""
    space = removed[len(removed.rstrip()) :]
    return space if space and added.endswith(space) and added.rstrip() + space == added else ""

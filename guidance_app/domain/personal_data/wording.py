"""Small tools that turn listed words into patterns. They judge nothing and hold no words."""

import re
from collections.abc import Iterable
from typing import TypeAlias

_Tree: TypeAlias = dict[str, "_Tree"]
_END = ""
_FIRST_WORD = re.compile(r"[^\W\d_]+")


def listed(words: str) -> frozenset[str]:
    """Return the words of a table that is written as one text."""
    return frozenset(words.split())


def phrases(table: str) -> frozenset[str]:
    """Return the phrases of a table that is written as one text with a comma after each."""
    return frozenset(phrase.strip() for phrase in table.split(",") if phrase.strip())


def one_of(words: Iterable[str]) -> str:
    """Return a pattern for any of these, the longest first. It reads a beginning that several share only once."""
    tree: _Tree = {}
    for word in words:
        node = tree
        for letter in word:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return f"(?:{_write(tree)})"


def _write(tree: _Tree) -> str:
    branches = [re.escape(letter) + _write(rest) for letter, rest in sorted(tree.items()) if letter != _END]
    if len(branches) < 2 and _END not in tree:
        return "".join(branches)
    return f"(?:{'|'.join(branches)}){'?' if _END in tree else ''}" if branches else ""


def first_words(words: Iterable[str]) -> frozenset[str]:
    """Return the word that each phrase begins with, in lower case: the cue by which a line is chosen."""
    return frozenset(match[0].lower() for word in words if (match := _FIRST_WORD.search(word)))

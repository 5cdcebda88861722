"""Finds words of the field by how they sound: editors' spellings, and names of peoples."""

import re
from collections import defaultdict

from guidance_app.search.analysis import fold, split_chunks
from guidance_app.search.library import Library
from guidance_app.search.words.peoples import PEOPLES, is_same_people

_SHORTEST_KEY = 3
_SHORTEST_PEOPLE_KEY = 4
_SAME_SOUND = (
    (re.compile(r"[^a-z]"), ""),
    (re.compile("ph"), "f"),
    # The h of gh, kh, sh, th and dh is often left out by those who write what they heard.
    (re.compile("(?<=[bcdgkstz])h"), ""),
    (re.compile("[ckq]"), "k"),
    (re.compile("[zs]"), "s"),
    (re.compile("[vw]"), "v"),
    (re.compile(r"(?<!^)[aeiouyh]"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)


def sound_of(word: str) -> str:
    """Return a key that words of about the same consonants share."""
    for pattern, replacement in _SAME_SOUND:
        word = pattern.sub(replacement, word)
    return word


class SoundIndex:
    """Spellings by sound, with the documents they belong to."""

    def __init__(self, library: Library) -> None:
        self._words: set[str] = set()
        self._by_sound: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        for card in library.cards.values():
            for phrase in card.spellings:
                self._add(phrase.text, card.document_id)
        for name in PEOPLES:
            if len(sound_of(name)) >= _SHORTEST_PEOPLE_KEY:
                self._by_sound[sound_of(name)].setdefault(name, set())

    def knows(self, word: str) -> bool:
        """Say whether an editor listed this word as a spelling."""
        return word in self._words

    def find(self, word: str, library: Library, force_id: int | None) -> str | None:
        """Return the one visible spelling that sounds like the word; None when there is none, or several things."""
        heard = self._by_sound.get(sound_of(word), {})
        visible = {spelling: keys for spelling, keys in heard.items() if library.vocabulary.count(spelling, force_id)}
        best = max(visible, key=lambda spelling: (library.vocabulary.count(spelling, force_id), spelling), default=None)
        if best is None or not all(self._is_same(best, spelling, visible) for spelling in visible):
            return None
        return best

    def _is_same(self, one: str, other: str, documents: dict[str, set[int]]) -> bool:
        return one == other or bool(documents[one] & documents[other]) or is_same_people(one, other)

    def _add(self, text: str, key: int) -> None:
        chunks = split_chunks(fold(text))
        if len(chunks) == 1 and len(sound_of(chunks[0])) >= _SHORTEST_KEY:
            self._by_sound[sound_of(chunks[0])][chunks[0]].add(key)
        self._words.update(chunks if len(chunks) == 1 else ())

"""Tells a person's name from other capitals: a body, a work, a law, a lesson, a saint, a word that begins a line."""

import re

from guidance_app.domain.personal_data.folding import BLANK
from guidance_app.domain.personal_data.lines import Line
from guidance_app.domain.personal_data.name_words import (
    BODIES,
    COURTESY_TITLES,
    FAMILY,
    HOLY,
    HOLY_NAMES,
    LESSON_WORDS,
    NOT_AFTER_COURTESY_TITLES,
    NOT_AFTER_IS_CALLED,
    NOT_AFTER_SMALL_TITLES,
    ROLES,
    WORKS,
)
from guidance_app.domain.personal_data.not_names import NOT_NAMES, ORGANISATIONS, PUBLISHED_NAMES
from guidance_app.domain.personal_data.place_words import LARGE_PLACES
from guidance_app.domain.personal_data.wording import first_words, one_of

_RELATION_WORDS = frozenset(word for phrase in FAMILY | ROLES for word in phrase.split())
_NO_NAMES = NOT_NAMES | _RELATION_WORDS | {f"{word}s" for word in _RELATION_WORDS}
_NO_NAMES_OR_PLACES = _NO_NAMES | LARGE_PLACES
_PUBLIC_NAME = re.compile(rf"(?<!\w){one_of(PUBLISHED_NAMES | ORGANISATIONS)}(?!\w)")
_PUBLIC_NAME_CUES = first_words(PUBLISHED_NAMES | ORGANISATIONS)
_COURTESY = re.compile(rf"{one_of(COURTESY_TITLES)}\b")
_CAPITALS = re.compile(r"^[A-Z][A-Z&/'-]+$")
_WORK = one_of(WORKS)
_WORK_BEFORE = re.compile(rf"\b{_WORK}s?(?: (?:is|was))?(?: (?:called|named))?[ '\"(:*_]{{1,3}}$", re.IGNORECASE)
_WORK_AFTER = re.compile(
    rf"^ {_WORK}s?\b|^['\"*_]?,?(?: (?:is|was))? (?:an?|the) (?:(?!of|in|at|on|from|with|who)\w+ ){{0,2}}{_WORK}s?\b",
    re.IGNORECASE,
)
_WORK_NEAR = re.compile(rf"\b(?:{_WORK}|read)s?\b", re.IGNORECASE)
_LAW_AFTER = re.compile(
    r"^[^.\n]{0,20}\bv\b|^[^.\n]{0,30}\[(?:19|20)\d\d\]"
    r"|^(?:[A-Z][\w'-]*[ ]){1,3}(?:inquiry|judgment|review|report of \d{4}|(?:held|ruled) that)\b"
)
_CITED = re.compile(r"^(?: and [A-Z][\w'-]{1,30}| et al\.?)?,? \((?:19|20)\d\d\)")
_BODY = re.compile(rf"^(?:(?:[A-Z][\w'-]*|and|of|for|the|&)[ ]){{1,6}}{one_of(BODIES)}\b")
_JUDGE_OR_SAINT = re.compile(
    rf"(?:Mrs?|Ms)\.? Justice|(?:[Ii]mam|Lord|Prophet|Saint|St|Guru|Mother|Lady) {one_of(HOLY_NAMES)}\b"
)
# What is said of a name, not of the person who bears it.
_NAME_LESSON = re.compile(
    r"\b(?:unrelated|not related|transliterated|spel(?:t|led) (?:in|as)|may be spelt|(?:family|given|first|last) names"
    r"|(?:same|shares?|common|different|own|takes?|keeps?) (?:a |the |her |his |their )?(?:\w+ )?(?:sur)?names?"
    r"|(?:is|are|be) (?:not )?(?:an?|the|her|his|their) (?:\w+ )?(?:title|name|forename|nickname|form of))\b"
    r"|^[^.\n]{0,30} (?:may|might|can|could|would) (?:be (?:called|named)|use|bear)\b"
)
_HOLY_NEAR = re.compile(rf"\b{one_of(HOLY)}\b")
_ANY_NAME = re.compile(r"\b(?:a|an|any|some|if) (?:\w{1,12} )?(?:\w{1,12} )?(?:is )?(?:called|named)\b", re.IGNORECASE)
_LESSON = re.compile(rf"\b{one_of(LESSON_WORDS)}\b", re.IGNORECASE)


def blank_out_public_names(line: Line) -> str:
    """Return a line of the same length without the names that anybody may read in public."""
    if not line.holds(_PUBLIC_NAME_CUES):
        return line.text
    return _PUBLIC_NAME.sub(lambda name: BLANK * len(name[0]), line.text)


def is_name(words: str) -> bool:
    """Return whether the first of these words may be a name; one in capitals needs another beside it."""
    parts = [part for part in words.split() if len(part.strip(".")) > 1]
    if not parts or not parts[0][0].isupper() or _is_plain(parts[0]):
        return False
    if not _CAPITALS.match(parts[0]):
        return True
    return len(parts[0]) > 3 and any(not _CAPITALS.match(part) and not _is_plain(part) for part in parts[1:])


def is_whole_name(words: str) -> bool:
    """Return whether each of these words may be part of a name, and none is a large place."""
    parts = words.split()
    return is_name(words) and all(
        part[0].isupper() and part.lower().removesuffix("'s") not in _NO_NAMES_OR_PLACES
        for part in parts
        if part not in ("al", "bin", "bint", "ibn", "de", "van", "von", "el", "ap", "der", "du")
    )


def is_small_name(word: str, *, after_title: bool = False) -> bool:
    """Return whether a word without a capital, behind a title or “is called”, may be a name."""
    plain = word.lower().removesuffix("'s")
    return plain not in _NO_NAMES_OR_PLACES | (NOT_AFTER_SMALL_TITLES if after_title else NOT_AFTER_IS_CALLED)


def is_titled(line: str, match: re.Match[str]) -> bool:
    """Return whether a title stands before a name, and not inside the title of a work or the name of a body."""
    if is_public(line, match):
        return False
    first = match["name"].split()[0]
    if _COURTESY.match(match[0]):
        return (
            first[0].isupper()
            and first.lower() not in NOT_AFTER_COURTESY_TITLES
            and not (_CAPITALS.match(first) and len(first) < 3)
        )
    return is_name(match["name"]) or bool(_CAPITALS.match(first) and len(first) > 4 and not _is_plain(first))


def is_related(line: str, match: re.Match[str]) -> bool:
    """Return whether a name, and not a body or the next sentence, stands behind a relation or a role."""
    name = match["name"]
    if not is_name(name) or any(test(line, match) for test in (is_lesson, is_near_holy, is_public)):
        return False
    if match["join"].strip() not in (":", "-", "="):
        return True
    rest = name.split()[1:2]
    after = line[match.end("name") : match.end("name") + 1]
    return not _is_plain(rest[0]) if rest else after in ("", ",", ".", ";", ")")


def is_lesson(line: str, match: re.Match[str]) -> bool:
    """Return whether a name stands for any name: “a man called Ali may have a father called Hassan”."""
    before = line[max(0, match.start() - 40) : match.start()] + match[0]
    after = line[match.end() : match.end() + 120]
    return _ANY_NAME.search(before) is not None and _LESSON.search(before + after) is not None


def is_near_holy(line: str, match: re.Match[str]) -> bool:
    """Return whether the words around a match speak of what is holy, where names are those of saints."""
    return _HOLY_NEAR.search(line, max(0, match.start() - 60), match.end() + 60) is not None


def is_public(line: str, match: re.Match[str]) -> bool:
    """Return whether a match is part of a work, a judgment, a body or the name of a saint."""
    before, after = line[max(0, match.start() - 200) : match.start()], line[match.end() : match.end() + 200]
    in_quotes = before.count('"') % 2 == 1 and '"' in after
    if _JUDGE_OR_SAINT.match(match[0]) or (in_quotes and _WORK_NEAR.search(before + after)):
        return True
    name_on = line[match.start("name") : match.start("name") + 90]
    return (
        before.endswith("related to ")
        or _WORK_BEFORE.search(before[-40:]) is not None
        or any(cue.search(after) for cue in (_WORK_AFTER, _CITED))
        or any(cue.search(name_on) for cue in (_LAW_AFTER, _BODY, _NAME_LESSON))
    )


def _is_plain(word: str) -> bool:
    return word.lower().strip(".").removesuffix("'s") in _NO_NAMES

"""Checks that every sign of the words can be seen: a hidden one can show a reader another number than the one stored.

A sign that turns the order of reading, or splits a word unseen, would also pass a second person and the other checks.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.findings import Finding
from guidance_app.domain.publish_checks.rules import find

_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
# Urdu, Persian, Punjabi and other languages spell words with the two joiners.
_SPELT_WITH = frozenset("\n\u200c\u200d")
_MESSAGE = "A sign that nobody can see (U+{:04X}) stands in these words. Type them again instead of copying them."


def check_unseen_signs(content: DocumentContent) -> tuple[Finding, ...]:
    """Return one finding for each piece of words that holds a sign which does not show."""
    of_sections = ((section.anchor, words) for section in content.sections for words in _walk(section))
    named = (getattr(content, field.name) for field in fields(content) if field.name != "sections")
    elsewhere = (("", words) for value in named for words in _walk(value))
    return tuple(
        find("sign-unseen", _MESSAGE.format(ord(sign)), anchor, _around(words, sign))
        for anchor, words in (*elsewhere, *of_sections)
        for sign in _first_unseen(words)
    )


def _walk(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _walk(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _walk(getattr(value, field.name))


def _first_unseen(words: str) -> tuple[str, ...]:
    if words.isprintable():
        return ()
    unseen = (sign for sign in words if unicodedata.category(sign) in _UNSEEN and sign not in _SPELT_WITH)
    return tuple(unseen)[:1]


def _around(words: str, sign: str) -> str:
    line = next(line for line in words.split("\n") if sign in line)
    return "".join(each for each in line if each.isprintable())

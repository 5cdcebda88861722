"""Finds acronyms, and words given in italics as words of another language, that neither page nor library explains."""

import re
from collections.abc import Iterator

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.findings import Finding
from guidance_app.domain.publish_checks.known_library import KnownLibrary, fold_word, list_names
from guidance_app.domain.publish_checks.rules import find
from guidance_app.domain.publish_checks.texts import Text, visible_texts

_ACRONYM = re.compile(r"\b[A-Z]{2,6}s?\b")
_SPELT_OUT = re.compile(r"\(([A-Z]{2,6}s?)\)")
_EVERYBODY_KNOWS = frozenset(
    {"UK", "US", "USA", "EU", "UN", "GP", "TV", "ID", "NHS", "BBC", "OK", "PO", "SMS", "CCTV", "MP", "PACE", "LGBT"}
)
# One pair of stars or low lines with words directly inside; two pairs are bold.
_ITALIC = re.compile(r"(?<![*_\w\\])([*_])(?![*_\s])(?P<words>[^*_\n]{1,60}?)(?<!\s)\1(?![*_\w])")
# What is called out in English is stressed, not foreign; a title has more words than a term or begins with a capital.
_MOST_WORDS = 3
_ENGLISH = re.compile(
    r"a|all|alone|also|always|and|any|are|before|both|can|do|every|first|her|him|his|how|if|is|it|its|may|me|might|must"
    r"|my|need|never|no|none|not|now|of|on|one|only|or|our|own|she|that|the|their|them|then|these|they|this|those|to"
    r"|today|us|very|was|we|what|when|which|who|why|will|with|would|you|your"
)
# A meaning that follows at once: "xwin: blood", "xwin (blood)", "xwin means blood", "xwin, a word for blood".
_EXPLAINED = re.compile(r"\s*(?:[:(=]|,? (?:means?|is|a word|which|that is|can mean)\b)")


def check_unknown_words(content: DocumentContent, library: KnownLibrary) -> tuple[Finding, ...]:
    """Return a hint for each acronym and each word in italics that is not explained, once a word."""
    known = library.terms | {fold_word(name) for name in list_names(content)}
    return (*_check_acronyms(visible_texts(content), known), *_check_italics(content, known))


def _check_acronyms(texts: tuple[Text, ...], known: frozenset[str]) -> Iterator[Finding]:
    explained = known | {fold_word(found) for text in texts for found in _SPELT_OUT.findall(text.words)}
    said: set[str] = set()
    for text in texts:
        for found in _ACRONYM.findall(text.words):
            acronym = found.removesuffix("s")
            if acronym in _EVERYBODY_KNOWS or acronym in said or fold_word(acronym) in explained:
                continue
            said.add(acronym)
            message = f"Not everybody knows {acronym}: spell it out here once, with the letters in brackets."
            yield find("acronym-unknown", message, text.section_anchor, acronym)


def _check_italics(content: DocumentContent, known: frozenset[str]) -> Iterator[Finding]:
    said: set[str] = set()
    for section in content.sections:
        for found in _ITALIC.finditer(section.body):
            words = found["words"]
            folded = fold_word(words)
            if folded in known or folded in said or not _may_be_foreign(words):
                continue
            said.add(folded)
            if not _EXPLAINED.match(section.body, found.end()):
                message = f"Nothing explains “{words}”: say what it means here, or write a page for the word."
                yield find("word-unknown", message, section.anchor, words)


def _may_be_foreign(words: str) -> bool:
    parts = words.split()
    return len(parts) <= _MOST_WORDS and not words[0].isupper() and not any(map(_ENGLISH.fullmatch, parts))

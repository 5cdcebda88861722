"""What becomes of words whose consent was withdrawn: readers get a sentence in their place. Decides no withdrawal."""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import date

from guidance_app.domain.content import DocumentContent, Section, TwoMinutes
from guidance_app.domain.diffing.sentences import split_units
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.standing import Withheld

# Stands for the two-minute card wherever sections are named by anchor.
CARD_ANCHOR = "in-two-minutes"
CARD_HEADING = "In two minutes"
_HEADING_GONE = "Words taken out"
_WORD = re.compile(r"[^\W_]+")
_MARK = re.compile(r"\{[^{}]*+\}")
# Shorter ones are said everywhere: "Ask to see her alone."
_FEWEST_WORDS = 7


def hash_card(card: TwoMinutes) -> str:
    """Return the SHA-256 of a card's words; the empty string for a card that says nothing."""
    values = asdict(card)
    if not any(values.values()):
        return ""
    canonical = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()


def write_tombstone(since: date) -> str:
    """Return the sentence that stands where words stood."""
    day = f"{since.day} {since:%B} {since.year}"
    return f"Taken out on {day}: the people who gave these words withdrew their consent."


def head_tombstone(kind: Kind, anchor: str) -> str:
    """Return the heading over a tombstone: the one every document of the kind has, never one of the withheld words."""
    required = {section.anchor: section.heading for section in RULES[kind].required_sections}
    return CARD_HEADING if anchor == CARD_ANCHOR else required.get(anchor, _HEADING_GONE)


def withhold(content: DocumentContent, withheld: Iterable[Withheld]) -> DocumentContent:
    """Return the content as readers may have it, with a tombstone in the place of each withheld section or card."""
    since = {each.words_hash: each.since for each in withheld if each.words_hash}
    if not since:
        return content
    card_since = since.get(hash_card(content.two_minutes))
    return replace(
        content,
        sections=tuple(_withhold_section(content.kind, section, since) for section in content.sections),
        two_minutes=TwoMinutes((write_tombstone(card_since),)) if card_since else content.two_minutes,
    )


def name_shown_words(content_hash: str, withheld_hashes: Iterable[str]) -> str:
    """Return what names the words that readers see: the content's hash, and another text once words are withheld."""
    hashes = sorted(withheld_hashes)
    if not hashes:
        return content_hash
    return f"{content_hash}-{hashlib.sha256(' '.join(hashes).encode()).hexdigest()[:16]}"


def list_sentences(body: str) -> dict[str, str]:
    """Return the longer sentences of a section as written, by their folded words: small changes do not hide one."""
    folded = ((_WORD.findall(_MARK.sub(" ", unit.text.casefold())), unit.text) for unit in split_units(body))
    return {" ".join(words): text for words, text in folded if len(words) >= _FEWEST_WORDS}


def _withhold_section(kind: Kind, section: Section, since: dict[str, date]) -> Section:
    taken_on = since.get(section.content_hash)
    if taken_on is None:
        return section
    return Section(section.anchor, head_tombstone(kind, section.anchor), write_tombstone(taken_on))

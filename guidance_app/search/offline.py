"""What a device needs to search what it keeps: our tables of words once, and the stems of each document's own words.

No hurtful word is among them: a device that is lost holds none.
"""

import html
import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.facets import COMMUNITIES, FAITHS, LANGUAGES
from guidance_app.domain.service_areas import AREAS, PLACES
from guidance_app.search.analysis import fold, split_chunks, stem, tokenise, words_of_chunk
from guidance_app.search.words.danger import ALONE, TOGETHER, VARIANTS
from guidance_app.search.words.intents import ACT_NOW, ACT_NOW_NAMES, DANGER_GAIN, GAIN_BY_WORD
from guidance_app.search.words.noise import ASKING, LIGHT, NEGATIONS, NOISE, NUMERALS
from guidance_app.search.words.peoples import LEADS_TO, OF_ONE_PEOPLE, PEOPLES
from guidance_app.search.words.protected import ACRONYMS, JOB_WORDS, PROTECTED
from guidance_app.search.words.shorthand import SHORTHAND

_DANGER_GAIN = {kind.value: gain for kind, gain in DANGER_GAIN.items()}
_TAG = re.compile(r"<[^>]*>")


def make_word_tables() -> dict[str, Any]:
    """Return the tables by which any query is understood; they change with the app, not with the library."""
    return dict(_tables())


def make_search_words(content: DocumentContent, parts: Iterable[str]) -> dict[str, Any]:
    """Return what editors wrote to be found, and the stem of each word of a document that is not its own stem.

    `parts` is the HTML that the device keeps: no word that is not in it may be found.
    """
    term = content.term
    tagged = ((COMMUNITIES, content.communities), (LANGUAGES, content.languages), (FAITHS, content.faiths))
    named = {
        "aliases": content.aliases,
        "questions": content.questions,
        "spellings": term.spellings if term else (),
        "synonyms": term.synonyms if term else (),
        "tags": tuple(names.get(code, code) for names, codes in tagged for code in codes),
    }
    texts = [
        content.title,
        content.summary,
        *(text for texts in named.values() for text in texts),
        *(html.unescape(_TAG.sub(" ", part)) for part in parts),
    ]
    kept = {name: list(texts) for name, texts in named.items()}
    return {**kept, "communities": list(content.communities), "stems": _stems_of(texts)}


@cache
def _tables() -> dict[str, Any]:
    shorthand = {word: [meaning.weight, *meaning.phrases] for word, meaning in SHORTHAND.items()}
    places = {word: AREAS[code] for word, code in PLACES.items()}
    listed = NOISE | ASKING | LIGHT | NEGATIONS | PROTECTED | JOB_WORDS | PEOPLES | ALONE | frozenset(SHORTHAND)
    words = [*listed, *ACT_NOW_NAMES, *NUMERALS.values(), *LEADS_TO, *GAIN_BY_WORD, *places.values()]
    words += [word for together in TOGETHER for word in together]
    phrases = [*VARIANTS.values(), *(phrase for meaning in SHORTHAND.values() for phrase in meaning.phrases)]
    return {
        "noise": sorted(NOISE),
        "light": sorted(ASKING | LIGHT | NEGATIONS),
        "acronyms": sorted(ACRONYMS),
        "job": sorted(JOB_WORDS | PROTECTED),
        "alone": sorted(ALONE),
        "numerals": NUMERALS,
        "shorthand": shorthand,
        "places": places,
        "peoples": sorted(PEOPLES),
        "onePeople": sorted(OF_ONE_PEOPLE),
        "leadsTo": {word: sorted(codes) for word, codes in LEADS_TO.items()},
        "actNow": sorted(" ".join(words) for words in ACT_NOW),
        "actNowNames": list(ACT_NOW_NAMES),
        "danger": {"together": [sorted(words) for words in TOGETHER], "variants": VARIANTS, "gain": _DANGER_GAIN},
        "gains": {word: {kind.value: gain for kind, gain in gains.items()} for word, gains in GAIN_BY_WORD.items()},
        "stems": _stems_of([*words, *phrases]),
    }


def _stems_of(texts: Iterable[str]) -> dict[str, str]:
    words = {word for text in texts for chunk in split_chunks(fold(text)) for word in words_of_chunk(chunk)}
    words |= {word for text in texts for word in tokenise(text)}
    return {word: stemmed for word in sorted(words) if (stemmed := stem(word)) != word}

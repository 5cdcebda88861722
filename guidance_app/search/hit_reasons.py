"""Says in grey words why a document was found; its sections say theirs themselves."""

from guidance_app.search.cards import Card
from guidance_app.search.hurtful_words import has_hurtful
from guidance_app.search.matching import Matcher
from guidance_app.search.understanding import Understood

_GOOD = 0.5


def explain_document(card: Card, understood: Understood, matcher: Matcher) -> str:
    """Return the strongest reason in a few words, or the meaning that led here."""
    if understood.stems in card.questions:
        return "answers this very question"
    title = matcher.fit(card.title_stems)
    if title.coverage >= _GOOD:
        return _explain_meaning(card.title_stems, matcher) or "in the title"
    for phrase in (*card.spellings, *card.aliases):
        if matcher.fit(phrase.stems).both >= _GOOD and not has_hurtful(phrase.text):
            return _explain_meaning(phrase.stems, matcher) or f"also called “{phrase.text}”"
    if matcher.best_fit(card.questions) >= _GOOD:
        return "answers a question like this"
    return ""


def _explain_meaning(stems: tuple[str, ...], matcher: Matcher) -> str:
    """Return why other words than the typed ones led to a phrase; empty when the typed ones stand in it."""
    said = set(stems)
    if any(said.issuperset(sought.stems) for sought in matcher.sought):
        return ""
    sentences = (
        meaning.sentence
        for sought in matcher.sought
        for meaning in sought.meanings
        if said.issuperset(meaning.alternative.stems)
    )
    return next(sentences, "")

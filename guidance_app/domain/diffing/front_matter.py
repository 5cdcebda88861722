"""Spells the front matter of an edition as parts with units, so that it is compared like any section.

Says every field that a reader sees; compares nothing itself.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date

from guidance_app.domain.content import DocumentContent, Phone, ReviewState, Source
from guidance_app.domain.diffing.sentences import split_sentences
from guidance_app.domain.diffing.values import Shape, Unit
from guidance_app.domain.facets import COMMUNITIES, FAITHS, LANGUAGES, NATIONS
from guidance_app.domain.kinds import RULES
from guidance_app.domain.service_needs import NEED_NAMES

SpellPart = Callable[[DocumentContent], list[Unit]]

_REVIEW_WORDS = {
    ReviewState.STARTER: "Starter text: no community in this force has reviewed it yet",
    ReviewState.REVIEWED: "Reviewed by a community",
}


def _spell_list(label: str, texts: Iterable[str], names: Mapping[str, str] | None = None) -> list[Unit]:
    folded = (" ".join((names or {}).get(text, text).split()) for text in texts)
    return [Unit(text, Shape.ITEM, label) for text in folded if text]


def _spell_summary(content: DocumentContent) -> list[Unit]:
    return [
        *_spell_list("Title", [content.title]),
        *(Unit(text, Shape.SENTENCE, "Summary") for text in split_sentences(content.summary)),
    ]


def _spell_two_minutes(content: DocumentContent) -> list[Unit]:
    lists = content.two_minutes
    return [
        *_spell_list("Do now", lists.do_now),
        *_spell_list("Do not", lists.do_not),
        *_spell_list("Ask", lists.ask),
        *_spell_list("Ring", lists.ring),
    ]


def _spell_checks(content: DocumentContent) -> list[Unit]:
    return _spell_list("", content.check_before_use)


def _spell_term(content: DocumentContent) -> list[Unit]:
    if content.term is None:
        return []
    return [
        *_spell_list("Spelling", content.term.spellings),
        *_spell_list("Other word", content.term.synonyms),
        *_spell_list("Language", content.term.languages, LANGUAGES),
    ]


def _spell_service(content: DocumentContent) -> list[Unit]:
    if content.service is None:
        return []
    return [
        *_spell_list("Serves", content.service.serves),
        *_spell_list("Need", content.service.needs, NEED_NAMES),
        *_spell_list("Area", [content.service.area]),
        *_spell_list("Language", content.service.languages, LANGUAGES),
        *_spell_list("Phone", map(_spell_phone, content.service.phones)),
        *_spell_list("Website", [content.service.website]),
    ]


def _spell_names(content: DocumentContent) -> list[Unit]:
    return [*_spell_list("Other name", content.aliases), *_spell_list("Question", content.questions)]


def _spell_filing(content: DocumentContent) -> list[Unit]:
    return [
        *_spell_list("Kind", [RULES[content.kind].singular]),
        *_spell_list("Applies to", content.nations, NATIONS),
        *_spell_list("Community", content.communities, COMMUNITIES),
        *_spell_list("Language", content.languages, LANGUAGES),
        *_spell_list("Faith", content.faiths, FAITHS),
    ]


def _spell_provenance(content: DocumentContent) -> list[Unit]:
    return [
        *_spell_list("Review", [_REVIEW_WORDS[content.review_state]]),
        *_spell_list("Based on", [content.provenance.basis]),
        *_spell_list("Not yet heard", content.provenance.not_yet_heard),
    ]


def _spell_sources(content: DocumentContent) -> list[Unit]:
    return [unit for source in content.sources for unit in _spell_list(source.id, [_spell_source(source)])]


def _spell_source(source: Source) -> str:
    said = (source.title, source.publisher, source.date, f"read {_spell_date(source.read_on)}", source.url, source.note)
    return ", ".join(part for part in said if part)


def _spell_phone(phone: Phone) -> str:
    rung = "rung by this force" if phone.verified else "not yet rung by this force"
    said = (phone.hours, rung, f"checked {_spell_date(phone.checked_on)}", f"source {phone.source}")
    return f"{phone.label}: {phone.number}, " + ", ".join(part for part in said if part)


def _spell_date(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


# In the order of the page: these stand above the sections, and those below.
PARTS_ABOVE: tuple[tuple[str, SpellPart], ...] = (
    ("Title and summary", _spell_summary),
    ("In two minutes", _spell_two_minutes),
    ("Check before use", _spell_checks),
)
PARTS_BELOW: tuple[tuple[str, SpellPart], ...] = (
    ("Spellings and other words", _spell_term),
    ("The service", _spell_service),
    ("Other names and questions", _spell_names),
    ("Where it is filed", _spell_filing),
    ("What these words rest on", _spell_provenance),
    ("Sources", _spell_sources),
)

"""Checks that a document has the parts that keep somebody safe: sections with substance, first steps, safe contact.

It counts and looks for words; it cannot say whether the advice is good. What each kind needs: the tables at the end.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.findings import Finding
from guidance_app.domain.kinds import RULES as KINDS
from guidance_app.domain.kinds import Kind
from guidance_app.domain.publish_checks.rules import find
from guidance_app.domain.publish_checks.section_lines import count_lines
from guidance_app.domain.publish_checks.substance_of_advice import (
    check_danger_first,
    check_do_nots,
    check_hurt_and_help,
    check_phrases,
    check_say_instead,
    check_signs,
)
from guidance_app.domain.publish_checks.substance_of_facts import check_meaning, check_ways_to_reach
from guidance_app.domain.publish_checks.substance_of_safety import (
    check_card_danger_first,
    check_hba_leads_on,
    check_interpreter,
    check_safe_contact,
)
from guidance_app.domain.publish_checks.texts import TWO_MINUTES_LISTS

_NEEDS_LESS: dict[Kind, tuple[str, ...]] = {
    Kind.TERM: ("do_now", "do_not"),
    Kind.SERVICE: ("do_now", "do_not", "ring"),
    Kind.PACK: (),
}


class Least(NamedTuple):
    """The fewest lines that a section says anything with, and how many of them carry an evidence mark."""

    lines: int
    marked: int


# For profiles: what the shortest section of the starter library that answers an officer's questions has. Where nothing
# is sourced yet, an honest "not yet verified" is a mark too; an empty heading is not.
LEAST: dict[Kind, dict[str, Least]] = {
    Kind.COMMUNITY: {
        "languages-and-interpreters": Least(5, 5),
        "names": Least(3, 1),
        "visiting-and-greeting": Least(4, 1),
        "family-and-decisions": Least(3, 2),
        "words": Least(4, 3),
        "barriers-to-reporting-sexual-abuse": Least(5, 5),
        "hba-risks": Least(5, 4),
        "re-traumatisation": Least(4, 2),
        "faith-and-dates": Least(3, 3),
        "support": Least(4, 3),
    },
    Kind.RISK: {"what-this-is": Least(3, 3), "do-now": Least(5, 3)},
    Kind.PRACTICE: {
        "when-to-use-this": Least(3, 0),
        "what-to-do": Least(8, 5),
        "what-to-record": Least(4, 0),
    },
    Kind.ENGAGEMENT: {
        "before-you-start": Least(3, 0),
        "what-to-do": Least(8, 5),
        "what-to-avoid": Least(4, 0),
    },
    Kind.SERVICE: {
        "who-it-helps": Least(3, 3),
        "how-to-reach-it": Least(2, 0),
        "before-you-give-the-number": Least(3, 0),
    },
    Kind.TERM: {"how-it-is-used": Least(1, 1), "when-you-hear-it": Least(1, 0)},
}


def check_substance(content: DocumentContent) -> tuple[Finding, ...]:
    """Return a blocking finding for each part that is missing, naming it."""
    return tuple(finding for check in (*_ALWAYS, *_BY_KIND.get(content.kind, ())) for finding in check(content))


def _check_sections(content: DocumentContent) -> Iterator[Finding]:
    there = {section.anchor for section in content.sections if section.body.strip()}
    for required in KINDS[content.kind].required_sections:
        if required.anchor not in there:
            message = f"The section “{required.heading}” is missing or empty. Officers look for it here: write it."
            yield find("section-missing", message, required.anchor)
        else:
            yield from _check_length(content, required.anchor, required.heading)


def _check_length(content: DocumentContent, anchor: str, heading: str) -> Iterator[Finding]:
    least = LEAST.get(content.kind, {}).get(anchor, Least(1, 0))
    lines, marked = count_lines(content, anchor)
    if lines < least.lines or marked < least.marked:
        message = (
            f"“{heading}” has {lines} lines, {marked} of them with a mark: write at least {least.lines}, and mark "
            f"{least.marked} with what they rest on, or as not yet verified."
        )
        yield find("section-thin", message, anchor)


def _check_two_minutes(content: DocumentContent) -> Iterator[Finding]:
    for name in _NEEDS_LESS.get(content.kind, TWO_MINUTES_LISTS):
        if not getattr(content.two_minutes, name):
            spoken = name.replace("_", " ")
            message = f"The two-minute card has no “{spoken}” list. At a door nobody reads further: write one or more."
            yield find("two-minutes-missing", message, words=f"{name}:")


_Check = Callable[[DocumentContent], Iterator[Finding]]
_ALWAYS: tuple[_Check, ...] = (_check_sections, _check_two_minutes)
_BY_KIND: dict[Kind, tuple[_Check, ...]] = {
    Kind.RISK: (
        check_signs,
        check_danger_first,
        check_do_nots,
        check_say_instead,
        check_interpreter,
        check_safe_contact,
    ),
    Kind.TRAUMA: (check_hurt_and_help, check_phrases, check_interpreter, check_safe_contact),
    Kind.COMMUNITY: (check_card_danger_first, check_hba_leads_on, check_interpreter, check_safe_contact),
    Kind.SERVICE: (check_ways_to_reach,),
    Kind.TERM: (check_meaning,),
}

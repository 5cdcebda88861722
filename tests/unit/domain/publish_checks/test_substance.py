"""No part that keeps somebody safe can be taken out of a real document without a block that names it."""

import re
from collections.abc import Callable
from dataclasses import replace

import pytest

from guidance_app.domain.content import DocumentContent, Section
from guidance_app.domain.findings import Severity
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.publish_checks.substance import check_substance
from tests.support.library import list_slugs, read_starter_contents

Change = Callable[[DocumentContent], DocumentContent]


def change_bodies(change: Callable[[Section], str]) -> Change:
    def apply(content: DocumentContent) -> DocumentContent:
        return replace(content, sections=tuple(replace(s, body=change(s)) for s in content.sections))

    return apply


def change_body(anchor: str, change: Callable[[str], str]) -> Change:
    return change_bodies(lambda section: change(section.body) if section.anchor == anchor else section.body)


def drop_lines(pattern: str) -> Change:
    matches = re.compile(pattern, re.IGNORECASE).search

    def apply(content: DocumentContent) -> DocumentContent:
        card = content.two_minutes
        kept = {name: tuple(x for x in getattr(card, name) if not matches(x)) for name in ("do_now", "do_not", "ask")}
        dropped = change_bodies(lambda s: "\n".join(x for x in s.body.split("\n") if not matches(x)))(content)
        return replace(dropped, summary="", two_minutes=replace(card, **kept))

    return apply


def keep_items(count: int) -> Callable[[str], str]:
    def keep(body: str) -> str:
        lines = body.split("\n")
        items = [line for line in lines if re.match(r"- |\d+\. |\| (?!-)", line)]
        gone = set(items[count:])
        return "\n".join(line for line in lines if line not in gone)

    return keep


def empty_cell(place: int) -> Callable[[str], str]:
    def empty(body: str) -> str:
        lines = body.split("\n")
        at = next(i for i, line in enumerate(lines) if line.startswith("|")) + 2
        cells = lines[at].split("|")
        cells[place + 1] = " "
        lines[at] = "|".join(cells)
        return "\n".join(lines)

    return empty


def rules_of(content: DocumentContent) -> set[str]:
    findings = check_substance(content)
    assert all(finding.severity is Severity.BLOCK and finding.message for finding in findings)
    return {finding.rule for finding in findings}


RISK: dict[str, tuple[Change, str]] = {
    "most signs": (change_body("what-you-may-see", keep_items(5)), "indicators-few"),
    "what a sign is": (change_body("what-you-may-see", empty_cell(0)), "indicator-part-missing"),
    "why it matters": (change_body("what-you-may-see", empty_cell(1)), "indicator-part-missing"),
    "what to do now": (change_body("what-you-may-see", empty_cell(2)), "indicator-part-missing"),
    "its mark": (change_body("what-you-may-see", empty_cell(3)), "indicator-part-missing"),
    "danger first": (change_body("do-now", lambda body: "- Make tea.\n" + body), "danger-not-first"),
    "most do-nots": (change_body("do-not", keep_items(4)), "do-not-few"),
    "words to say": (change_body("words-you-can-use", lambda _: ""), "say-instead-missing"),
    "interpreter": (drop_lines("interpret"), "interpreter-rule-missing"),
    "safe contact": (drop_lines("contact|code word|reach you"), "safe-contact-missing"),
}
TRAUMA: dict[str, tuple[Change, str]] = {
    "what hurts": (change_body("what-can-hurt", keep_items(4)), "hurt-and-help-unmatched"),
    "what helps": (change_body("what-helps", keep_items(4)), "hurt-and-help-unmatched"),
    "words to use": (change_body("words-to-use", keep_items(2)), "words-to-use-few"),
    "words to avoid": (change_body("words-to-avoid", keep_items(2)), "words-to-avoid-few"),
    "interpreter": (drop_lines("interpret"), "interpreter-rule-missing"),
    "safe contact": (drop_lines("contact|code word|who calls|reach"), "safe-contact-missing"),
}


@pytest.mark.parametrize("slug", list_slugs(*Kind))
def test_a_starter_document_has_everything_its_kind_needs(slug: str) -> None:
    assert check_substance(read_starter_contents()[slug]) == ()


@pytest.mark.parametrize("slug", list_slugs(Kind.RISK))
@pytest.mark.parametrize("part", RISK)
def test_a_risk_document_without_a_part_is_blocked_and_told_which(slug: str, part: str) -> None:
    remove, rule = RISK[part]
    assert rule in rules_of(remove(read_starter_contents()[slug]))


@pytest.mark.parametrize("slug", list_slugs(Kind.TRAUMA))
@pytest.mark.parametrize("part", TRAUMA)
def test_a_trauma_document_without_a_part_is_blocked_and_told_which(slug: str, part: str) -> None:
    remove, rule = TRAUMA[part]
    assert rule in rules_of(remove(read_starter_contents()[slug]))


@pytest.mark.parametrize("kind", Kind)
def test_each_required_section_is_missed_by_its_own_name(kind: Kind) -> None:
    content = read_starter_contents()[list_slugs(kind)[0]]
    for required in RULES[kind].required_sections:
        without = replace(content, sections=tuple(s for s in content.sections if s.anchor != required.anchor))
        missing = [f for f in check_substance(without) if f.rule == "section-missing"]
        assert [f.section for f in missing] == [required.anchor]
        assert required.heading in missing[0].message


@pytest.mark.parametrize("name", ["do_now", "do_not", "ask", "ring"])
def test_each_list_of_the_two_minute_card_is_missed(name: str) -> None:
    content = read_starter_contents()["forced-marriage"]
    without = replace(content, two_minutes=replace(content.two_minutes, **{name: ()}))
    assert [f.words for f in check_substance(without) if f.rule == "two-minutes-missing"] == [f"{name}:"]


def test_a_word_you_may_hear_needs_no_number_to_ring() -> None:
    content = read_starter_contents()["xeer"]
    without = replace(content, two_minutes=replace(content.two_minutes, ring=(), ask=()))
    assert check_substance(without) == ()

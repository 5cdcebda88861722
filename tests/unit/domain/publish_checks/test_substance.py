"""No part that keeps somebody safe can be taken out of a real document without a block that names it."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from guidance_app.domain.content import DocumentContent, Section
from guidance_app.domain.findings import Severity
from guidance_app.domain.kinds import RULES, Kind
from guidance_app.domain.publish_checks.markdown_lines import find_marks
from guidance_app.domain.publish_checks.substance import LEAST, check_substance
from tests.factories.contents import make_content
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


def card(name: str, first: str) -> Change:
    def apply(content: DocumentContent) -> DocumentContent:
        lists = content.two_minutes
        return replace(content, two_minutes=replace(lists, **{name: (first, *getattr(lists, name))}))

    return apply


def keep_marks(body: str, count: int) -> str:
    """Return a body in which only the first lines with marks, so many of them, keep theirs."""
    lines = body.split("\n")
    marked = [at for at, line in enumerate(lines) if find_marks(line)][count:]
    return "\n".join(re.sub(r"\{[^}]*\}", "", line) if at in marked else line for at, line in enumerate(lines))


def keep_plain_lines(body: str, count: int) -> str:
    """Return the first lines of a body that are no headings, tables or blanks, so many of them."""
    return "\n".join([line for line in body.split("\n") if line and line[0] not in "#|"][:count]) or "- One."


def list_least() -> Iterator[tuple[Kind, str, Callable[[str, int], str], int]]:
    """Yield each least number of lines or marks that leaves something to take away."""
    for kind, sections in LEAST.items():
        for anchor, least in sections.items():
            if least.lines > 1:
                yield kind, anchor, keep_plain_lines, least.lines
            if least.marked:
                yield kind, anchor, keep_marks, least.marked


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


COMMUNITY: dict[str, tuple[Change, str]] = {
    "danger first": (card("do_now", "See the person alone."), "danger-not-first-in-card"),
    "interpreter": (drop_lines("interpret"), "interpreter-rule-missing"),
    "never family": (
        drop_lines(r"\b(not|never|no)\b.*interpret|interpret.*\b(not|never|no)\b"),
        "interpreter-rule-missing",
    ),
    "safe contact": (drop_lines("contact|code word|reach|who calls|agree"), "safe-contact-missing"),
    "where HBA leads": (change_body("hba-risks", lambda body: body.replace("doc:", "https:")), "hba-leads-nowhere"),
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


@pytest.mark.parametrize("slug", list_slugs(Kind.COMMUNITY))
@pytest.mark.parametrize("part", COMMUNITY)
def test_a_profile_without_a_part_is_blocked_and_told_which(slug: str, part: str) -> None:
    remove, rule = COMMUNITY[part]
    assert rule in rules_of(remove(read_starter_contents()[slug]))


@pytest.mark.parametrize(("kind", "anchor", "change", "kept"), list(list_least()))
def test_a_section_with_less_than_the_shortest_good_one_is_named(
    kind: Kind, anchor: str, change: Callable[[str, int], str], kept: int
) -> None:
    for slug in list_slugs(kind)[:3]:
        content = read_starter_contents()[slug]
        thin = change_body(anchor, lambda body: change(body, kept - 1))(content)
        assert [f.section for f in check_substance(thin) if f.rule.startswith("section-")] == [anchor]
        enough = change_body(anchor, lambda body: change(body, kept))(content)
        assert [f for f in check_substance(enough) if f.rule == "section-thin" and change is keep_marks] == []


def test_the_least_of_a_profile_is_asked_of_every_section_it_must_have() -> None:
    assert list(LEAST[Kind.COMMUNITY]) == [required.anchor for required in RULES[Kind.COMMUNITY].required_sections]


@pytest.mark.parametrize(
    ("body", "rules"),
    [
        ("It can mean good standing among relatives. {research: s}", set()),
        ("It can mean good standing among relatives.", {"meaning-missing"}),
        ("honour {research: s}", {"meaning-missing"}),
        ("| Word | Meaning |\n|---|---|\n" + "| a | honour {research: s} |\n" * 3, set()),
        ("| Word | Meaning |\n|---|---|\n" + "| | honour {research: s} |\n" * 3, {"meaning-missing"}),
        ("| Word | Meaning |\n|---|---|\n" + "| a | honour {research: s} |\n" * 2, {"meaning-missing"}),
    ],
)
def test_a_word_is_explained_in_a_whole_sentence_or_a_table(body: str, rules: set[str]) -> None:
    content = make_content(Kind.TERM)
    assert rules_of(change_body("what-it-means", lambda _: body)(content)) == rules


@pytest.mark.parametrize(
    ("changes", "reachable"),
    [({}, True), ({"phones": ()}, True), ({"website": ""}, True), ({"phones": (), "website": ""}, False)],
)
def test_a_service_can_be_reached_somehow(changes: dict[str, Any], reachable: bool) -> None:
    content = make_content(Kind.SERVICE)
    assert content.service is not None
    changed = replace(content, service=replace(content.service, **changes))
    assert ("service-unreachable" in rules_of(changed)) is not reachable
    linked = change_body("how-to-reach-it", lambda _: "Ask your [SARC](doc:sarc).")(changed)
    assert "service-unreachable" not in rules_of(linked)


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

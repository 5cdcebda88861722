"""Headings, links, tables, lists, reading age and provenance: what a screen reader and a tired officer rely on."""

from dataclasses import replace

import pytest

from guidance_app.domain.content import Provenance, ReviewState, Section, Term, TwoMinutes
from guidance_app.domain.findings import Severity
from guidance_app.domain.kinds import Kind
from guidance_app.domain.publish_checks import KnownLibrary, check_content, know_library
from guidance_app.domain.publish_checks.accessibility import check_accessibility
from guidance_app.domain.publish_checks.provenance import check_provenance
from guidance_app.domain.publish_checks.readability import check_readability, count_syllables, grade_lines
from guidance_app.domain.publish_checks.rules import RULES
from guidance_app.domain.publish_checks.unknown_words import check_unknown_words
from tests.factories.contents import DAY, make_content

LIBRARY = KnownLibrary(anchors={"izzat": frozenset({"what-it-means"})}, terms=frozenset({"marac"}))
HARD = "Organisational accountability necessitates comprehensive multidisciplinary safeguarding considerations. " * 3
PLAIN = "See the person alone. Ask who must not know. Keep the door in view and speak low. Go when they say so."


def found_in(body: str) -> list[tuple[str, str]]:
    content = make_content(sections=(Section("a", "A", body),))
    return [(finding.rule, finding.words) for finding in check_accessibility(content, LIBRARY)]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("### One\n\n#### Two\n\n### Three", []),
        ("#### Too deep", [("heading-order", "Too deep")]),
        ("# Too high", [("heading-order", "Too high")]),
        ("Read [izzat](doc:izzat#what-it-means).", []),
        ("Read it [here](https://example.org).", [("link-text", "here")]),
        ("[https://example.org](https://example.org)", [("link-text", "https://example.org")]),
        ("Read [a page](doc:gone).", [("link-target", "gone")]),
        ("Read [a page](doc:izzat#gone).", [("link-anchor", "izzat")]),
        ("| A | B |\n|---|---|\n| 1 | 2 |", []),
        ("| A | B |\n| 1 | 2 |", [("table-header", "A")]),
        ("| A | |\n|---|---|\n| 1 | 2 |", [("table-header", "A")]),
        ("| A | B |\n|---|---|\n| 1 |", [("table-width", "1")]),
        ("- One\n- Two", []),
        ("- One\n* Two", [("list-shape", "One")]),
        ("- Alone", [("list-shape", "Alone")]),
    ],
)
def test_structure_is_checked_as_typed(body: str, found: list[tuple[str, str]]) -> None:
    assert found_in(body) == found


@pytest.mark.parametrize(
    ("word", "syllables"),
    [("name", 1), ("names", 1), ("police", 2), ("family", 3), ("interpreter", 4), ("asked", 1), ("wanted", 2)],
)
def test_syllables_are_counted_as_they_are_said(word: str, syllables: int) -> None:
    assert count_syllables(word) == syllables


def test_plain_lines_read_at_a_lower_grade_than_hard_ones() -> None:
    assert grade_lines([PLAIN]) < 5 < 12 < grade_lines([HARD])


def test_hard_sections_must_be_justified_and_hard_cards_are_pointed_at() -> None:
    content = make_content(sections=(Section("a", "A", HARD),), two_minutes=TwoMinutes(do_now=(HARD,)))
    found = [(finding.rule, finding.section) for finding in check_readability(content)]
    assert found == [("reading-age-high", "a"), ("reading-age", "")]


def test_an_acronym_is_explained_on_the_page_or_known() -> None:
    body = "Refer to MARAC. Use a forced marriage protection order (FMPO). An FMPO helps. The QZX agrees. QZXs do."
    content = make_content(sections=(Section("a", "A", body),))
    assert [finding.words for finding in check_unknown_words(content, LIBRARY)] == ["QZX"]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Ask about *zanzi* first.", ["zanzi"]),
        ("Ask about _zanzi_ first, and *zanzi* again.", ["zanzi"]),
        ("| Word |\n|---|\n| *zanzi* |", ["zanzi"]),
        ("Ask about *dhaqan celis*.", ["dhaqan celis"]),
        ("*Izzat* and *\u0131zzat* and *izz\u00e1t* are words.", []),
        ("She spoke of *zanzi*: a fear of talk.", []),
        ("She spoke of *zanzi* (a fear of talk).", []),
        ("*zanzi* means a fear of talk. Ask about *zanzi*.", []),
        ("Do *not* wait. See *the person* **alone**.", []),
        ("Read *Tainted Peace*.", []),
        ("2 * 3 * 4, snake_case_name, **zanzi**", []),
    ],
)
def test_a_word_in_italics_is_explained_on_the_page_or_known(body: str, found: list[str]) -> None:
    content = make_content(sections=(Section("a", "A", body),))
    library = KnownLibrary(terms=frozenset({"izzat"}))
    hints = check_unknown_words(content, library)
    assert [finding.words for finding in hints] == found
    assert {finding.severity for finding in hints} <= {Severity.HINT}


def test_a_spelling_of_any_term_in_the_library_explains_a_word_in_italics() -> None:
    library = know_library({"ceeb": make_content(Kind.TERM, term=Term(("ay\u0131p", "'ayb"), ("scandal",), ()))})
    content = make_content(sections=(Section("a", "A", "*ayip*, *ayb*, *scandal*, *fadiha*"),))
    assert [finding.words for finding in check_unknown_words(content, library)] == ["fadiha"]


def test_provenance_says_what_the_words_rest_on_and_who_is_missing() -> None:
    content = make_content()
    silent = replace(content, provenance=Provenance("", ()))
    early = replace(content, review_state=ReviewState.REVIEWED)
    assert check_provenance(content) == ()
    assert [finding.rule for finding in check_provenance(silent)] == ["provenance-basis", "provenance-not-heard"]
    assert [finding.rule for finding in check_provenance(early)] == ["provenance-reviewed"]


def test_one_call_runs_every_topic() -> None:
    body = "# Wrong\n\nSection 5 applies. " + HARD
    content = make_content(sections=(Section("a", "A", body),), provenance=Provenance("", ("Survivors",)))
    rules = {finding.rule for finding in check_content(content, DAY, LIBRARY)}
    assert {"section-missing", "law-unmarked", "heading-order", "reading-age-high", "provenance-basis"} <= rules
    assert all(RULES[rule].asks for rule in rules if rule in RULES)

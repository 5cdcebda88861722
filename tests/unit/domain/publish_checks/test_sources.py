"""Claims of law and number show what they rest on, and stale sources say why they still hold."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from guidance_app.domain.clocks import next_check
from guidance_app.domain.content import Section, Source, TwoMinutes
from guidance_app.domain.evidence import EvidenceKind
from guidance_app.domain.findings import Severity
from guidance_app.domain.kinds import Kind
from guidance_app.domain.publish_checks import KnownLibrary
from guidance_app.domain.publish_checks.source_dates import CLOCK_YEARS
from guidance_app.domain.publish_checks.sources import check_sources
from tests.factories.contents import DAY, make_content

HOW = "Seen as a stored excerpt, not read in full."
SOURCE = Source("s", "A title", "A publisher", "2024", DAY, "https://example.org/")


def rules_of(body: str, source: Source = SOURCE, today: date = DAY, **changes: Any) -> list[str]:
    content = make_content(sections=(Section("a", "A", body),), sources=(source,), **changes)
    return [finding.rule for finding in check_sources(content, today, KnownLibrary())]


@pytest.mark.parametrize(
    "line",
    [
        "Section 63A lets a court act.",
        "See the Care Act 2014.",
        "Article 8 is engaged.",
        "Use s.121 of the 2014 Act.",
        "ASBCPA 2014 s.121 covers this.",
        "ss. 4 and 5 apply.",
        "PACE Code C asks for it.",
        "Virginity testing is illegal.",
        "Hymen repair is now a crime too.",
        "It is an offence to take her abroad.",
        "Forcing a marriage has been a crime since then.",
        "It can mean five years in prison.",
        "The maximum sentence is seven years.",
        "The law says nobody under 18 may marry.",
        "A nikah alone is not legally binding.",
        "Teachers have a mandatory duty to report.",
        "Officers must report it by law.",
    ],
)
def test_a_line_about_the_law_needs_a_mark(line: str) -> None:
    assert rules_of(line) == ["law-unmarked"]
    assert rules_of(f"{line} {{law: s}}") == []


@pytest.mark.parametrize(
    "line",
    [
        "In an emergency, go in as the law allows.",
        "Say: “It is not illegal to love.”",
        "Is it illegal to marry at 17?",
        "Section heads meet weekly.",
        "Record the crime number.",
        "Part 2 of the form asks for the name.",
    ],
)
def test_words_near_the_law_need_none(line: str) -> None:
    assert rules_of(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "It was 19% of cases.",
        "One in five said so.",
        "One in four were men.",
        "3 of 10 did.",
        "Nine out of ten were women.",
        "Some 1,200 calls.",
        "Ring 0800 5999 247.",
        "22 cases were closed.",
        "119 people said so.",
        "22 honour-based killings were counted.",
        "5000 cases came.",
        "About 2000 people came.",
        "Twelve women told researchers.",
        "Two thirds said no.",
        "A third of callers were men.",
        "It rose by a quarter.",
        "Nearly 3 million live here.",
        "Hundreds of girls went.",
        "3 deaths followed.",
    ],
)
def test_a_number_needs_a_mark(line: str) -> None:
    assert rules_of(line) == ["number-unmarked"]
    assert rules_of(f"{line} {{research: s}}") == []


@pytest.mark.parametrize(
    "line",
    [
        "Ring 999 now.",
        "Go back at 2 a.m.",
        "Anyone under 18.",
        "Anyone under 18 or vulnerable people.",
        "Keep 2 copies.",
        "Ask two people to check.",
        "Within 24 hours ask people who know.",
        "In 2023 forces changed it.",
        "Since 2019 women can ask.",
        "A third party must not hear.",
        "Wait half an hour.",
        "Choose one of three things.",
        "Use the 18+1 list.",
    ],
)
def test_numbers_of_daily_work_need_none(line: str) -> None:
    assert rules_of(line) == []


def test_rows_of_a_table_share_the_mark_of_the_line_above() -> None:
    table = "| Year | Share |\n|---|---|\n| 2019 | 19% |"
    assert rules_of(f"Shares: {{research: s}}\n\n{table}") == []
    assert rules_of(f"Shares:\n\n{table}") == ["number-unmarked"]


def test_the_law_must_be_dated_even_with_a_note() -> None:
    undated = replace(SOURCE, date="undated", note="Seen as a copy.")
    assert rules_of("A court can act. {law: s}", undated) == ["law-undated"]


def test_a_number_without_a_date_needs_a_note_that_says_what_it_is() -> None:
    undated = replace(SOURCE, date="undated")
    assert rules_of("It was 19%. {research: s}", undated) == ["number-undated"]
    assert rules_of("It was 19%. {research: s}", replace(undated, note=HOW)) == ["number-undated"]
    assert rules_of("It was 19%. {research: s}", replace(undated, note=f"{HOW} Calls in one year.")) == []


@pytest.mark.parametrize(("kind", "years"), CLOCK_YEARS.items())
def test_each_kind_of_source_is_old_after_its_own_years_unless_its_note_says_what_it_is(
    kind: EvidenceKind, years: int
) -> None:
    line = f"Some fear this. {{{kind}: s}}"
    assert rules_of(line, replace(SOURCE, date=str(DAY.year - years))) == []
    old = replace(SOURCE, date=f"{DAY.year - years - 1}-06")
    assert rules_of(line, old) == ["source-old"]
    assert rules_of(line, replace(old, note=HOW)) == ["source-old"]
    assert rules_of(line, replace(old, note=f"Still the only study of men. {HOW}")) == []


def test_the_law_keeps_no_clock_and_a_source_holds_as_long_as_the_shortest_of_its_uses() -> None:
    old = replace(SOURCE, date=str(DAY.year - 8))
    assert rules_of("A court can act. {law: s}", old) == []
    assert rules_of("Some fear this. {research: s}", old) == []
    assert rules_of("Some fear this. {research: s}\n\nServices say so. {practice: s}", old) == ["source-old"]


def test_what_a_service_page_rests_on_is_old_sooner() -> None:
    old = replace(SOURCE, date=str(DAY.year - 4))
    assert rules_of("It helps women. {practice: s}", old) == []
    assert rules_of("It helps women. {practice: s}", old, kind=Kind.SERVICE) == ["source-old"]


@pytest.mark.parametrize("line", ["A court can act (Care Act 2014). {unverified}", "It is a crime. {unverified}"])
def test_law_that_nobody_has_read_must_be_justified(line: str) -> None:
    assert rules_of(line, check_before_use=("Ask your legal team.",)) == ["law-unverified"]
    assert rules_of(f"{line} {{guidance: s}}", check_before_use=("Ask your legal team.",)) == []


def test_what_a_card_says_of_the_law_rests_on_a_line_below() -> None:
    card = TwoMinutes(do_now=("Say that this is a crime.",))
    assert rules_of("Nothing.", two_minutes=card) == ["law-in-card"]
    assert rules_of("Some say so. {research: s}", two_minutes=card) == ["law-in-card"]
    assert rules_of("A court can act. {law: s}", two_minutes=card) == []
    assert rules_of("Police must act. {statutory: s}", two_minutes=card) == []


def test_unverified_lines_need_a_word_on_what_to_check() -> None:
    assert rules_of("Some say so. {unverified}") == ["unverified-unlisted"]
    assert rules_of("Some say so. {unverified}", check_before_use=("Ask speakers.",)) == []


def test_a_number_on_the_card_belongs_to_a_service_or_to_a_marked_line() -> None:
    card = TwoMinutes(ring=("Helpline: 0800 5999 247",))
    assert rules_of("Nothing.", two_minutes=card) == ["number-unmarked"]
    assert rules_of("Ring 0800 5999 247. {practice: s}", two_minutes=card) == []
    content = make_content(two_minutes=card)
    assert check_sources(content, DAY, KnownLibrary(phone_numbers=frozenset({"08005999247"}))) == ()


def test_a_service_s_number_is_looked_at_within_the_three_months_of_its_clock() -> None:
    content = make_content(Kind.SERVICE)
    due = next_check(Kind.SERVICE, DAY)
    assert check_sources(content, due, KnownLibrary()) == ()
    found = check_sources(content, due + timedelta(days=1), KnownLibrary())
    assert [(finding.rule, finding.severity) for finding in found] == [("phone-check-due", Severity.JUSTIFY)]

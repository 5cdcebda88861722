"""Claims of law and number show what they rest on, and stale sources say why they still hold."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from guidance_app.domain.content import Section, Source, TwoMinutes
from guidance_app.domain.kinds import Kind
from guidance_app.domain.publish_checks import KnownLibrary
from guidance_app.domain.publish_checks.sources import check_sources
from tests.factories.contents import DAY, make_content

SOURCE = Source("s", "A title", "A publisher", "2024", DAY, "https://example.org/")


def rules_of(body: str, source: Source = SOURCE, today: date = DAY, **changes: Any) -> list[str]:
    content = make_content(sections=(Section("a", "A", body),), sources=(source,), **changes)
    return [finding.rule for finding in check_sources(content, today, KnownLibrary())]


@pytest.mark.parametrize("line", ["Section 63A lets a court act.", "See the Care Act 2014.", "Article 8 is engaged."])
def test_a_line_about_the_law_needs_a_mark(line: str) -> None:
    assert rules_of(line) == ["law-unmarked"]
    assert rules_of(f"{line} {{law: s}}") == []


@pytest.mark.parametrize(
    "line", ["It was 19% of cases.", "One in five said so.", "3 of 10 did.", "Some 1,200 calls.", "Ring 0800 5999 247."]
)
def test_a_number_needs_a_mark(line: str) -> None:
    assert rules_of(line) == ["number-unmarked"]
    assert rules_of(f"{line} {{research: s}}") == []


@pytest.mark.parametrize("line", ["Ring 999 now.", "Go back at 2 a.m.", "Anyone under 18.", "Keep 2 copies."])
def test_numbers_of_daily_work_need_none(line: str) -> None:
    assert rules_of(line) == []


def test_rows_of_a_table_share_the_mark_of_the_line_above() -> None:
    table = "| Year | Share |\n|---|---|\n| 2019 | 19% |"
    assert rules_of(f"Shares: {{research: s}}\n\n{table}") == []
    assert rules_of(f"Shares:\n\n{table}") == ["number-unmarked"]


def test_the_law_must_be_dated_even_with_a_note() -> None:
    undated = replace(SOURCE, date="undated", note="Seen as a copy.")
    assert rules_of("A court can act. {law: s}", undated) == ["law-undated"]


def test_a_number_without_a_date_needs_a_note() -> None:
    undated = replace(SOURCE, date="undated")
    assert rules_of("It was 19%. {research: s}", undated) == ["number-undated"]
    assert rules_of("It was 19%. {research: s}", replace(undated, note="Figures for 2019.")) == []


def test_an_old_source_needs_a_note_and_an_old_act_does_not() -> None:
    old = replace(SOURCE, date="2015-06")
    assert rules_of("Some fear this. {research: s}", old) == ["source-old"]
    assert rules_of("Some fear this. {research: s}", replace(old, note="Still the only study.")) == []
    assert rules_of("A court can act. {law: s}", old) == []


def test_a_source_is_old_after_ten_years_not_before() -> None:
    source = replace(SOURCE, date=str(DAY.year - 10))
    assert rules_of("Some fear this. {research: s}", source) == []


def test_unverified_lines_need_a_word_on_what_to_check() -> None:
    assert rules_of("Some say so. {unverified}") == ["unverified-unlisted"]
    assert rules_of("Some say so. {unverified}", check_before_use=("Ask speakers.",)) == []


def test_a_number_on_the_card_belongs_to_a_service_or_to_a_marked_line() -> None:
    card = TwoMinutes(ring=("Helpline: 0800 5999 247",))
    assert rules_of("Nothing.", two_minutes=card) == ["number-unmarked"]
    assert rules_of("Ring 0800 5999 247. {practice: s}", two_minutes=card) == []
    content = make_content(two_minutes=card)
    assert check_sources(content, DAY, KnownLibrary(phone_numbers=frozenset({"08005999247"}))) == ()


def test_a_service_s_number_is_rung_again_within_a_year() -> None:
    content = make_content(Kind.SERVICE)
    assert check_sources(content, DAY, KnownLibrary()) == ()
    found = check_sources(content, DAY + timedelta(days=367), KnownLibrary())
    assert [finding.rule for finding in found] == ["phone-check-due"]

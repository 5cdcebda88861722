"""What a reader sees when two whole editions are compared."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.content import (
    DocumentContent,
    Phone,
    Provenance,
    ReviewState,
    Section,
    Service,
    Source,
    Term,
    TwoMinutes,
)
from guidance_app.domain.diffing import EditionDiff, SectionDiff, compare, summarise
from guidance_app.domain.kinds import Kind

DAY = date(2026, 11, 3)
DO_NOW = Section("do-now", "Do now", "Ask to see her alone. Offer water.")
WORDS = Section("words", "Words to use", "Say: I believe you. Take your time with it.")
NAMES = Section("names", "Names", "Ask which name comes first. Write it as she does.")
OLD = DocumentContent(
    title="One chance",
    kind=Kind.RISK,
    summary="You may have one chance.",
    provenance=Provenance("Desk research"),
    sections=(DO_NOW, WORDS, NAMES),
)
PHONE = Phone("Helpline", "0800 5999 247", "kn", DAY)
SOURCE = Source("fm", "Guidance", "HM Government", "2023", DAY)
CHANGES: dict[str, Any] = {
    "title": "The one chance rule",
    "kind": Kind.TRAUMA,
    "summary": "You have one chance. Use it.",
    "provenance": Provenance("Desk research", ("Survivors",)),
    "sections": (DO_NOW,),
    "review_state": ReviewState.REVIEWED,
    "nations": ("wales",),
    "aliases": ("one shot",),
    "questions": ("what now",),
    "communities": ("kurdish",),
    "languages": ("ckb",),
    "faiths": ("alevi",),
    "two_minutes": TwoMinutes(ring=("Karma Nirvana",)),
    "check_before_use": ("Check the date.",),
    "sources": (SOURCE,),
    "service": Service(("women",), "England", phones=(PHONE,)),
    "term": Term(("izat",)),
}
BODIES = st.lists(st.sampled_from(["Ask her.", "- wait", "| a | b |", "", "Ring us now.", "1. go"]), max_size=6)
SECTIONS = st.lists(
    st.builds(Section, st.sampled_from("abcd"), st.sampled_from(["One", "Two", "Three"]), BODIES.map("\n".join)),
    max_size=5,
).map(tuple)


def found(diff: EditionDiff, title: str) -> SectionDiff:
    return next(section for section in diff.sections if section.title == title)


@pytest.mark.parametrize("field", [field.name for field in fields(DocumentContent)])
def test_a_change_to_any_part_of_an_edition_is_reported(field: str) -> None:
    assert compare(OLD, replace(OLD, **{field: CHANGES[field]})).is_changed


@pytest.mark.parametrize("field", [field.name for field in fields(Phone)])
def test_a_change_to_any_part_of_a_phone_number_is_reported(field: str) -> None:
    changed: Any = {"checked_on": date(2026, 11, 4), "verified": True}.get(field, "other")
    phones = (replace(PHONE, **{field: changed}),)
    old = replace(OLD, service=Service(("women",), "England", phones=(PHONE,)))
    assert compare(old, replace(old, service=Service(("women",), "England", phones=phones))).is_changed


@pytest.mark.parametrize("field", [field.name for field in fields(Source)])
def test_a_change_to_any_part_of_a_source_is_reported(field: str) -> None:
    changed: Any = {"read_on": date(2026, 11, 4)}.get(field, "other")
    old = replace(OLD, sources=(SOURCE,))
    assert compare(old, replace(old, sources=(replace(SOURCE, **{field: changed}),))).is_changed


@given(SECTIONS)
def test_an_edition_compared_with_itself_has_no_change(sections: tuple[Section, ...]) -> None:
    edition = replace(OLD, sections=sections)
    assert summarise(compare(edition, edition)) == "No words changed."


@given(SECTIONS, SECTIONS)
def test_every_section_of_both_editions_appears_once(old: tuple[Section, ...], new: tuple[Section, ...]) -> None:
    sections = compare(replace(OLD, sections=old), replace(OLD, sections=new)).sections
    assert [s.heading.new_text for s in sections if s.new_number] == [section.heading for section in new]
    assert {s.old_number: s.heading.old_text for s in sections if s.old_number} == {
        number: section.heading for number, section in enumerate(old, 1)
    }


def test_a_moved_section_is_named_as_moved() -> None:
    diff = compare(OLD, replace(OLD, sections=(NAMES, DO_NOW, WORDS)))
    assert [(section.title, section.name) for section in diff.changed_sections] == [("Names", "Moved from 3")]


def test_a_renamed_anchor_keeps_its_section_and_says_that_the_link_changed() -> None:
    diff = compare(OLD, replace(OLD, sections=(DO_NOW, WORDS, replace(NAMES, anchor="naming", heading="Naming"))))
    section = found(diff, "Naming")
    assert (section.name, section.note) == ("Changed", "Its link was #names and is now #naming.")


def test_wrapping_a_line_differently_changes_no_words() -> None:
    wrapped = replace(DO_NOW, body="Ask to see\nher alone.  Offer water.")
    assert not compare(OLD, replace(OLD, sections=(wrapped, WORDS, NAMES))).is_changed


def test_one_letter_in_a_large_edition_marks_its_word_alone() -> None:
    body = "Ask to see her alone before anyone else speaks. " * 1_250
    at = 30_000 + body[30_000:].index("alone")
    old = replace(OLD, sections=(Section("a", "A", body),))
    new = replace(OLD, sections=(Section("a", "A", f"{body[:at]}Alone{body[at + 5 :]}"),))
    spans = [s for part in compare(old, new).sections for u in part.units for s in u.spans if s.kind.value != "same"]
    assert [(span.kind.value, span.text) for span in spans] == [("removed", "alone"), ("added", "Alone")]


def test_the_summary_counts_and_names_the_sections() -> None:
    new = replace(
        OLD,
        sections=(replace(DO_NOW, body="Ask to see him alone."), replace(WORDS, heading="Words to say"), NAMES),
        sources=(SOURCE,),
    )
    assert summarise(compare(OLD, new)) == "2 sections changed: Do now, Words to say; 1 section added: Sources."


def test_the_summary_of_many_sections_stays_one_line() -> None:
    many = tuple(Section(f"s{n}", f"Part {n}", f"Only number {n}") for n in range(8))
    told = summarise(compare(OLD, replace(OLD, sections=(*OLD.sections, *many))))
    assert told == "8 sections added: Part 0, Part 1, Part 2, Part 3, Part 4 and 3 more."

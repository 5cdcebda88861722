"""What happens to sentences inside a section."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import process

from guidance_app.domain.diffing import Shape, Unit, pairing
from guidance_app.domain.diffing.sentences import split_units
from guidance_app.domain.diffing.units import compare_units
from guidance_app.domain.diffing.values import SpanKind

WORDS = st.sampled_from(["ask", "see", "her", "alone", "water", "food", "now", "not"])
SENTENCES = st.lists(WORDS, min_size=1, max_size=6)
UNITS = st.lists(
    st.builds(Unit, SENTENCES.map(" ".join), st.sampled_from(list(Shape)), st.sampled_from(["", "Do now"])), max_size=9
)


def units(*texts: str) -> list[Unit]:
    return [Unit(text) for text in texts]


def names(old: list[Unit], new: list[Unit]) -> list[tuple[str, str]]:
    return [(change.name, change.new_text or change.old_text) for change in compare_units(old, new)]


@given(UNITS, UNITS)
def test_every_old_and_every_new_unit_appears_exactly_once_with_its_words(old: list[Unit], new: list[Unit]) -> None:
    changes = compare_units(old, new)
    assert [c.new_text for c in changes if c.new_number] == [unit.text for unit in new]
    assert [c.new_number for c in changes if c.new_number] == list(range(1, len(new) + 1))
    assert {c.old_number: c.old_text for c in changes if c.old_number} == {
        number: unit.text for number, unit in enumerate(old, 1)
    }
    assert len(changes) == len(old) + sum(c.old_number is None for c in changes)


@given(UNITS)
def test_units_compared_with_themselves_are_unchanged(old: list[Unit]) -> None:
    assert all(change.name == "Unchanged" for change in compare_units(old, old))


@given(st.permutations(["ask one", "see two", "water three", "food four"]))
def test_a_new_order_alone_adds_and_removes_nothing(order: list[str]) -> None:
    changes = compare_units(units("ask one", "see two", "water three", "food four"), units(*order))
    assert {change.kind.value for change in changes} <= {"unchanged", "moved"}


def test_a_moved_sentence_is_not_reported_as_deleted_and_added() -> None:
    assert names(units("Ask her.", "Offer water.", "Ring us."), units("Ring us.", "Ask her.", "Offer water.")) == [
        ("Moved from 3", "Ring us."),
        ("Unchanged", "Ask her."),
        ("Unchanged", "Offer water."),
    ]


def test_a_sentence_that_moved_and_changed_says_both() -> None:
    old = units("Ask her to sit down first.", "Offer water.", "Ring the desk.")
    new = units("Offer water.", "Ring the desk.", "Ask him to sit down first.")
    assert names(old, new)[-1] == ("Moved from 1 and changed", "Ask him to sit down first.")


def test_unlike_sentences_are_removed_and_added_in_place() -> None:
    assert names(
        units("First.", "Never use the child.", "Last."), units("First.", "All the risks stay hidden.", "Last.")
    ) == [
        ("Unchanged", "First."),
        ("Removed", "Never use the child."),
        ("Added", "All the risks stay hidden."),
        ("Unchanged", "Last."),
    ]


def test_a_letter_changed_in_a_one_word_unit_is_a_change() -> None:
    assert names(units("izat"), units("izzat")) == [("Changed", "izzat")]


def test_a_line_that_went_from_do_now_to_do_not_is_changed_and_says_so() -> None:
    (change,) = compare_units([Unit("Ring home.", Shape.ITEM, "Do now")], [Unit("Ring home.", Shape.ITEM, "Do not")])
    assert (change.name, change.note) == ("Changed", "Was under Do now, now under Do not.")


def test_a_sentence_that_became_a_list_item_is_changed_and_says_so() -> None:
    (change,) = compare_units(units("Ring us."), [Unit("Ring us.", Shape.ITEM)])
    assert (change.name, change.note) == ("Changed", "Was a sentence, now a list item.")


@pytest.mark.parametrize(
    ("old", "new", "note"),
    [
        ("### Look", "#### Look", "Was a heading of level 3, now of level 4."),
        ("- Ask.\n- Ring.", "- Ask.\n    - Ring.", "Now stands further in."),
        ("1. Ask.\n    1. Ring.", "1. Ask.\n2. Ring.", "Now stands further out."),
    ],
)
def test_a_heading_or_list_item_that_stands_at_another_level_says_so(old: str, new: str, note: str) -> None:
    changes = compare_units(split_units(old), split_units(new))
    assert [(change.name, change.note) for change in changes if change.note] == [("Changed", note)]


def test_spaces_that_do_not_show_on_the_page_are_no_change() -> None:
    changes = compare_units(split_units("- Ask.\n- Ring."), split_units("- Ask.\n  - Ring."))
    assert {change.name for change in changes} == {"Unchanged"}


@given(st.lists(st.lists(WORDS, min_size=4, max_size=14), min_size=10, max_size=60), st.data())
def test_one_word_that_changed_marks_no_other_word(words: list[list[str]], data: st.DataObject) -> None:
    sentence = data.draw(st.integers(0, len(words) - 1))
    place = data.draw(st.integers(0, len(words[sentence]) - 1))
    old = split_units(" ".join(f"X{' '.join(each)}." for each in words))
    words[sentence][place] = "quill"
    new = split_units(" ".join(f"X{' '.join(each)}." for each in words))
    marked = [
        span.text.strip("X.")
        for change in compare_units(old, new)
        for span in change.spans
        if span.kind != SpanKind.SAME
    ]
    assert len(marked) <= 2
    assert "quill" in marked


def test_of_equally_alike_sentences_the_nearest_is_taken() -> None:
    old = units(*(f"Ring number {n} before you open the door." for n in range(20)))
    new = units(*(f"Ring number {n + 50} before you open the door." for n in range(20)))
    assert {name for name, _ in names(old, new)} == {"Changed"}


def test_comparisons_between_unlike_sentences_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[int] = []
    real = process.extract

    class Counting:
        @staticmethod
        def extract(text: str, choices: list[str], **options: Any) -> object:
            compared.append(len(choices))
            return real(text, choices, **options)

    monkeypatch.setattr(pairing, "process", Counting)
    monkeypatch.setattr(pairing, "MOST_COMPARISONS", 1_000)
    compare_units(units(*(f"old{n}" for n in range(100))), units(*(f"{n}new" for n in range(100))))
    assert 0 < sum(compared) <= 1_000 + 100

"""What a reader may rely on inside one changed sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Indel

from guidance_app.domain.diffing import Span, SpanKind, compare_words, order

TEXTS = st.text(st.sampled_from("ab é.,{}:()[]|*\u2019—\n1") | st.characters(), max_size=60)


def marked(old: str, new: str) -> list[tuple[str, str]]:
    return [(span.kind.value, span.text) for span in compare_words(old, new) if span.kind is not SpanKind.SAME]


@given(TEXTS, TEXTS)
def test_same_and_added_words_spell_the_new_text_and_same_and_removed_words_the_old(old: str, new: str) -> None:
    spans = compare_words(old, new)
    assert "".join(span.text for span in spans if span.kind is not SpanKind.REMOVED) == new
    assert "".join(span.text for span in spans if span.kind is not SpanKind.ADDED) == old
    assert all(span.text for span in spans)


@given(TEXTS)
def test_a_text_compared_with_itself_has_no_change(text: str) -> None:
    assert all(span == Span(SpanKind.SAME, text) for span in compare_words(text, text))


def test_a_changed_letter_marks_its_word_alone() -> None:
    assert marked("Please wait outside, officer.", "Please waif outside, officer.") == [
        ("removed", "wait"),
        ("added", "waif"),
    ]


def test_words_added_before_the_full_stop_leave_the_word_before_them_unmarked() -> None:
    assert marked("See her.", "See her alone.") == [("added", " alone")]


def test_a_changed_evidence_mark_is_one_changed_word() -> None:
    assert marked("An order stops it. {law: fla-1996}", "An order stops it. {law: fla-1997}") == [
        ("removed", "{law: fla-1996}"),
        ("added", "{law: fla-1997}"),
    ]


def test_a_changed_link_address_leaves_the_link_text_unmarked() -> None:
    assert marked("See [the law](doc:old) now", "See [the law](doc:new) now") == [
        ("removed", "](doc:old)"),
        ("added", "](doc:new)"),
    ]


def test_a_word_in_a_script_with_vowel_signs_is_not_cut() -> None:
    assert marked("कहो हिन्दी अब", "कहो हिन्दू अब") == [("removed", "हिन्दी"), ("added", "हिन्दू")]


def test_a_text_too_large_for_the_table_is_cut_at_its_unique_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(order, "LARGEST_TABLE", 30)
    old = "one the two the three the four the five the six"
    new = "ONE the two the three the four the five the SIX"
    assert marked(old, new) == [("removed", "one"), ("added", "ONE"), ("removed", "six"), ("added", "SIX")]


def test_no_table_larger_than_the_limit_is_ever_made(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []
    real = Indel.opcodes

    class Counting:
        @staticmethod
        def opcodes(a: list[int], b: list[int]) -> object:
            sizes.append(len(a) * len(b))
            return real(a, b)

    monkeypatch.setattr(order, "Indel", Counting)
    monkeypatch.setattr(order, "LARGEST_TABLE", 100)
    compare_words("a b " * 40 + "x y z", "b a " * 40 + "y x q")
    compare_words("a b c d", "b a d c")
    assert sizes
    assert max(sizes) <= 100


def test_one_changed_word_in_a_long_paragraph_needs_a_table_of_one_cell(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[int] = []
    real = order._match_table

    def count(a: list[int], b: list[int], from_a: int, from_b: int) -> object:
        sizes.append(len(a) * len(b))
        return real(a, b, from_a, from_b)

    monkeypatch.setattr(order, "_match_table", count)
    words = [f"word{number % 50}" for number in range(9_000)]
    changed = [*words[:4_000], "wort", *words[4_001:]]
    assert marked(" ".join(words), " ".join(changed)) == [("removed", "word0"), ("added", "wort")]
    assert sizes == [1]

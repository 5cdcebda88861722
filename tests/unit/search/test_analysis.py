"""Folding, cutting and stemming: the ground that offsets and matches stand on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.search.analysis import analyse, fold, stem, stem_words, tokenise

ANY_TEXT = st.text(st.characters(codec=None), max_size=300)


@given(ANY_TEXT)
def test_folding_never_changes_the_length_of_a_text(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(ANY_TEXT)
def test_any_text_at_all_can_be_analysed(text: str) -> None:
    assert all(word and " " not in word for word in (*tokenise(text), *analyse(text)))


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Şeref", "seref"),
        ("nàmus", "namus"),
        ("Qur\u2019an", "quran"),
        ("'ayb", "ayb"),
        ("ay\u0131p", "ayip"),
        ("e\u0301lan", "elan"),
        ("honour\u2011based", "honour-based"),
        ("IZZAT", "izzat"),
    ],
)
def test_accents_apostrophes_hyphens_and_case_make_no_difference(written: str, typed: str) -> None:
    assert tokenise(written) == tokenise(typed)


def test_a_compound_is_found_by_its_parts_and_written_as_one() -> None:
    assert {"re", stem("traumatisation"), stem("retraumatisation")} <= set(analyse("re-traumatisation"))


@pytest.mark.parametrize("word", ["izzat", "dash", "marac", "hba", "fgm", "thrive", "roma"])
def test_words_of_the_field_are_not_cut_down(word: str) -> None:
    assert stem(word) == word


def test_a_traveller_is_not_somebody_who_travels() -> None:
    assert stem_words("Travellers") == stem_words("traveler") == ("traveller",)
    assert stem("traveller") != stem("travelling")

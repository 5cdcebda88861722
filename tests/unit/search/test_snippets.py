"""Snippets: right offsets, whole words, short."""

from hypothesis import given
from hypothesis import strategies as st

from guidance_app.search.analysis import fold
from guidance_app.search.snippets import LONGEST_SNIPPET, cut_snippet, find_hits

TEXT = "Ask about izzat. " + "Other words stand here. " * 20 + "Şeref and izzat, said together (izzat)."
WORDS = st.lists(
    st.sampled_from(["izzat", "Izzat,", "honour-based", "victim's", "ab", "Şeref", "\n", "—", "x" * 30]), max_size=80
)


def _cut(text: str, **things: int) -> list[tuple[str, bool]]:
    folded = fold(text)
    hits = find_hits(folded, list(things.items()), lambda word: things.get(word.partition("-")[0], 0))
    return [(piece.text, piece.matched) for piece in cut_snippet(text, folded, hits)]


def test_what_was_sought_is_marked_as_the_author_wrote_it() -> None:
    assert ("Şeref", True) in _cut(TEXT, seref=1)


def test_the_window_shows_most_different_things() -> None:
    marked = [text for text, matched in _cut(TEXT, izzat=1, seref=2) if matched]
    assert marked[0] == "Şeref"


def test_a_part_of_a_word_is_not_marked() -> None:
    assert not any(matched for _, matched in _cut("dizzat izzats", izzat=1))


def test_a_compound_is_marked_whole() -> None:
    assert ("honour-based", True) in _cut("Is it honour-based abuse?", honour=1)


@given(WORDS)
def test_a_snippet_is_made_of_whole_words_of_the_text_and_stays_short(words: list[str]) -> None:
    text = " ".join(words)
    pieces = _cut(text, izzat=1, seref=2, honour=3)
    shown = "".join(piece for piece, _ in pieces).replace("…", " ").split()
    assert set(shown) <= set(text.split())
    assert sum(len(piece) for piece, _ in pieces) <= LONGEST_SNIPPET + 20
    assert all(fold(piece).strip() in {"izzat", "seref", "honour-based"} for piece, matched in pieces if matched)


@given(st.text(st.characters(codec=None), max_size=400), st.text(max_size=8))
def test_any_text_can_be_cut(text: str, word: str) -> None:
    folded = fold(text)
    hits = find_hits(folded, [(word, 1)] if word.strip() else [], lambda _chunk: 1)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in hits)
    cut_snippet(text, folded, hits)

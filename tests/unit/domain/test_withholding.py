"""Withheld words leave the content whole: a sentence in their place, no heading of theirs, no way back."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.content import Section, TwoMinutes
from guidance_app.domain.kinds import Kind
from guidance_app.domain.standing import Withheld
from guidance_app.domain.withholding import (
    CARD_ANCHOR,
    hash_card,
    head_tombstone,
    list_sentences,
    name_shown_words,
    withhold,
    write_tombstone,
)
from guidance_app.search.documents import TWO_MINUTES_ANCHOR, TWO_MINUTES_HEADING
from tests.factories.contents import make_content

SINCE = date(2027, 3, 3)
TOMBSTONE = "Taken out on 3 March 2027: the people who gave these words withdrew their consent."


def take_out(words_hash: str) -> Withheld:
    return Withheld("anywhere", words_hash, SINCE)


def test_the_card_has_one_name_in_the_whole_app() -> None:
    assert (CARD_ANCHOR, head_tombstone(Kind.RISK, CARD_ANCHOR)) == (TWO_MINUTES_ANCHOR, TWO_MINUTES_HEADING)


def test_without_anything_withheld_the_content_is_the_same_object() -> None:
    content = make_content(Kind.COMMUNITY)
    assert withhold(content, ()) is content


def test_a_section_gives_way_to_the_sentence_and_keeps_its_place_and_link() -> None:
    content = make_content(Kind.COMMUNITY)
    gone = content.sections[1]
    shown = withhold(content, [take_out(gone.content_hash)])
    assert shown.sections[1] == Section("names", "Names", TOMBSTONE)
    assert [s.anchor for s in shown.sections] == [s.anchor for s in content.sections]
    assert shown.sections[0] == content.sections[0]


def test_a_heading_of_the_groups_own_goes_with_its_words() -> None:
    own = Section("our-words", "How we say it at home", "Quietly.")
    content = replace(make_content(Kind.COMMUNITY), sections=(own,))
    (shown,) = withhold(content, [take_out(own.content_hash)]).sections
    assert shown == Section("our-words", "Words taken out", TOMBSTONE)


def test_the_card_gives_way_as_one_and_only_when_its_own_words_are_withheld() -> None:
    content = make_content(Kind.COMMUNITY)
    shown = withhold(content, [take_out(hash_card(content.two_minutes))])
    assert shown.two_minutes == TwoMinutes((TOMBSTONE,))
    assert withhold(content, [take_out("0" * 64)]).two_minutes == content.two_minutes


def test_a_card_that_says_nothing_has_no_name_and_is_never_withheld() -> None:
    assert hash_card(TwoMinutes()) == ""
    empty = replace(make_content(), two_minutes=TwoMinutes())
    assert withhold(empty, [take_out("")]).two_minutes == TwoMinutes()


def test_the_sentence_names_nobody_and_gives_the_day() -> None:
    assert write_tombstone(SINCE) == TOMBSTONE


def test_what_readers_see_has_another_name_for_every_set_of_withheld_words() -> None:
    names = {name_shown_words("h", gone) for gone in ((), ("a",), ("b",), ("a", "b"), ("ab",))}
    assert len(names) == 5
    assert name_shown_words("h", ()) == "h"
    assert name_shown_words("h", ("a", "b")) == name_shown_words("h", ("b", "a"))


def test_a_sentence_is_known_again_after_small_changes() -> None:
    one = list_sentences("Ask her aunt first, then ask **her** alone. {contributors: us}")
    two = list_sentences("- ask her aunt first; then ask her, alone {practice}")
    assert one.keys() == two.keys()
    assert len(one) == 1
    assert list_sentences("Ask her alone.") == {}


@given(st.text(max_size=300))
def test_no_text_is_too_odd_to_be_split(body: str) -> None:
    assert all(folded and written for folded, written in list_sentences(body).items())

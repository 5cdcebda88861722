"""Whoever cannot be the second person is told why, in words."""

from guidance_app.domain.hands import HAND_WORDS, SOMEBODY_ELSE, Hand, explain_hands


def test_each_way_of_having_a_hand_is_said_and_who_has_none_is_told_nothing() -> None:
    assert set(HAND_WORDS) == set(Hand)
    assert explain_hands(frozenset()) == ""
    both = explain_hands(frozenset({Hand.INVITED, Hand.WROTE}))
    assert both == f"{HAND_WORDS[Hand.WROTE]} {HAND_WORDS[Hand.INVITED]} {SOMEBODY_ELSE}"

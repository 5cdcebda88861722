"""Ways in which somebody has a hand in words, each of which keeps them from being the second person. Pure table."""

from enum import StrEnum


class Hand(StrEnum):
    """What somebody did for the words since the last approved edition; the strongest first."""

    WROTE = "wrote"
    JUSTIFIED = "justified"
    RECORDED = "recorded"
    INVITED = "invited"


HAND_WORDS: dict[Hand, str] = {
    Hand.WROTE: "You wrote a part of these words.",
    Hand.JUSTIFIED: "You gave a reason why something that the checks found may stand.",
    Hand.RECORDED: "You recorded or corrected what a community gave.",
    Hand.INVITED: "You invited a guest who answered.",
}
SOMEBODY_ELSE = (
    "Somebody who had no hand in them since the last approved version has to approve them, whatever your rank."
)


def explain_hands(hands: frozenset[Hand]) -> str:
    """Return why this person is not the second one; empty when they are."""
    said = [words for hand, words in HAND_WORDS.items() if hand in hands]
    return " ".join((*said, SOMEBODY_ELSE)) if said else ""

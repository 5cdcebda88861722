"""The fingerprint of a decision: it changes with whatever the decision rests on, and says with which."""

from dataclasses import replace

import pytest

from guidance_app.domain.decision import find_change, make_fingerprint
from guidance_app.domain.standing import GivenBy
from tests.factories.contents import DAY

REASON = {"rule": "universal-claim", "section": "names", "words": "everybody", "reason": "Quoted."}
VOICE = GivenBy("contribution", "", "youth-group", "Testshire", "workshop", DAY, 9, "", ("names",), 2)
SAID = ("The words were changed.", "justified anew", "Who gave", "Consent for some words was withdrawn.")
SHOWN = make_fingerprint("a1", [REASON], [VOICE], ["h1"])


def test_the_same_ground_is_the_same_whatever_its_order() -> None:
    other = {**REASON, "words": "nobody"}
    one = make_fingerprint("a1", [REASON, other], [VOICE], ["h1", "h2"])
    assert find_change(str(one), make_fingerprint("a1", [other, REASON], [VOICE], ["h2", "h1"])) == ""


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (make_fingerprint("a2", [REASON], [VOICE], ["h1"]), "The words were changed."),
        (make_fingerprint("a1", [{**REASON, "reason": "Another."}], [VOICE], ["h1"]), "justified anew"),
        (make_fingerprint("a1", [], [VOICE], ["h1"]), "justified anew"),
        (make_fingerprint("a1", [REASON], [replace(VOICE, disagreement="We do not agree.")], ["h1"]), "Who gave"),
        (make_fingerprint("a1", [REASON], [], ["h1"]), "Who gave"),
        (make_fingerprint("a1", [REASON], [VOICE], []), "Consent for some words was withdrawn."),
    ],
)
def test_it_says_what_changed_and_nothing_else(now: object, said: str) -> None:
    assert isinstance(now, type(SHOWN))
    change = find_change(str(SHOWN), now)
    assert [each for each in SAID if each in change] == [said]
    assert change.endswith("Nothing was decided. Read this page again.")


@pytest.mark.parametrize("sent", ["", "a1", "a1-b", "-".join("abcde"), str(SHOWN) + "-"])
def test_a_form_that_carries_no_fingerprint_decides_nothing(sent: str) -> None:
    assert find_change(sent, SHOWN)

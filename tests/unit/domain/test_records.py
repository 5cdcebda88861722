"""An entry of the Record goes into its digest so that no other entry, however it is cut, has the same one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from guidance_app.domain.records import FIRST, SENTENCES, Entry, RecordAction, chain

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
ENTRY = Entry(NOW, 1, "a", "s", {})

# Signs that could stand between or around parts, and few of them, so that equal runs of signs are met often.
words = st.text(alphabet='ab|",:[]{}\\\n', max_size=4)
entries = st.builds(
    Entry,
    st.sampled_from([NOW, NOW + timedelta(microseconds=1)]),
    st.sampled_from([None, 1, 11]),
    words,
    words,
    st.dictionaries(words, words, max_size=2),
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (replace(ENTRY, action="ab", subject="c"), replace(ENTRY, action="a", subject="bc")),
        (replace(ENTRY, action="a|b", subject="c"), replace(ENTRY, action="a", subject="b|c")),
        (replace(ENTRY, action='a","b', subject="c"), replace(ENTRY, action="a", subject='b","c')),
        (replace(ENTRY, user_id=1, action="1a"), replace(ENTRY, user_id=11, action="a")),
        (replace(ENTRY, user_id=None, action="a"), replace(ENTRY, user_id=None, action="nulla")),
        (replace(ENTRY, detail={"a": "b", "c": "d"}), replace(ENTRY, detail={"a": 'b","c":"d'})),
        (replace(ENTRY, subject="s{}"), replace(ENTRY, subject="s")),
    ],
)
def test_entries_that_look_the_same_when_joined_differ_in_their_digest(one: Entry, other: Entry) -> None:
    assert chain(FIRST, one) != chain(FIRST, other)


@given(st.tuples(words, entries), st.tuples(words, entries))
def test_no_two_entries_share_a_digest(one: tuple[str, Entry], other: tuple[str, Entry]) -> None:
    assume(one != other)
    assert chain(*one) != chain(*other)


def test_a_digest_is_the_same_in_every_version_of_the_app() -> None:
    kept = "7ae2d231edaa8685d3689188a4ed8ae333762136732cf4f2ba1c3c763b6a379c"
    said = Entry(NOW, 3, "edition:moved", "HBA-900 v1", {"to_state": "live", "from_state": "ready"})
    assert chain(FIRST, said) == kept


def test_the_order_in_which_details_are_given_does_not_matter() -> None:
    one, other = {"a": "1", "b": "2"}, {"b": "2", "a": "1"}
    assert chain(FIRST, replace(ENTRY, detail=one)) == chain(FIRST, replace(ENTRY, detail=other))


def test_every_action_has_its_sentence() -> None:
    assert set(SENTENCES) == set(RecordAction)

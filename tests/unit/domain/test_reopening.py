"""What an event does to clocks: it holds every section at its day until that section was checked after it."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.clocks import london_day, next_check
from guidance_app.domain.kinds import Kind
from guidance_app.domain.reopening import CAUSE_WORDS, CHOSEN_CAUSES, OpenEvent, ReopenCause, settle

CHECKED = date(2027, 1, 10)
EVENT = datetime(2027, 3, 3, 12, 0, tzinfo=UTC)
MOMENTS = st.integers(0, 730 * 24 * 60).map(
    lambda minutes: datetime(2027, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
ANCHORS = st.sampled_from(["a", "b", "c", "d"])


# Kind by event, written out: when a section checked on 10 January 2027 is due.
DUE = [
    (Kind.SERVICE, None, date(2027, 4, 10)),
    (Kind.PRACTICE, None, date(2027, 7, 10)),
    (Kind.RISK, None, date(2028, 1, 10)),
    (Kind.TRAUMA, None, date(2028, 1, 10)),
    (Kind.COMMUNITY, None, date(2028, 1, 10)),
    (Kind.ENGAGEMENT, None, date(2028, 1, 10)),
    (Kind.TERM, None, date(2029, 1, 10)),
    *((kind, cause, date(2027, 3, 3)) for kind in Kind for cause in ReopenCause),
]


@pytest.mark.parametrize(("kind", "cause", "due"), DUE)
def test_each_kind_is_due_by_its_interval_and_on_the_day_of_any_event(
    kind: Kind, cause: ReopenCause | None, due: date
) -> None:
    events = [OpenEvent(1, EVENT)] if cause else []
    settled = settle({"a": next_check(kind, CHECKED)}, events, {})
    assert settled.due == {"a": due}
    assert settled.answered == frozenset()


def test_an_event_never_makes_a_late_section_less_late() -> None:
    late = date(2027, 2, 1)
    assert settle({"a": late}, [OpenEvent(1, EVENT)], {}).due == {"a": late}


def test_a_check_before_the_event_answers_nothing_and_one_after_it_lets_that_section_go() -> None:
    clocks = {"a": date(2028, 1, 1), "b": date(2028, 2, 1)}
    before, after = EVENT - timedelta(seconds=1), EVENT + timedelta(seconds=1)
    settled = settle(clocks, [OpenEvent(1, EVENT)], {"a": after, "b": before})
    assert settled.due == {"a": date(2028, 1, 1), "b": date(2027, 3, 3)}
    assert settled.answered == frozenset()
    assert settle(clocks, [OpenEvent(1, EVENT)], {"a": after, "b": after}).answered == {1}


def test_the_day_of_an_event_is_the_day_it_is_in_london() -> None:
    late_evening = datetime(2027, 6, 30, 23, 30, tzinfo=UTC)
    assert settle({"a": date(2028, 1, 1)}, [OpenEvent(1, late_evening)], {}).due == {"a": date(2027, 7, 1)}


@given(
    st.dictionaries(ANCHORS, st.dates(date(2027, 1, 1), date(2029, 1, 1)), min_size=1),
    st.lists(MOMENTS, max_size=4),
    st.dictionaries(ANCHORS, MOMENTS),
)
def test_every_event_is_either_answered_by_all_sections_or_holds_those_that_have_not(
    clocks: dict[str, date], moments: list[datetime], checked_at: dict[str, datetime]
) -> None:
    events = [OpenEvent(number, moment) for number, moment in enumerate(moments)]
    settled = settle(clocks, events, checked_at)
    for anchor, own in clocks.items():
        assert settled.due[anchor] <= own
        days = [
            london_day(event.happened_at)
            for event in events
            if anchor not in checked_at or checked_at[anchor] <= event.happened_at
        ]
        assert settled.due[anchor] == min([own, *days])
    for event in events:
        everywhere = all(anchor in checked_at and checked_at[anchor] > event.happened_at for anchor in clocks)
        assert (event.key in settled.answered) == everywhere


def test_every_cause_has_words_that_end_the_sentence_of_the_page() -> None:
    assert set(CAUSE_WORDS) == set(ReopenCause)
    assert all(words[0].islower() and not words.endswith(".") for words in CAUSE_WORDS.values())
    assert set(ReopenCause) - set(CHOSEN_CAUSES) == {ReopenCause.CHECK_FAILED, ReopenCause.BLOCK_CHANGED}

"""Reminders: 60, 30, 7 and 0 days before, weekly after; never one twice, never one lost, each to whom it concerns."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from guidance_app.domain.reminders import (
    DEPUTY_FROM,
    HOLDER_FROM,
    LEAD_FROM,
    Answering,
    find_stage,
    stage_to_send,
    who_hears,
)

DUE = date(2027, 3, 3)


@pytest.mark.parametrize(
    ("days_before", "stage"),
    [
        (61, None), (60, 60), (59, 60), (31, 60), (30, 30), (29, 30), (8, 30), (7, 7), (1, 7), (0, 0), (-1, 0), (-6, 0),
        (-7, -7), (-13, -7), (-14, -14), (-20, -14), (-700, -700),
    ],
)  # fmt: skip
def test_each_day_has_reached_one_stage(days_before: int, stage: int | None) -> None:
    assert find_stage(DUE, DUE - timedelta(days=days_before)) == stage


def test_somebody_who_runs_it_every_day_sends_each_stage_once() -> None:
    sent: list[int] = []
    for before in range(70, -22, -1):
        stage = stage_to_send(DUE, DUE - timedelta(days=before), sent[-1] if sent else None, HOLDER_FROM)
        if stage is not None:
            sent.append(stage)
    assert sent == [60, 30, 7, 0, -7, -14, -21]


@pytest.mark.parametrize(("hears_from", "first"), [(HOLDER_FROM, 60), (DEPUTY_FROM, 7), (LEAD_FROM, -7)])
def test_each_hears_from_their_own_stage_on(hears_from: int, first: int) -> None:
    days = [DUE - timedelta(days=before) for before in range(70, -30, -1)]
    sent = [stage for day in days if (stage := stage_to_send(DUE, day, None, hears_from)) is not None]
    assert sent[0] == first


class Reminding(RuleBasedStateMachine):
    """Days pass, some without a run; checks and events move the due date; what was sent is remembered by due date."""

    def __init__(self) -> None:
        super().__init__()
        self.today = DUE - timedelta(days=80)
        self.due = DUE
        self.sent: list[tuple[date, int]] = []

    def last(self) -> int | None:
        stages = [stage for due, stage in self.sent if due == self.due]
        return min(stages) if stages else None

    @rule(days=st.integers(1, 45))
    def pass_days(self, days: int) -> None:
        self.today += timedelta(days=days)

    @rule()
    def run(self) -> None:
        stage = stage_to_send(self.due, self.today, self.last(), HOLDER_FROM)
        if stage is not None:
            assert (self.due, stage) not in self.sent
            assert stage == find_stage(self.due, self.today)
            self.sent.append((self.due, stage))

    @rule(interval=st.integers(80, 700))
    def check(self, interval: int) -> None:
        self.due = self.today + timedelta(days=interval)

    @precondition(lambda self: self.due > self.today)
    @rule()
    def event(self) -> None:
        self.due = self.today

    @rule()
    def run_twice(self) -> None:
        self.run()
        before = list(self.sent)
        self.run()
        assert self.sent == before

    @invariant()
    def nothing_is_lost(self) -> None:
        # A run today would bring what was sent level with the stage that today has reached.
        stage, last = find_stage(self.due, self.today), self.last()
        if stage is not None and (last is None or stage < last):
            assert stage_to_send(self.due, self.today, last, HOLDER_FROM) == stage

    @invariant()
    def stages_only_go_down(self) -> None:
        for due in {due for due, _ in self.sent}:
            stages = [stage for each, stage in self.sent if each == due]
            assert stages == sorted(set(stages), reverse=True)


TestReminding = Reminding.TestCase

PEOPLE = st.one_of(st.none(), st.integers(1, 3))


@pytest.mark.parametrize(
    ("answering", "hears"),
    [
        (Answering(1, 2, 3), {1: 60, 2: 7, 3: -7}),
        (Answering(None, 2, 3), {2: 60, 3: -7}),
        (Answering(None, None, 3), {3: 60}),
        (Answering(1, None, 1), {1: 60}),
        (Answering(1, 3, 3), {1: 60, 3: 7}),
        (Answering(None, None, None), {}),
    ],
)
def test_holder_then_deputy_then_lead_and_the_next_in_line_where_one_is_missing(
    answering: Answering, hears: dict[int, int]
) -> None:
    assert who_hears(answering) == hears


@given(PEOPLE, PEOPLE, PEOPLE)
def test_whoever_there_is_somebody_hears_from_the_first_day(
    holder: int | None, deputy: int | None, lead: int | None
) -> None:
    hears = who_hears(Answering(holder, deputy, lead))
    people = {person for person in (holder, deputy, lead) if person is not None}
    assert set(hears) == people
    assert not people or HOLDER_FROM in hears.values()

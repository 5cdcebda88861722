"""A pack before a room: each idea has a screen of its own, and none shows what is for the trainer."""

from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.packs import Answer, Pin, Question, ScreenKind, Step, list_screens

QUESTION = Question("Which?", (Answer("This", True), Answer("That", False)))
FULL = Step(
    "a-step",
    "A step",
    words="Words",
    pins=(Pin("HBA-002", 4, "do-now"), Pin("TRA-002", 2)),
    scenario="You are at a flat.",
    questions=(QUESTION, QUESTION),
    think_about=("Who can hear?", "Who waits?"),
    trainer="Give them a minute.",
)
_STEPS = st.lists(
    st.builds(
        Step,
        st.sampled_from(("one", "two", "three")),
        st.just("A step"),
        words=st.sampled_from(("", "Words")),
        pins=st.lists(st.just(Pin("HBA-002", 4)), max_size=2).map(tuple),
        scenario=st.sampled_from(("", "You are at a flat.")),
        questions=st.lists(st.just(QUESTION), max_size=2).map(tuple),
        think_about=st.sampled_from(((), ("Who?",))),
        trainer=st.sampled_from(("", "Wait.")),
    ),
    max_size=3,
    unique_by=lambda step: step.anchor,
)


def test_each_idea_is_one_screen_in_the_order_of_the_step() -> None:
    kinds = [screen.kind.value for screen in list_screens([FULL])]
    assert kinds == ["aims", "words", "read", "read", "scenario", "question", "question", "think-about"]
    assert [screen.pin for screen in list_screens([FULL])][2:4] == list(FULL.pins)


def test_a_step_of_its_heading_alone_is_a_screen() -> None:
    assert [screen.kind for screen in list_screens([Step("a", "A")])] == [ScreenKind.AIMS, ScreenKind.WORDS]


@given(_STEPS)
def test_screens_have_names_of_their_own_and_hold_nothing_for_the_trainer(steps: list[Step]) -> None:
    screens = list_screens(steps)
    assert len({screen.name for screen in screens}) == len(screens)
    assert not any(screen.step.trainer for screen in screens if screen.step)

"""A step that is spelt and read again is the same step; what has no place in the language is refused in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.content import Section
from guidance_app.domain.packs import Answer, Pin, Question, Step, StepUnreadable, read_pin, read_step, spell_step

_LETTERS = st.characters(categories=("L", "N", "P", "S"), exclude_characters="#-[]()")
_LINE = st.text(_LETTERS, min_size=1, max_size=20).map(lambda text: f"w{text}")
_LINES = st.lists(_LINE, max_size=3).map("\n\n".join)
_PINS = st.builds(
    Pin,
    st.from_regex(r"[A-Z]{3}-[0-9]{3}", fullmatch=True),
    st.integers(1, 40),
    st.sampled_from(("", "do-now", "names", "what-this-is")),
)
_ANSWERS = st.builds(Answer, _LINE, st.booleans(), st.one_of(st.just(""), _LINE), st.one_of(st.none(), _PINS))
_QUESTIONS = st.builds(Question, _LINES, st.lists(_ANSWERS, max_size=4).map(tuple))
_STEPS = st.builds(
    Step,
    st.just("a-step"),
    st.just("A step"),
    words=_LINES,
    pins=st.lists(_PINS, max_size=3).map(tuple),
    scenario=_LINES,
    questions=st.lists(_QUESTIONS, max_size=3).map(tuple),
    think_about=st.lists(_LINE, max_size=3).map(tuple),
    trainer=_LINES,
)


def _section(body: str) -> Section:
    return Section("a-step", "A step", body)


@given(_STEPS)
def test_what_is_spelt_is_read_back(step: Step) -> None:
    assert read_step(_section(spell_step(step))) == step


@given(_PINS)
def test_a_pin_is_read_as_it_is_quoted(pin: Pin) -> None:
    assert read_pin(str(pin)) == pin


@pytest.mark.parametrize(
    "text", ["", "HBA-002", "HBA-002 v0", "hba-002 v1", "HBA-002 v1 #", "HBA-002 v1 #Do now", "x HBA-002 v1"]
)
def test_what_names_no_edition_is_no_pin(text: str) -> None:
    assert read_pin(text) is None


@given(st.text(max_size=200))
def test_any_body_is_read_or_refused_in_words(body: str) -> None:
    try:
        step = read_step(_section(body))
    except StepUnreadable:
        return
    assert read_step(_section(spell_step(step))) == step


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("### Quiz\n\nWords", "“### Quiz” is none of"),
        ("### Think about\n\n- One\n\n### Scenario\n\nWords", "stands too late, or twice"),
        ("### Scenario\n\nOne\n\n### Scenario\n\nTwo", "stands too late, or twice"),
        ("### Read\n\n- HBA-002", "“HBA-002” names no edition"),
        ("### Read\n\nHBA-002 v4", "no line of a list"),
        ("### Question\n\nWhich?\n\n- [x] This\nand more", "“and more” is neither an answer nor"),
        ("### Question\n\nWhich?\n\n- [x] This\n  Why: One\n  Why: Two", "two lines with “Why:”"),
    ],
)
def test_what_has_no_place_is_refused_with_what_to_write(body: str, said: str) -> None:
    with pytest.raises(StepUnreadable) as unreadable:
        read_step(_section(body))
    assert said in str(unreadable.value)


def test_learners_get_nothing_that_is_for_the_trainer() -> None:
    step = read_step(_section("Words\n\n### For the trainer\n\nAsk who has met this."))
    assert step.trainer == "Ask who has met this."
    assert "met this" not in spell_step(step.for_learners())


def test_every_pin_of_a_step_is_listed() -> None:
    question = "### Question\n\nWhich?\n\n- [x] This\n  Why: So it is. (COM-003 v2 #names)\n- [ ] That"
    body = f"### Read\n\n- HBA-002 v4\n\n{question}"
    assert list(read_step(_section(body)).list_pins()) == [Pin("HBA-002", 4), Pin("COM-003", 2, "names")]

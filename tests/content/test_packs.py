"""The packs that ship: what they cite, how long they take, whom they are about, and that nobody in them is real."""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from guidance_app.content_files import read_folder
from guidance_app.content_files.edition_file import EditionFile
from guidance_app.domain.kinds import Kind
from guidance_app.domain.packs import HOW_TO_RUN_IT, NO_STEPS, Step, read_step, spell_step

FILES = read_folder(Path(__file__).parents[2] / "content").editions
PACKS = [each for each in FILES if each.content.kind is Kind.PACK and each.is_newest]
AUDIENCES = {"initial-training", "response-officers", "control-room", "detectives", "custody", "supervisors"}
# What the police chiefs' response of 2024 asks for, and the pages of which a step that claims it cites at least one.
RECOMMENDED = {
    "2c, the risk after sexual abuse": {"HBA-006", "COM-012"},
    "2c, re-traumatisation": {"TRA-001", "TRA-005"},
    "2c, culture and the risk of abuse": {"COM-017"},
    "2c, culture and religion": {"PRA-005"},
    "2d, the suspect's culture and background": {"PRA-006", "PRA-009", "HBA-007"},
    "3, ethnicity and interpreters": {"PRA-003", "TRA-002"},
    "3, asking and recording": {"PRA-003"},
    "3, interpreters": {"TRA-002", "COM-005"},
    "3, voluntary attendance": {"PRA-009"},
    "3, voluntary attendance and interpreters": {"PRA-009"},
    "3, special measures": {"TRA-007"},
    "3, ethnicity, interpreters and special measures": {"PRA-003"},
}
SOMEBODY: dict[str, Callable[[Step], object]] = {
    "white British": lambda step: re.search("white British", step.scenario),
    "a man or a boy": lambda step: re.search(r"\b(?:man|boy) of \d\d\b", step.scenario),
    "LGBT": lambda step: _cites(step, "HBA-008"),
    "disabled": lambda step: _cites(step, "HBA-009"),
    "older": lambda step: re.search(r"\bof 6\d\b", step.scenario),
    "with no public funds": lambda step: re.search("public funds", step.scenario),
}
# Capitals that a scenario may hold inside a sentence: peoples and languages where they change what an officer does.
NO_NAMES = re.compile(
    "I|HBA|British|Deaf|Sign|Language|Romany|Mandarin|Home|Office|English|Pahari-Pothwari|Mirpuri|Edo|Sorani|Arabic"
    "|Haredi|Orthodox|Jewish|Friday|Thursday|Sunday|Monday|December"
)

FOR_TRAINERS = re.compile(
    r"Model answer|Listen for|Allow \d+ minutes|If a sergeant says|[Tt]he room asks|[Aa]sk the room"
)

each_pack = pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.slug)


def test_there_is_one_for_each_audience() -> None:
    assert {pack.slug for pack in PACKS} == AUDIENCES


@each_pack
def test_it_cites_the_newest_words_of_its_day_or_says_why_not(pack: EditionFile) -> None:
    for pin in {pin for step in _steps(pack) for pin in step.list_pins()}:
        there = [each for each in FILES if each.reference == pin.reference and each.published_on <= pack.published_on]
        [cited] = [each for each in there if each.number == pin.number]
        said = any(pin.edition in line for line in pack.content.check_before_use)
        assert pin.number == max(each.number for each in there) or said, pin
        assert not pin.anchor or pin.anchor in {section.anchor for section in cited.content.sections}, pin


@each_pack
def test_every_answer_teaches_and_rests_on_a_section(pack: EditionFile) -> None:
    questions = [question for step in _steps(pack) for question in step.questions]
    assert len(questions) >= 4
    assert any(question.takes_several for question in questions)
    for question in questions:
        assert {answer.is_right for answer in question.answers} == {True, False}, question.words
        assert all(answer.why and answer.pin and answer.pin.anchor for answer in question.answers), question.words


@each_pack
def test_no_answer_is_given_away_by_its_place(pack: EditionFile) -> None:
    questions = [question for step in _steps(pack) for question in step.questions]
    assert {question.answers[0].is_right for question in questions} == {True, False}
    for question in filter(lambda each: each.takes_several, questions):
        rights = [answer.is_right for answer in question.answers]
        assert rights != sorted(rights, reverse=True), question.words


def test_no_answer_is_given_away_by_its_length_or_among_all_packs_by_its_place() -> None:
    questions = [question for pack in PACKS for step in _steps(pack) for question in step.questions]
    longest = sum(max(each.answers, key=lambda answer: len(answer.words)).is_right for each in questions)
    by_chance = sum(sum(answer.is_right for answer in each.answers) / len(each.answers) for each in questions)
    assert longest <= by_chance
    places = Counter(
        [answer.is_right for answer in each.answers].index(True) for each in questions if not each.takes_several
    )
    assert max(places.values()) <= min(places[place] for place in range(3)) + 2


@pytest.mark.parametrize("place", [0, 1, -1], ids=["first", "second", "last"])
def test_whoever_ticks_one_place_where_several_are_right_does_no_better_than_chance(place: int) -> None:
    questions = [question for pack in PACKS for step in _steps(pack) for question in step.questions]
    several = [[answer.is_right for answer in each.answers] for each in questions if each.takes_several]
    by_chance = sum(sum(rights) / len(rights) for rights in several)
    assert abs(sum(rights[place] for rights in several) - by_chance) <= 2


@each_pack
def test_it_is_a_session_that_somebody_can_run_tomorrow(pack: EditionFile) -> None:
    steps = _steps(pack)
    assert 5 <= len(steps) <= 9
    assert sum(bool(step.scenario) for step in steps) >= 2
    assert sum(bool(step.think_about) for step in steps) >= 2
    minutes = [re.match(r"Allow (\d+) minutes\b", step.trainer) for step in steps]
    total = sum(int(found[1]) for found in minutes if found)
    assert all(minutes)
    assert f"A session of {total} minutes" in pack.content.summary
    assert f"Allow {total} minutes" in _how_to_run(pack)
    assert 30 <= total <= 60


@each_pack
def test_it_is_kind_to_the_room(pack: EditionFile) -> None:
    first, *_, last = _steps(pack)
    assert {pin.reference for pin in first.pins} >= {"SER-001", "SER-009", "SER-013"}
    assert "step out" in first.words
    assert "If you see yourself or your family in this" in first.words
    assert "No community has reviewed it yet" in first.words
    assert "where help is once more" in last.trainer
    for words in ("Trauma in the room", "No cases from the room", "Nobody asks why", "Nobody acts a part"):
        assert words in _how_to_run(pack)
    with_questions = [step for step in _steps(pack) if step.questions]
    assert all("Model answer" in step.trainer and "Listen for" in step.trainer for step in with_questions[1:])


@each_pack
def test_nobody_is_asked_to_speak_for_others(pack: EditionFile) -> None:
    assert re.search(
        "Ask nobody to (?:speak for a faith, a country or a family|explain their own faith)", _how_to_run(pack)
    )


@each_pack
def test_learners_read_nothing_that_is_for_the_trainer(pack: EditionFile) -> None:
    trainers_lines = {line for step in _steps(pack) for line in step.trainer.splitlines() if line.strip()}
    for step in _steps(pack):
        read = spell_step(step.for_learners())
        assert not FOR_TRAINERS.search(read), step.heading
        assert not trainers_lines & set(read.splitlines()), step.heading


@each_pack
def test_it_covers_what_it_says_that_it_answers(pack: EditionFile) -> None:
    by_heading = {step.heading: step for step in _steps(pack)}
    claims = re.findall(r"^- Recommendation (.+?): (\".+)$", _how_to_run(pack), re.MULTILINE)
    assert claims
    for topic, headings in claims:
        for heading in re.findall(r'"(.+?)"', headings):
            assert any(_cites(by_heading[heading], page) for page in RECOMMENDED[topic]), (topic, heading)


def test_together_they_answer_what_was_recommended() -> None:
    claimed = " ".join(_how_to_run(pack) for pack in PACKS)
    assert [topic for topic in RECOMMENDED if f"- Recommendation {topic}: " not in claimed] == []


def test_the_people_in_the_scenarios_are_of_many_kinds() -> None:
    scenes = [step for pack in PACKS for step in _steps(pack) if step.scenario]
    assert [kind for kind, is_there in SOMEBODY.items() if not any(map(is_there, scenes))] == []
    for kind in ("white British", "a man or a boy", "LGBT"):
        assert sum(bool(SOMEBODY[kind](step)) for step in scenes) >= 2, kind


@each_pack
def test_nobody_and_no_place_is_named(pack: EditionFile) -> None:
    for step in filter(lambda each: each.scenario, _steps(pack)):
        inside = re.findall(r"(?<=[a-z,;] )[A-Z][\w-]*", step.scenario)
        assert [word for word in inside if not NO_NAMES.fullmatch(word)] == [], step.heading


def _steps(pack: EditionFile) -> list[Step]:
    return [read_step(section) for section in pack.content.sections if section.anchor not in NO_STEPS]


def _how_to_run(pack: EditionFile) -> str:
    [section] = [section for section in pack.content.sections if section.anchor == HOW_TO_RUN_IT]
    return section.body


def _cites(step: Step, reference: str) -> bool:
    return any(pin.reference == reference for pin in step.list_pins())

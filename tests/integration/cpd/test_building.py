"""A trainer builds a pack by forms: search and add, order, take out and put back; nothing typed is ever lost."""

import pytest

from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Role
from guidance_app.services.contributions import record_contribution
from tests.factories.contributions import TODAY, make_form
from tests.support.builders import (
    DRAFT,
    PACK,
    QUESTION,
    STEPS,
    Builder,
    approve_pack,
    build_pack,
    send_pack,
    step_boxes,
)
from tests.support.installations import Installation
from tests.support.people import EDITOR
from tests.support.writers import read_boxes

STEP = "a-word-for-standing-when-you-hear-it"
PIN = "TER-900 v1 #when-you-hear-it"


@pytest.fixture
def started(trainer: Builder) -> Builder:
    """The trainer with an empty pack."""
    trainer.start()
    return trainer


def test_a_pack_is_built_from_nothing_and_a_second_person_approves_it(library: Installation, trainer: Builder) -> None:
    build_pack(trainer)
    assert "Nothing that stands in the way" in trainer.read(DRAFT)
    assert send_pack(trainer).status_code == 303
    assert approve_pack(library).status_code == 303
    page = Builder.sign_in(library, Role.OFFICER).read("/packs/words-we-hear")
    assert "Ask what it means to them." in page
    assert "v1 still stands" in page


def test_nobody_approves_a_pack_that_they_built(library: Installation) -> None:
    approver = Builder.sign_in(library, Role.APPROVER)
    build_pack(approver)
    send_pack(approver)
    assert "You cannot be the second person" in approver.read(f"/approve/{PACK}")


def test_a_trainer_writes_packs_and_nothing_else(trainer: Builder) -> None:
    for address in ("/write/TER-900", "/write/TER-900/part/about", "/write/TER-901", "/write"):
        assert trainer.client.get(address).status_code == 403, address


def test_what_is_found_is_added_as_a_step_of_its_own_or_to_one(started: Builder) -> None:
    assert started.find(PIN) == f"{DRAFT}#step-{STEP}"
    assert started.list_steps() == ["A word for standing: When you hear it"]
    started.find("TER-900 v1", step=STEP)
    page = started.read(f"{DRAFT}/part/{STEP}")
    assert f'value="{PIN}" checked' in page
    assert 'value="TER-900 v1" checked' in page


def test_what_a_step_reads_is_named_by_title_and_heading(started: Builder) -> None:
    started.find(PIN)
    for address in (DRAFT, f"{DRAFT}/part/{STEP}", f"/packs/write/{PACK}/refresh"):
        page = " ".join(started.read(address).split())
        assert f'A word for standing: When you hear it <span class="app-id">{PIN}</span>' in page, address


def test_an_answer_that_has_nothing_to_rest_on_yet_says_what_to_do(started: Builder) -> None:
    started.add("One")
    page = f"{DRAFT}/part/one?add=question"
    assert "Nothing to choose yet." in started.read(page)
    started.find(PIN)
    assert "Nothing to choose yet." not in started.read(page)


def test_nothing_that_is_not_published_can_be_added(started: Builder) -> None:
    page = started.read(f"/packs/write/{PACK}/find?q=standing")
    for pin in ("TER-900 v2", "TER-900 v1 #nowhere", "PCK-001 v1", "nonsense"):
        assert started.send(f"/packs/write/{PACK}/find", page, pin=pin).status_code == 404, pin


def test_steps_move_up_and_down_and_are_taken_out_and_put_back(started: Builder) -> None:
    for heading in ("One", "Two", "Three"):
        started.add(heading)
    started.do(f"{STEPS}/three/move", way="up")
    assert started.list_steps() == ["One", "Three", "Two"]
    started.do(f"{STEPS}/one/move", way="down")
    assert started.list_steps() == ["Three", "One", "Two"]
    started.fill("one", scenario="What one says.")
    started.do(f"{STEPS}/one/remove")
    assert started.list_steps() == ["Three", "Two"]
    page = started.read(DRAFT)
    saved = page.split('name="revision" value="', 1)[1].split('"', 1)[0]
    started.do(f"{STEPS}/one/put-back", page, revision=saved)
    assert started.list_steps() == ["Three", "Two", "One"]
    assert "What one says." in started.read(f"{DRAFT}/part/one")


def test_a_step_keeps_its_address_under_another_heading(started: Builder) -> None:
    started.add("One")
    started.do(f"{STEPS}/one/rename", heading="Another")
    assert started.list_steps() == ["Another"]
    assert started.client.get(f"{DRAFT}/part/one").status_code == 200


def test_a_heading_that_is_missing_is_asked_for(started: Builder) -> None:
    answer = started.send(STEPS, started.read(DRAFT), heading=" ", sort="question")
    assert answer.status_code == 422
    assert "Give the step a heading" in answer.text


def test_a_heading_is_not_renamed_to_nothing(started: Builder) -> None:
    started.add("One")
    answer = started.send(f"{STEPS}/one/rename", started.read(DRAFT), heading=" ")
    assert answer.status_code == 422
    assert started.list_steps() == ["One"]


@pytest.mark.parametrize(
    ("heading", "anchors"),
    [
        ("نص", ["step", "step-2"]),
        ("About", ["about-2", "about-3"]),
        ("x" * 120, ["x" * 80, "x" * 75 + "-2"]),
    ],
)
def test_a_heading_in_any_script_and_of_any_length_can_stand_twice(
    started: Builder, heading: str, anchors: list[str]
) -> None:
    added = [started.add(heading), started.add(heading)]
    assert added == [f"{DRAFT}/part/{anchor}?add=scenario" for anchor in anchors]


def test_two_steps_of_one_heading_have_addresses_of_their_own(started: Builder) -> None:
    assert [started.add("One"), started.add("One")] == [
        f"{DRAFT}/part/one?add=scenario",
        f"{DRAFT}/part/one-2?add=scenario",
    ]


def test_what_was_typed_in_a_step_stands_in_its_boxes_again(started: Builder) -> None:
    started.add("One")
    started.fill("one", words="First words.", scenario="A scenario.", trainer="A note.", think_about="Why?", **QUESTION)
    boxes = read_boxes(started.read(f"{DRAFT}/part/one"))
    assert boxes["one.words"] == "First words."
    assert boxes["one.scenario"] == "A scenario."
    assert boxes["one.trainer"] == "A note."
    assert boxes["one.question-1"] == "Somebody says the word. What first?"
    assert boxes["one.question-1-answer-2-why"] == "A guess closes the talk."


def test_room_for_a_question_is_made_without_saving_or_losing_anything(started: Builder) -> None:
    started.add("One")
    page = started.write("one", then="question", **step_boxes(words="Not saved yet.")).text
    assert read_boxes(page)["one.words"] == "Not saved yet."
    assert "one.question-1" in read_boxes(page)
    assert "Not saved yet." not in started.read(f"{DRAFT}/part/one")


def test_a_step_that_cannot_be_read_is_shown_as_text(started: Builder) -> None:
    started.add("One")
    started.fill("one", words="### Nonsense\n\nWords.")
    assert read_boxes(started.read(f"{DRAFT}/part/one"))["one.body"].startswith("### Nonsense")
    assert "is none of" in started.read(DRAFT)


def test_boxes_lose_none_of_many_answers(started: Builder) -> None:
    started.add("One")
    answers = "\n".join(f"- [{'x' if at == 0 else ' '}] Answer {at}.\n  Why: Because." for at in range(21))
    body = f"### Question\n\nWhich?\n\n{answers}"
    assert started.write("one", body=body).status_code == 303
    assert read_boxes(started.read(f"{DRAFT}/part/one"))["one.body"] == body


def test_a_stale_save_shows_both_texts_and_keeps_what_was_typed(library: Installation, started: Builder) -> None:
    started.add("One")
    other = Builder.sign_in(library, Role.EDITOR)
    page = started.read(f"{DRAFT}/part/one")
    other.fill("one", scenario="What the other wrote.")
    typed = {"one.as-step": "yes", "one.scenario": "What I wrote."}
    answer = started.send(f"{DRAFT}/part/one", page, **typed)
    assert answer.status_code == 409
    assert "What the other wrote." in answer.text
    assert "What I wrote." in answer.text
    assert "What I wrote." in started.read(f"{DRAFT}/part/one")


def test_two_people_who_change_the_order_see_both_orders(library: Installation, started: Builder) -> None:
    for heading in ("One", "Two", "Three"):
        started.add(heading)
    page = started.read(DRAFT)
    Builder.sign_in(library, Role.EDITOR).do(f"{STEPS}/three/move", way="up")
    answer = started.send(f"{STEPS}/one/remove", page)
    assert answer.status_code == 409
    assert started.list_steps() == ["One", "Three", "Two"]


def test_a_button_forgets_no_words_that_are_not_saved(started: Builder) -> None:
    started.add("One")
    page = started.read(f"{DRAFT}/part/one")
    kept = started.send(f"{DRAFT}/part/one/unsaved", page, **{"one.as-step": "yes", "one.scenario": "Half a thought."})
    assert kept.status_code == 200
    started.find(PIN, step="one")
    assert "Half a thought." in started.read(f"{DRAFT}/part/one")


def test_a_pack_is_copied_into_another(library: Installation, trainer: Builder) -> None:
    build_pack(trainer)
    send_pack(trainer)
    approve_pack(library)
    address = trainer.start("A copy", source="words-we-hear")
    assert address == "/write/PCK-002"
    assert "At the door" in trainer.read(address)
    assert "Words we hear" in trainer.read("/packs/words-we-hear")


def test_a_pack_for_every_force_is_started_by_the_force_that_keeps_national_text(trainer: Builder) -> None:
    assert 'value="national"' in trainer.read("/packs/write")
    trainer.start(readers="national")
    assert "National" in trainer.read("/packs/write")


@pytest.mark.parametrize(("view", "sees"), [("learner", False), ("trainer", True)])
def test_a_preview_shows_notes_to_trainers_alone(started: Builder, view: str, *, sees: bool) -> None:
    started.add("One")
    started.fill("one", words="For all.", trainer="For the trainer only.")
    page = started.read(f"/packs/write/{PACK}/preview?as={view}")
    assert "For all." in page
    assert ("For the trainer only." in page) == sees


def test_a_returned_draft_waits_for_the_trainer_who_wrote_it(library: Installation, trainer: Builder) -> None:
    build_pack(trainer)
    send_pack(trainer)
    approver = Builder.sign_in(library, Role.APPROVER)
    assert PACK in approver.read("/waiting")
    page = approver.read(f"/approve/{PACK}")
    words = page.split('name="content_hash" value="', 1)[1].split('"', 1)[0]
    approver.send(f"/approve/{PACK}/return", page, content_hash=words, return_note="Say more about the aims.")
    assert "Returned: Say more about the aims." in trainer.read("/waiting")


def test_an_approver_reads_answers_in_words_and_can_see_both_previews(library: Installation, trainer: Builder) -> None:
    build_pack(trainer)
    send_pack(trainer)
    page = Builder.sign_in(library, Role.APPROVER).read(f"/approve/{PACK}")
    assert "Right answer: Ask what it means to them." in page
    assert "[x]" not in page
    assert f"/packs/write/{PACK}/preview?as=learner" in page
    assert f"/packs/write/{PACK}/preview?as=trainer" in page


@pytest.mark.parametrize("page", ["contributions", "contributions/new", "guests"])
def test_what_communities_say_is_recorded_at_the_guidance_and_not_at_a_pack(
    library: Installation, trainer: Builder, page: str
) -> None:
    trainer.start()
    said = Builder.sign_in(library, Role.EDITOR).read(f"{DRAFT}/{page}", 404)
    assert "at the guidance that the pack cites" in said
    with library.app.app_context(), pytest.raises(NotFound, match="the guidance that the pack cites"):
        record_contribution(EDITOR, make_form((STEP,), reference=PACK), TODAY)


def test_words_that_learners_will_not_see_are_said_before_a_pack_is_sent_and_ask_for_a_reason(
    library: Installation, trainer: Builder
) -> None:
    build_pack(trainer)
    assert "Learners will read here" not in trainer.read(DRAFT)
    with library.app.app_context():
        # Given for guidance, and not for training.
        record_contribution(EDITOR, make_form(("when-you-hear-it",), reference="TER-900"), TODAY)
    page = trainer.read(DRAFT)
    assert "not everybody who gave these words has agreed to training" in page
    assert page.count("Learners will read here") == 1
    send_pack(trainer)
    assert "Learners will read here" in Builder.sign_in(library, Role.APPROVER).read(f"/approve/{PACK}")
    assert approve_pack(library).status_code != 303

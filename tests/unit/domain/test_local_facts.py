"""A slot takes the sort of answer that it asks for, and nothing that leads to a person."""

from datetime import date

import pytest

from guidance_app.domain.errors import FormRefused
from guidance_app.domain.local_facts import SLOTS, SlotKind, check_fact, next_fact_check, word_value

TEXT, STEPS = SLOTS["champion-rota"], SLOTS["hba-flag"]
PHONE, LINK, CHOICE = SLOTS["duty-hba-lead"], SLOTS["policy-hba"], SLOTS["risk-tool"]


def test_every_slot_says_what_to_do_without_an_answer_and_when_to_check_it() -> None:
    for name, slot in SLOTS.items():
        assert slot.label, name
        assert slot.unset.endswith("."), name
        assert 1 <= slot.months <= 24, name
        assert bool(slot.choices) == (slot.kind is SlotKind.CHOICE), name


@pytest.mark.parametrize(
    ("slot", "value", "kept"),
    [
        (TEXT, "  Niche:  tick HBA.\r\nThen ring 0116 496 0000 ", "Niche: tick HBA. Then ring 0116 496 0000"),
        (STEPS, " 1. Open  Niche\r\n\r\n 2. Tick HBA \r", "1. Open Niche\n2. Tick HBA"),
        (PHONE, " 0116 496 0000 ", "0116 496 0000"),
        (PHONE, "+44 (0)116 496-0000", "+44 (0)116 496-0000"),
        (PHONE, "101", "101"),
        (LINK, "https://intranet.force.example/policies?id=7&v=2#hba", "https://intranet.force.example/policies?id=7&v=2#hba"),
        (CHOICE, "both", "both"),
    ],
)  # fmt: skip
def test_an_answer_of_its_sort_is_taken_and_tidied(slot: object, value: str, kept: str) -> None:
    assert check_fact(slot, value, " a  note ") == (kept, "a note")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("slot", "value"),
    [
        (TEXT, ""),
        (TEXT, "x" * 301),
        (TEXT, "Ring \u202e0000 694 6110"),
        (TEXT, "{local: sarc}"),
        (STEPS, " \n "),
        (STEPS, "x" * 161),
        (STEPS, "\n".join("123456789")),
        (STEPS, "Tick HBA\nShe lives at BD1 1AA"),
        (STEPS, "Tick HBA\n{local: sarc}"),
        (TEXT, "Write to a.khan@example.com"),
        (TEXT, "She lives at BD1 1AA"),
        (PHONE, ""),
        (PHONE, "Ring 0116 496 0000"),
        (PHONE, "0116 496 0000 or 0116 496 0001"),
        (PHONE, "tel:0116 496 0000"),
        (PHONE, "javascript:1"),
        (LINK, "http://intranet.force.example"),
        (LINK, "javascript:alert(1)"),
        (LINK, 'https://x.example/" onclick="x'),
        (LINK, "https://user@evil.example"),
        (LINK, "https://x.example/" + "a" * 600),
        (CHOICE, "low"),
        (CHOICE, ""),
    ],
)
def test_anything_else_is_refused_at_its_field(slot: object, value: str) -> None:
    with pytest.raises(FormRefused) as refused:
        check_fact(slot, value, "")  # type: ignore[arg-type]
    assert set(refused.value.problems) == {"value"}


def test_all_fields_that_are_wrong_are_named_at_once() -> None:
    with pytest.raises(FormRefused) as refused:
        check_fact(PHONE, "", "Ask at BD1 1AA")
    assert set(refused.value.problems) == {"value", "note"}


def test_a_choice_is_shown_in_words_and_an_old_one_as_it_was() -> None:
    assert word_value(CHOICE, "both") == "Dash and DARA"
    assert word_value(CHOICE, "gone") == "gone"


def test_a_number_is_due_sooner_than_a_procedure() -> None:
    assert next_fact_check(PHONE, date(2026, 11, 30)) == date(2027, 2, 28)
    assert next_fact_check(STEPS, date(2026, 11, 30)) == date(2027, 11, 30)

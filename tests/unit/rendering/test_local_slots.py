"""Local facts in text: what is stored holds the slot, and only a page puts a force's answer into its place."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.local_facts import SLOTS, SlotKind
from guidance_app.rendering import FactCheck, fill_slots, list_slots, render_section, slots_in, word_slots, write_fact

LABEL = SLOTS["sarc"].label
PIECES = [
    *(f"{{local: {name}}}" for name in ("sarc", "hba-flag", "nothing")),
    *("{local:sarc}", "{local}", "{law: a}", "`", "\\", "{", "}", "[", "](doc:b)", "*", " ", "word", "\n\n"),
    "| a |\n|---|\n| ",
    *('<span class="app-local app-local--sarc">', "</span>", "&lt;span", '"', "<", ">"),
]  # fmt: skip
bodies = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


def test_a_slot_is_stored_as_its_label_and_search_reads_nothing_else() -> None:
    section = render_section("Ring: {local: sarc} first.")
    assert section.html == f'<p>Ring: <span class="app-local app-local--sarc">{LABEL}</span> first.</p>'
    assert section.plain_text == f"Ring: {LABEL} first."


@pytest.mark.parametrize("name", SLOTS)
def test_every_slot_has_a_place(name: str) -> None:
    assert list_slots(render_section(f"{{local: {name}}}").html) == (name,)


@pytest.mark.parametrize(
    "text", ["{local: nothing}", "{local}", "{local: }", "{Local: sarc}", "{local:  sarc}", "{local: sarc"]
)
def test_what_is_no_slot_stays_as_it_was_typed(text: str) -> None:
    assert render_section(text).html == f"<p>{text}</p>"


@pytest.mark.parametrize(
    "body", ["`{local: sarc}`", "\\{local: sarc}", "[see {local: sarc}](doc:b)", "*[see {local: sarc}](doc:b)*"]
)
def test_a_slot_that_a_page_does_not_fill_is_not_reported(body: str) -> None:
    assert slots_in(body) == ()
    assert list_slots(render_section(body).html) == ()


@given(bodies)
def test_the_checker_names_exactly_the_slots_that_a_page_fills(body: str) -> None:
    html = render_section(body).html
    filled = fill_slots(html, dict.fromkeys(SLOTS, "ANSWER"))
    assert filled.count("ANSWER") == len(slots_in(body))
    assert set(list_slots(html)) == set(slots_in(body))


@given(bodies, st.text(max_size=60))
def test_whatever_a_force_answers_no_tag_of_its_making_reaches_a_page(
    assert_safe: Callable[[str], None], body: str, value: str
) -> None:
    texts = {
        name: write_fact(name, f"x{value}", "checked")
        for name, slot in SLOTS.items()
        if slot.kind in (SlotKind.TEXT, SlotKind.STEPS)
    }
    assert_safe(fill_slots(render_section(body).html, texts))


@pytest.mark.parametrize("name", ["hba-flag", "duty-hba-lead", "policy-hba", "risk-tool"])
def test_hostile_answers_are_words(assert_safe: Callable[[str], None], name: str) -> None:
    html = write_fact(name, "https://x.example/<script>alert(1)</script>", '"><img src=x>')
    assert "<script" not in html
    assert "<img" not in html


def test_an_answer_comes_with_its_label_and_when_it_was_checked() -> None:
    assert write_fact("sarc", "0300 000 0000", "checked 3 November 2026") == (
        f'<span class="app-local"><strong>{LABEL}:</strong> <a href="tel:03000000000">0300 000 0000</a> '
        '<span class="app-local__checked" data-due="">(checked 3 November 2026)</span></span>'
    )
    assert 'href="https://x.example/a" rel="noopener noreferrer">x.example/a<' in write_fact(
        "policy-hba", "https://x.example/a", ""
    )


def test_several_steps_begin_under_the_label_each_on_its_own_line() -> None:
    html = write_fact("hba-flag", "Open Niche\nTick <HBA>", "checked")
    assert f"<strong>{SLOTS['hba-flag'].label}:</strong> <br>Open Niche<br>Tick &lt;HBA&gt; <span" in html
    assert "<br>" not in write_fact("hba-flag", "Tick HBA", "checked")


def test_a_device_can_read_when_a_check_is_due_and_an_overdue_one_stands_out() -> None:
    due = date(2027, 2, 25)
    assert 'app-local__checked" data-due="2027-02-25">(checked)' in write_fact(
        "sarc", "101", "checked", FactCheck(due, overdue=False)
    )
    late = write_fact("sarc", "101", "overdue", FactCheck(due, overdue=True))
    assert 'app-local__overdue" data-due="2027-02-25">(overdue)' in late


def test_a_number_is_rung_as_it_is_dialled() -> None:
    assert 'href="tel:+441164960000">+44 (0)116 496 0000<' in write_fact("sarc", "+44 (0)116 496 0000", "")


def test_in_a_comparison_a_slot_reads_as_its_label_and_a_misspelt_one_as_it_was_typed() -> None:
    assert word_slots("Ring {local: sarc}, {local: nothing}") == f"Ring [Local fact: {LABEL}], {{local: nothing}}"


def test_without_an_answer_it_says_what_to_do_instead() -> None:
    html = write_fact("sarc", "", "")
    assert "not filled in by your force yet" in html
    assert SLOTS["sarc"].unset in html


def test_a_place_without_a_fact_keeps_its_label() -> None:
    html = render_section("{local: sarc} {local: hba-flag}").html
    assert LABEL in fill_slots(html, {"hba-flag": "x"})

"""A local fact that readers would see as signs keeps an edition from being published, and the slots are listed."""

import pytest

from guidance_app.domain.content import Section
from guidance_app.domain.findings import Severity
from guidance_app.domain.local_facts import SLOTS
from guidance_app.domain.publish_checks.local_slots import check_local_slots
from guidance_app.domain.publish_checks.marks import check_marks
from guidance_app.domain.publish_checks.texts import visible_texts
from tests.factories.contents import make_content


def test_a_known_slot_is_fine_and_no_evidence_mark_that_is_wrong() -> None:
    content = make_content(sections=(Section("a", "A", "Ring {local: sarc}, {local:hba-flag}."),))
    assert check_local_slots(content) == ()
    assert check_marks(content) == ()


@pytest.mark.parametrize("written", ["{local: sark}", "{local}", "{local sarc}", "{ local: sarc}", "{local: SARC}"])
def test_an_unknown_slot_blocks_once_with_the_list_of_slots(written: str) -> None:
    content = make_content(sections=(Section("a", "A", f"Ring {written} or {written}."),))
    (found,) = (*check_local_slots(content), *check_marks(content))
    assert (found.rule, found.severity, found.section, found.words) == (
        "local-slot-unknown", Severity.BLOCK, "a", written,
    )  # fmt: skip
    assert all(name in found.message for name in SLOTS)


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "Ring {local: sarc}"},
        {"summary": "Ring {local: sarc}"},
        {"check_before_use": ("Ring {local: sarc}",)},
        {"sections": (Section("a", "Ring {local: sarc}", "Words."),)},
        {"sections": (Section("a", "A", "[the {local: sarc}](doc:b)"),)},
    ],
)
def test_where_no_page_fills_it_a_slot_blocks(changes: dict[str, object]) -> None:
    assert [found.rule for found in check_local_slots(make_content(**changes))] == ["local-slot-unknown"]  # type: ignore[arg-type]


def test_other_checks_read_the_label_where_a_slot_stands() -> None:
    content = make_content(sections=(Section("a", "A", "Ring {local: sarc} now, {local: nothing}."),))
    words = [text.words for text in visible_texts(content) if text.line and text.section_anchor]
    assert words == [f"Ring {SLOTS['sarc'].label} now, {{local: nothing}}."]

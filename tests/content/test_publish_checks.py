"""The starter library passes the publish checks, and what was accepted has a reason written down."""

from datetime import date
from pathlib import Path

import pytest

from guidance_app.content_files import CheckedFinding, check_library
from guidance_app.domain.findings import Severity

CONTENT = Path(__file__).parents[2] / "content"
TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def checked() -> tuple[CheckedFinding, ...]:
    return check_library(CONTENT, TODAY)


def test_nothing_in_the_library_blocks_publishing(checked: tuple[CheckedFinding, ...]) -> None:
    assert [str(each) for each in checked if each.found.severity is Severity.BLOCK] == []


def test_every_finding_to_justify_has_a_written_reason(checked: tuple[CheckedFinding, ...]) -> None:
    assert [str(each) for each in checked if each.counts_as is Severity.JUSTIFY] == []


def test_the_reasons_are_used(checked: tuple[CheckedFinding, ...]) -> None:
    assert any(each.justification for each in checked)

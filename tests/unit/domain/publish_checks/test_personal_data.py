"""What could lead to a person keeps an edition from being published, wherever it stands."""

from typing import Any

import pytest

from guidance_app.domain.content import Provenance, Section, Term, TwoMinutes
from guidance_app.domain.publish_checks.personal_data import check_personal_data
from tests.factories.contents import make_content

NUMBER = "Ring her on 07700 900123."


@pytest.mark.parametrize(
    ("changes", "section"),
    [
        ({"title": NUMBER}, ""),
        ({"summary": NUMBER}, ""),
        ({"two_minutes": TwoMinutes(ring=(NUMBER,))}, ""),
        ({"check_before_use": (NUMBER,)}, ""),
        ({"provenance": Provenance(NUMBER)}, ""),
        ({"provenance": Provenance("Desk research", (NUMBER,))}, ""),
        ({"aliases": (NUMBER,)}, ""),
        ({"questions": (NUMBER,)}, ""),
        ({"term": Term(spellings=(NUMBER,))}, ""),
        ({"sections": (Section("a", NUMBER, "Words."),)}, "a"),
        ({"sections": (Section("a", "A", f"- One.\n- {NUMBER}"),)}, "a"),
    ],
)
def test_a_private_number_is_found_wherever_it_stands(changes: dict[str, Any], section: str) -> None:
    found = check_personal_data(make_content(**changes))
    assert [(one.rule, one.section) for one in found] == [("personal-data-phone", section)]

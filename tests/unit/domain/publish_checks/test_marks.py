"""What stands in braces is an evidence mark that leads to a listed source, or it is found."""

import pytest

from guidance_app.domain.content import Section
from guidance_app.domain.publish_checks.marks import check_marks
from tests.factories.contents import make_content


def check(body: str) -> list[tuple[str, str, str]]:
    content = make_content(sections=(Section("a", "A", body),))
    return [(found.rule, found.section, found.words) for found in check_marks(content)]


@pytest.mark.parametrize("body", ["Some words. {law: s}", "x {research:s} y {unverified}", r"\{not a mark}", "Plain."])
def test_marks_of_listed_sources_are_fine(body: str) -> None:
    assert check(body) == []


@pytest.mark.parametrize("mark", ["{gudance: s}", "{law s}", "{unverified: s}", "{law: S}", "{}", "{block: A#b}"])
def test_what_readers_would_see_as_signs_is_found(mark: str) -> None:
    assert check(f"Words {mark} and {mark} again.") == [("mark-unknown", "a", mark)]


def test_a_source_that_is_not_listed_is_found() -> None:
    assert check("Words. {law: s} {law: nothing}") == [("mark-source-unknown", "a", "{law: nothing}")]

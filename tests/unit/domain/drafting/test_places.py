"""A finding leads to the part in which it is mended."""

import pytest

from guidance_app.domain.content import TwoMinutes
from guidance_app.domain.drafting import list_parts, locate_finding
from guidance_app.domain.findings import Finding, Severity
from guidance_app.domain.kinds import Kind
from guidance_app.domain.publish_checks import check_content, know_library
from tests.factories.contents import DAY, make_content
from tests.support.library import read_starter_contents


def found(rule: str, section: str = "", words: str = "") -> Finding:
    return Finding(rule, Severity.BLOCK, section, words, "Mend it.")


@pytest.mark.parametrize(
    ("finding", "part"),
    [
        (found("law-unmarked", "do-now", "x"), "do-now"),
        (found("section-missing", "not-there"), "outline"),
        (found("two-minutes-missing", words="do_now:"), "in-two-minutes"),
        (found("provenance-basis", words="provenance:"), "about"),
        (found("source-old", words="id: s"), "sources"),
        (found("personal-data-name", words="Rings twice."), "in-two-minutes"),
        (found("slur", words="One sentence."), "about"),
        (found("contributions-few"), ""),
        (found("phone-check-due", words="0000"), ""),
    ],
)
def test_each_finding_has_a_place(finding: Finding, part: str) -> None:
    content = make_content(two_minutes=TwoMinutes(do_now=("Rings twice.",)))
    assert locate_finding(finding, content) == part


def test_a_service_has_a_part_for_its_numbers() -> None:
    assert locate_finding(found("phone-check-due", words="0000 000 000"), make_content(Kind.SERVICE)) == "service"


def test_whatever_is_found_in_the_starter_library_leads_to_a_part_that_is_there() -> None:
    contents = read_starter_contents()
    library = know_library(contents)
    for content in contents.values():
        names = {part.name for part in list_parts(content)} | {""}
        assert {locate_finding(each, content) for each in check_content(content, DAY, library)} <= names

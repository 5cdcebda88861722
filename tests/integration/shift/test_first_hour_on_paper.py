"""The pocket card and the wall sheet: open to everybody, of a fixed number of sides, with a way back to the newest."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from guidance_app.domain.pocket_card import fingerprint_steps, list_steps
from tests.support.installations import Installation
from tests.support.paper import read_pages
from tests.support.pictures import read_codes

POINTS_PER_MM = 72 / 25.4


@pytest.mark.parametrize(
    ("path", "pages", "width", "height"), [("/now/card.pdf", 2, 148, 105), ("/now/briefing.pdf", 1, 210, 297)]
)
def test_each_has_its_size_and_number_of_sides_and_a_foot_on_each(
    bare_installation: Installation, path: str, pages: int, width: int, height: int
) -> None:
    answer = bare_installation.app.test_client().get(path)
    assert (answer.status_code, answer.mimetype) == (200, "application/pdf")
    sheets = PdfReader(BytesIO(answer.data)).pages
    sizes = [
        (round(float(s.mediabox.width) / POINTS_PER_MM), round(float(s.mediabox.height) / POINTS_PER_MM))
        for s in sheets
    ]
    assert sizes == [(width, height)] * pages
    for page in read_pages(answer.data):
        for said in (
            "OFFICIAL",
            fingerprint_steps()[:12],
            "starter text",
            "Printed",
            "Check before use: http://localhost/now",
        ):
            assert said in page


@pytest.mark.parametrize("path", ["/now/card.pdf", "/now/briefing.pdf", "/now/card", "/now/print"])
def test_all_eight_steps_are_on_it_in_order(bare_installation: Installation, path: str) -> None:
    answer = bare_installation.app.test_client().get(path)
    said = " ".join(read_pages(answer.data)) if path.endswith(".pdf") else answer.text
    places = [said.index(f"{step.number}. {step.heading}") for step in list_steps()]
    assert places == sorted(places)
    assert all(step.do[0] in said for step in list_steps())
    assert "Do not ring, text, write to or visit the family." in said


def test_the_sheet_leaves_no_line_of_a_step_out(bare_installation: Installation) -> None:
    said = " ".join(read_pages(bare_installation.app.test_client().get("/now/briefing.pdf").data))
    assert [line for step in list_steps() for line in (*step.do, *step.do_not) if line not in said] == []


@pytest.mark.parametrize(
    ("path", "leads_to"), [("/now/card.pdf", "/now"), ("/now/briefing.pdf", "/now"), ("/phrases/sheet.pdf", "/phrases")]
)
def test_a_phone_reads_the_code_on_paper_as_the_address_that_people_outside_use(
    bare_installation: Installation, path: str, leads_to: str
) -> None:
    settings = bare_installation.app.extensions["settings"]
    bare_installation.app.extensions["settings"] = replace(settings, public_url="https://guidance.testshire.example")
    answer = bare_installation.sign_in().get(path)
    first, *others = read_codes(answer.data)
    assert first == [f"https://guidance.testshire.example{leads_to}"]
    assert not any(others)


def test_the_card_is_read_at_arm_s_length(bare_installation: Installation) -> None:
    large: list[str] = []

    def measure(words: str, scale: list[float], matrix: list[float], _font: object, size: float) -> None:
        if size * matrix[0] * scale[0] >= 10:
            large.extend(words.split())

    for page in PdfReader(BytesIO(bare_installation.app.test_client().get("/now/card.pdf").data)).pages:
        page.extract_text(visitor_text=measure)
    said = " ".join(large)
    steps = list_steps()
    assert [line for each in steps for line in (f"{each.number}. {each.heading}", each.do[0]) if line not in said] == []
    assert "Do not let them go without a plan." in said

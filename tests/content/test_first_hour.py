"""The first hour and the starter library say the same of sources, numbers and pages to read."""

import re

import pytest

from guidance_app.content_files import read_folder
from guidance_app.domain.content import DocumentContent
from guidance_app.domain.first_hour import PATHWAY, SOURCES, STEPS, VARIANTS, Step, Variant
from guidance_app.paths import STARTER_CONTENT_FOLDER

PARTS: tuple[Step | Variant, ...] = (*STEPS, *VARIANTS.values())
LINES = [
    *(line for part in PARTS for line in part.lines),
    *(line for stage in PATHWAY for line in stage.all_lines),
]


@pytest.fixture(scope="module")
def library() -> dict[str, DocumentContent]:
    return {each.slug: each.content for each in read_folder(STARTER_CONTENT_FOLDER).editions if each.is_newest}


def test_its_sources_are_the_library_s(library: dict[str, DocumentContent]) -> None:
    known = {source for content in library.values() for source in content.sources}
    assert set(SOURCES.values()) - known == set()


def test_a_source_carries_no_more_weight_than_it_does_in_the_library(library: dict[str, DocumentContent]) -> None:
    words = "\n".join(section.body for content in library.values() for section in content.sections)
    known = {(mark, source) for mark, source in re.findall(r"\{(\w+): ([\w-]+)\}", words)}
    assert {(line.mark.value, line.source) for line in LINES if line.source} - known == set()


def test_its_numbers_are_the_ones_on_the_pages_of_the_services(library: dict[str, DocumentContent]) -> None:
    listed = {
        (phone.number, phone.source, phone.checked_on)
        for content in library.values()
        if content.service
        for phone in content.service.phones
    }
    shown = {(phone.number, phone.source, phone.checked_on) for step in STEPS for phone in step.phones}
    assert shown - listed == set()


def test_it_leads_to_pages_that_there_are(library: dict[str, DocumentContent]) -> None:
    slugs = {page.slug for part in PARTS for page in part.reading} | {"thrive-to-marac"}
    assert slugs - set(library) == set()

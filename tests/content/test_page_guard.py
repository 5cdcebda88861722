"""How much personal data the checklist's page finds by itself, in notes typed in haste and in the labelled lines.

The notes were written before anybody read the rules. The rules were then mended on `notes_tuned` and never on
`notes_untuned`, which says what to expect of words that nobody has thought of.
"""

import csv
from pathlib import Path

import pytest

from guidance_app.content_files import read_folder
from guidance_app.domain.checklist.page_guard import find_on_page
from guidance_app.domain.checklist.page_guard.given_names import GIVEN_NAMES
from guidance_app.domain.checklist.page_guard.known_words import KNOWN_WORDS
from tests.support.library import CONTENT

LABELLED = Path(__file__).parent / "labelled"
FILES = [*sorted((LABELLED / "open").glob("personal_data*.tsv")), *sorted((LABELLED / "checklist").glob("*.tsv"))]
# A false alarm costs a tick. Most of those left are lessons about names, which guidance may print and a note need not.
LEAST_FOUND, MOST_FALSE = 0.95, 0.10
# What an officer's own note looks like.
EVERYDAY = {"everyday-guidance", "ethnicity-code", "money"}


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_page_finds_nearly_all_personal_data_and_leaves_everyday_words_alone(path: Path) -> None:
    rows = read(path)
    found = {
        label: [find_on_page(row["text"]) is not None for row in rows if row["label"] == label]
        for label in ("flag", "fine")
    }
    assert sum(found["flag"]) / len(found["flag"]) >= LEAST_FOUND
    assert sum(found["fine"]) / len(found["fine"]) <= MOST_FALSE
    everyday = [row["text"] for row in rows if row["label"] == "fine" and row.get("category") in EVERYDAY]
    assert [text for text in everyday if find_on_page(text)] == []


def test_the_numbers_of_services_in_the_library_raise_no_alarm() -> None:
    services = [edition.content.service for edition in read_folder(CONTENT).editions if edition.content.service]
    numbers = {phone.number for service in services for phone in service.phones}
    assert numbers
    assert [number for number in numbers if find_on_page(f"Gave them {number}.")] == []


def test_words_that_an_officer_may_hear_are_nobodys_name() -> None:
    titles = {edition.content.title for edition in read_folder(CONTENT).editions if edition.reference.startswith("TER")}
    assert titles
    assert [title for title in titles if find_on_page(f"She said {title.lower()} again and again.")] == []
    assert GIVEN_NAMES & set(KNOWN_WORDS) == frozenset()

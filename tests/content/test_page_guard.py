"""How much of the labelled personal data the checklist's page finds by itself; the server's guard finds more."""

import csv
from pathlib import Path

import pytest

from guidance_app.domain.checklist.page_guard import find_on_page

OPEN = Path(__file__).parent / "labelled" / "open"
# It goes with the page, so it is smaller. It may cry wolf, for a tick settles it: many of its false alarms are
# names and numbers that guidance may print and a note about a case need not. Measured on 25 November 2026: 0.925
# and 0.887 found, 0.310 and 0.320 of false alarms.
LEAST_FOUND, MOST_FALSE = 0.88, 0.33
# What an officer's own note looks like.
EVERYDAY = {"everyday-guidance", "ethnicity-code", "money"}


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("path", sorted(OPEN.glob("personal_data*.tsv")), ids=lambda path: path.stem)
def test_the_page_finds_most_personal_data_and_leaves_everyday_words_alone(path: Path) -> None:
    rows = read(path)
    found = {
        label: [find_on_page(row["text"]) is not None for row in rows if row["label"] == label]
        for label in ("flag", "fine")
    }
    assert sum(found["flag"]) / len(found["flag"]) >= LEAST_FOUND
    assert sum(found["fine"]) / len(found["fine"]) <= MOST_FALSE
    everyday = [row["text"] for row in rows if row["label"] == "fine" and row["category"] in EVERYDAY]
    assert everyday
    assert [text for text in everyday if find_on_page(text)] == []

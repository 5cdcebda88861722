"""How much of the labelled personal data the guard finds, and how often it cries wolf."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from guidance_app.content_files.folder import read_folder
from guidance_app.domain.personal_data import find_personal_data
from guidance_app.domain.publish_checks.personal_data import check_personal_data, list_service_numbers

ROOT = Path(__file__).parents[2]
LABELLED = Path(__file__).parent / "labelled"
EDITIONS = read_folder(ROOT / "content").editions
KNOWN = list_service_numbers(edition.content for edition in EDITIONS)
# Rows of the held-back half are kept from whoever writes the rules; it is measured where it is there. On 25 November
# 2026 it gave a recall of 0.978 with 0.015 of false alarms, wanted are 0.95 and 0.05.
# The texts of `personal_data_more` (remarks, change notes, searches) were written before the rules that find them:
# measured first, they gave 0.747 and 0.053.
HALVES = {"open": (0.98, 0.03), "held-back": (0.95, 0.05)}
FILES = sorted(LABELLED.glob("*/personal_data*.tsv"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_guard_finds_nearly_all_personal_data_and_seldom_anything_else(path: Path) -> None:
    recall, false_alarms = HALVES[path.parent.name]
    rows = _read(path)
    found = Counter((row["label"], row["category"]) for row in rows if find_personal_data(row["text"], KNOWN))
    total = Counter((row["label"], row["category"]) for row in rows)
    for (label, category), count in sorted(total.items()):
        print(f"{label:5} {category:24} {found[label, category]:3} of {count:3}")
    assert _share(found, total, "flag") >= recall
    assert _share(found, total, "fine") <= false_alarms


def test_the_library_holds_no_personal_data() -> None:
    found = [each for edition in EDITIONS for each in check_personal_data(edition.content, KNOWN)]
    assert found == []


def test_the_judged_searches_hold_none() -> None:
    lines = (Path(__file__).parent / "judged_queries.tsv").read_text(encoding="utf-8").splitlines()
    searches = [line.split("\t")[0] for line in lines if not line.startswith("#")]
    assert [search for search in searches if find_personal_data(search, KNOWN)] == []


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def _share(found: Counter[tuple[str, str]], total: Counter[tuple[str, str]], label: str) -> float:
    share = sum(count for key, count in found.items() if key[0] == label) / sum(
        count for key, count in total.items() if key[0] == label
    )
    print(f"{label}: {share:.3f}")
    return share

"""What the starter library published is cited in the same words, byte for byte, and under the same fingerprint."""

import re
import runpy
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.cited import GOLDEN, list_cited, read_golden

ROOT = Path(__file__).parents[2]
# Whole texts, so that a failure can be read: one of each form.
KEPT = {"TER-001 v1": "TER-001-v1.txt", "SER-001 v1": "SER-001-v1.txt", "HBA-002 v1 #do-now": "HBA-002-v1-do-now.txt"}


def test_every_citation_is_as_it_was_published() -> None:
    golden = read_golden()
    now = {each.label: each.line for each in list_cited() if each.label in golden}
    assert now == golden


def test_every_edition_of_the_library_is_in_the_golden_list() -> None:
    missing = [each.label for each in list_cited() if each.label not in read_golden()]
    assert missing == [], "new editions are added by: python -m tests.support.cited"


@pytest.mark.parametrize("label", KEPT)
def test_the_text_of_a_citation_is_the_kept_file_byte_for_byte(label: str) -> None:
    text = next(each.text for each in list_cited() if each.label == label)
    assert text.encode() == (GOLDEN / KEPT[label]).read_bytes()


@pytest.fixture(scope="module")
def work_out_fingerprint(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """The recipe of the documents, taken out of them as a reader would."""
    document = (ROOT / "docs/editorial-model.md").read_text(encoding="utf-8")
    recipe = re.search(r"```python\n(.*?)```", document, re.DOTALL)
    assert recipe is not None
    program = tmp_path_factory.mktemp("recipe") / "recipe.py"
    program.write_text(recipe[1], encoding="utf-8")
    found: Callable[[str], str] = runpy.run_path(str(program))["work_out_fingerprint"]
    return found


def test_the_documented_recipe_works_out_every_fingerprint_of_the_library(
    work_out_fingerprint: Callable[[str], str],
) -> None:
    assert [each.label for each in list_cited() if work_out_fingerprint(each.text) != each.fingerprint] == []


def test_one_letter_more_is_another_fingerprint(work_out_fingerprint: Callable[[str], str]) -> None:
    for each in list_cited()[:9]:
        assert work_out_fingerprint(f"{each.text[:-1]}x\n") != each.fingerprint

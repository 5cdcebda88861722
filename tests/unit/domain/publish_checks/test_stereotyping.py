"""The stereotyping lint against labelled sentences: what it must find, and what it must leave alone."""

import csv
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from guidance_app.domain.content import DocumentContent, Provenance, Section
from guidance_app.domain.findings import Severity
from guidance_app.domain.kinds import Kind
from guidance_app.domain.publish_checks.stereotyping.checking import check_sentence, check_stereotyping
from tests.factories.contents import make_content

_LABELLED = Path(__file__).parents[3] / "content" / "labelled"
# Rows of the held-back half are kept from whoever writes the rules. On 25 November 2026 it gave a recall of 0.916 with
# 0.034 of false alarms; what is wanted is a recall of 0.9. It is weakest on hidden perpetrators (0.81), othering (0.82)
# and suspicion (0.83).
# The sentences of `stereotyping_more` were written in seven parts, each before the rules that find it: measured first,
# the parts gave recalls of 0.761, 0.802, 0.772, 0.742, 0.805, 0.657 and 0.462 (of 39); fine sentences of the fifth
# and the seventh gave false alarms of 0.089 and 0.240. Two sentences of the first parts were then taken out, because
# their label was wrong.
_FLOORS = {"open": (0.98, 0.02), "held-back": (0.91, 0.04)}
_HALVES = sorted(_LABELLED.glob("*/stereotyping*.tsv"))


@pytest.mark.parametrize("path", _HALVES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_stereotypes_are_found_and_fine_sentences_are_left_alone(path: Path) -> None:
    seen: Counter[tuple[str, str, bool]] = Counter()
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            seen[row["label"], row["category"], bool(check_sentence(row["sentence"]))] += 1
    for label, category in sorted({key[:2] for key in seen}):
        print(f"{label:5} {category:28} {_rate(seen, label, category):.3f}")
    recall, false_alarms = _rate(seen, "flag"), _rate(seen, "fine")
    print(f"{path.parent.name} {path.stem}: recall {recall:.3f}, false-alarm rate {false_alarms:.3f}")
    least_recall, most_false_alarms = _FLOORS[path.parent.name]
    assert recall >= least_recall
    assert false_alarms <= most_false_alarms


def test_the_open_half_of_the_labelled_sentences_is_there() -> None:
    assert {_LABELLED / "open" / f"stereotyping{part}.tsv" for part in ("", "_more")} <= set(_HALVES)


@pytest.mark.parametrize(
    ("sentence", "rule", "severity"),
    [
        ("The unit deals with honour crimes.", "outdated-term", Severity.BLOCK),
        ("Those Kurds are vermin.", "dehumanising", Severity.BLOCK),
        ("Every Pakistani father picks the husband.", "universal-claim", Severity.JUSTIFY),
        ("Somalis distrust the police.", "bare-claim", Severity.JUSTIFY),
        ("Shame killed her.", "hidden-perpetrator", Severity.JUSTIFY),
        ("Be alert when a family is Afghan.", "suspicion-by-origin", Severity.JUSTIFY),
        ("A flood of migrants came.", "exotic-or-war-metaphor", Severity.JUSTIFY),
    ],
)
def test_each_harm_is_named_with_its_severity(sentence: str, rule: str, severity: Severity) -> None:
    assert (rule, severity) in {(found.rule, found.severity) for found in check_sentence(sentence)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Do not write “honour crime” in the log.",
        "Some Somali women told researchers that they feared gossip.",
        "It is a mistake to think that Chinese women do not report.",
        "Use a Kurdish interpreter from another city.",
        "A pole holds up the tent, and the turkey is in the oven.",
        "Roma Support Group helps Roma people in London.",
    ],
)
def test_quoted_denied_and_scoped_words_are_left_alone(sentence: str) -> None:
    assert check_sentence(sentence) == ()


def test_a_slur_blocks_however_it_is_written() -> None:
    assert [found.severity for found in check_sentence("He called them Gyppos.")] == [Severity.BLOCK]


def test_a_finding_names_its_section_and_the_words_and_a_table_of_bad_examples_is_not_read() -> None:
    table = "| Say | Instead of |\n| --- | --- |\n| So-called honour-based abuse | The honour crime was solved. |"
    content = DocumentContent(
        title="A page",
        kind=Kind.RISK,
        summary="Act now.",
        provenance=Provenance(basis="Desk research"),
        sections=(Section("words", "Words", table), Section("do-now", "Do now", "Ask first. Support BAME callers.")),
    )
    found = check_stereotyping(content)
    assert [(one.section, one.words) for one in found] == [("do-now", "bame")]


@pytest.mark.parametrize(
    ("changes", "section"),
    [
        ({"sections": (Section("a", "Somalis distrust the police", "Words."),)}, "a"),
        ({"provenance": Provenance("Somalis distrust the police.")}, ""),
    ],
)
def test_headings_and_what_the_words_rest_on_are_read_too(changes: dict[str, Any], section: str) -> None:
    assert ("bare-claim", section) in {(one.rule, one.section) for one in check_stereotyping(make_content(**changes))}


@pytest.mark.parametrize(
    ("changes", "section"),
    [
        ({"sections": (Section("a", "A", "| Say | Instead of |\n| --- | --- |\n| Roma | Gyppos |"),)}, "a"),
        ({"provenance": Provenance("Desk research", ("Gyppos",))}, ""),
    ],
)
def test_a_slur_is_found_among_bad_examples_and_names_too(changes: dict[str, Any], section: str) -> None:
    assert [(one.rule, one.section) for one in check_stereotyping(make_content(**changes))] == [("slur", section)]


def _rate(seen: Counter[tuple[str, str, bool]], label: str, category: str | None = None) -> float:
    chosen = {key: count for key, count in seen.items() if key[0] == label and category in (None, key[1])}
    return sum(count for key, count in chosen.items() if key[2]) / sum(chosen.values())

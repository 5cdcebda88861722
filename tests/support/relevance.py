"""Judged searches and how well an ordered answer meets them. Knows no app: it is given slugs, best first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log2
from pathlib import Path
from statistics import fmean

DEPTH = 10
GRADES = {"1": 1, "2": 2}


@dataclass(frozen=True, slots=True)
class JudgedQuery:
    """What an officer typed, and the pages that help: 2 for a page they need, 1 for one that is also useful."""

    typed: str
    grades: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Score:
    """How well one answer, or several on average, met what was wanted; each from 0 (not at all) to 1."""

    success_at_1: float
    ndcg_at_10: float
    recall_at_10: float


def read_judged(path: Path) -> tuple[JudgedQuery, ...]:
    """Return the searches of a tab-separated file; a line that cannot be read raises ValueError with its number."""
    judged: dict[str, JudgedQuery] = {}
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line or line.startswith("#"):
            continue
        try:
            query = _read_line(line)
        except (KeyError, ValueError) as error:
            raise ValueError(f"{path.name}, line {number}: cannot be read: {line!r}") from error
        if query.typed in judged:
            raise ValueError(f"{path.name}, line {number}: {query.typed!r} is judged twice")
        judged[query.typed] = query
    return tuple(judged.values())


def score_answer(judged: JudgedQuery, slugs: Iterable[str]) -> Score:
    """Return how well the first ten different slugs, best first, meet a judged search."""
    shown = list(dict.fromkeys(slugs))[:DEPTH]
    grades = [judged.grades.get(slug, 0) for slug in shown]
    best_possible = sorted(judged.grades.values(), reverse=True)[:DEPTH]
    return Score(
        success_at_1=float(grades[:1] == best_possible[:1]),
        ndcg_at_10=_discount(grades) / _discount(best_possible),
        recall_at_10=sum(grade > 0 for grade in grades) / len(judged.grades),
    )


def average_scores(scores: Sequence[Score]) -> Score:
    """Return the mean of each measure; every search counts alike."""
    return Score(
        success_at_1=fmean(score.success_at_1 for score in scores),
        ndcg_at_10=fmean(score.ndcg_at_10 for score in scores),
        recall_at_10=fmean(score.recall_at_10 for score in scores),
    )


def _read_line(line: str) -> JudgedQuery:
    typed, pages = line.split("\t")
    pairs = [page.split(":") for page in pages.split(",")]
    grades = {slug: GRADES[grade] for slug, grade in pairs}
    if len(grades) < len(pairs):
        raise ValueError("a page is named twice")
    return JudgedQuery(typed, grades)


def _discount(grades: Sequence[int]) -> float:
    # A needed page is worth three useful ones, and each place further down is worth less.
    return sum((2.0**grade - 1) / log2(place + 2) for place, grade in enumerate(grades))

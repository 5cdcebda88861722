"""How well search answers the public judged queries whose documents exist: first result, order, how much is found."""

import os
import re
import subprocess
import sys
from pathlib import Path

from guidance_app.paths import STARTER_CONTENT_FOLDER
from tests.bench.table import Row, at_least
from tests.support.installations import make_installation

_TARGETS = {"success@1": 0.92, "ndcg@10": 0.88, "recall@10": 0.95}
_JUDGED = Path(__file__).resolve().parents[3] / "shared" / "eval"


def measure(folder: Path) -> list[Row]:
    """Return a row for each public target, or rows that say that the judged queries are not on this machine."""
    judged = _JUDGED / "queries-public.tsv"
    if not judged.is_file():
        missing = "not measured: ../shared/eval is not here"
        return [Row(name, missing, f"≥ {target:g}", None) for name, target in _TARGETS.items()]
    kept = folder / "queries.tsv"
    kept.write_text("".join(_keep_answerable(judged)), encoding="utf-8")
    make_installation(folder / "relevance")
    command = [sys.executable, str(_JUDGED / "relevance.py"), str(kept), "--"]
    command += [sys.executable, "-m", "guidance_app.cli", "search", "--json", "--limit", "20", "--stdin"]
    answer = subprocess.run(
        command, capture_output=True, text=True, check=True, env={**os.environ, **_environment(folder / "relevance")}
    ).stdout
    measured = dict(re.findall(r"([\w@]+) ([01]\.\d+)", answer))
    count = answer.rpartition("(")[2].split()[0]
    what = f"on the {count} public judged queries whose documents exist"
    return [at_least(f"{name} {what}", float(measured[name]), target, "") for name, target in _TARGETS.items()]


def _environment(installation: Path) -> dict[str, str]:
    return {
        "GUIDANCE_SECRET_KEY": "bench-" + "x" * 40,
        "GUIDANCE_DATABASE_URL": f"sqlite:///{installation / 'guidance.sqlite3'}",
        "GUIDANCE_INDEX_FOLDER": str(installation / "search_index"),
        "GUIDANCE_TRUSTED_HOSTS": "127.0.0.1",
    }


def _keep_answerable(judged: Path) -> list[str]:
    """Return the lines of which a best document exists, with the grades of the documents that do."""
    exist = {path.stem for path in STARTER_CONTENT_FOLDER.glob("*/*.md")}
    lines = [line for line in judged.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    kept = []
    for line in lines:
        query, grades = line.split("\t")
        pairs = [pair.rsplit(":", 1) for pair in grades.split(",")]
        best = max(int(grade) for _, grade in pairs)
        if any(slug in exist for slug, grade in pairs if int(grade) == best):
            kept.append(f"{query}\t{','.join(f'{slug}:{grade}' for slug, grade in pairs if slug in exist)}\n")
    return kept

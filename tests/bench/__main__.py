"""Runs every measurement in one go and prints the table. Takes about three minutes on two cores."""

import os
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.bench import checks, cold_start, comparing, library, pages, relevance, searching
from tests.bench.table import Row, print_table


def measure() -> list[Row]:
    """Return all rows: the starter library first, then a library of 1,000 documents."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="guidance-bench-")))
        rows = [*relevance.measure(folder), *checks.measure(), *comparing.measure(), *pages.measure(folder)]
        rows += cold_start.measure(folder / "starter")
        large = library.make_large_library(folder / "large")
        rows += library.measure(large)
        rows += searching.measure(large)
        return rows


if __name__ == "__main__":
    print(f"{os.cpu_count()} processors; each figure is a median unless it says p50 or p95.\n", flush=True)
    print_table(measure())

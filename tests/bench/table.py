"""The table that `make bench` prints: what was measured, what it gave, what is asked."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. `holds` is None where nothing is asked."""

    what: str
    measured: str
    asked: str
    holds: bool | None


def at_most(what: str, value: float, limit: float, unit: str) -> Row:
    """Return a row for a figure that must not exceed a limit."""
    return Row(what, f"{value:.1f} {unit}", f"≤ {limit:g} {unit}", value <= limit)


def at_least(what: str, value: float, limit: float, unit: str) -> Row:
    """Return a row for a figure that must reach a limit."""
    return Row(what, f"{value:.2f} {unit}", f"≥ {limit:g} {unit}", value >= limit)


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which `share` of the values lie (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, round(share * len(ordered) + 0.5) - 1))]


def print_table(rows: Sequence[Row]) -> None:
    """Print the rows as a Markdown table."""
    cells = [("what", "measured", "asked", "holds")]
    cells += [(r.what, r.measured, r.asked, {True: "yes", False: "NO", None: ""}[r.holds]) for r in rows]
    widths = [max(len(row[column]) for row in cells) for column in range(4)]
    for index, row in enumerate(cells):
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |")
        if index == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|")

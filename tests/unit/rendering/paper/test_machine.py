"""Whoever starts the server is told what it can print; a code leads to the address beneath it."""

import pytest

from guidance_app.rendering.paper.fonts import FONT_FILES, missing_from
from guidance_app.rendering.paper.machine import describe
from guidance_app.rendering.paper.qr import draw_qr


def test_a_machine_with_one_font_for_each_script_misses_none() -> None:
    assert missing_from(f"{beginnings[0]}-Regular.ttf" for beginnings in FONT_FILES.values()) == ()


def test_scripts_without_a_font_are_named() -> None:
    there = ["NotoSansBengali-Regular.ttf", "DejaVuSans.ttf"]
    assert set(missing_from(there)) == set(FONT_FILES) - {"Bengali"}


@pytest.mark.parametrize(
    ("can_make", "missing", "said"),
    [
        (True, (), "yes"),
        (True, ("Tamil", "Urdu"), "yes, but no letters for Tamil, Urdu. See docs/operations.md"),
        (False, ("Tamil",), "no: people print from the browser. See docs/operations.md"),
    ],
)
def test_what_can_be_printed_is_said_in_one_line(can_make: bool, missing: tuple[str, ...], said: str) -> None:
    assert describe(can_make=can_make, missing_scripts=missing) == said


def test_a_code_is_a_path_of_dark_squares_with_a_white_edge_and_differs_by_address() -> None:
    code = draw_qr("https://guidance.example/r/HBA-002")
    assert code.address == "https://guidance.example/r/HBA-002"
    # The first finder pattern begins behind the quiet zone of four.
    assert code.path.startswith("M4 4h1v1h-1zM5 4h1v1h-1z")
    assert code.size == 4 * 2 + 29
    assert code.path != draw_qr("https://guidance.example/r/HBA-003").path

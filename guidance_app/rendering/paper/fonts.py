"""Which scripts this machine has no letters for, so that a sheet with empty boxes on it surprises nobody."""

import os
from collections.abc import Iterable
from functools import cache
from pathlib import Path

# By script: any of these beginnings of a font's file name will do.
FONT_FILES: dict[str, tuple[str, ...]] = {
    "Arabic": ("NotoSansArabic", "NotoNaskhArabic"),
    "Bengali": ("NotoSansBengali",),
    "Chinese": ("NotoSansCJK", "DroidSansFallback", "wqy-"),
    "Devanagari": ("NotoSansDevanagari",),
    "Ethiopic": ("NotoSansEthiopic",),
    "Gujarati": ("NotoSansGujarati",),
    "Gurmukhi": ("NotoSansGurmukhi",),
    "Tamil": ("NotoSansTamil",),
    "Urdu": ("NotoNastaliqUrdu",),
}
_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".local/share/fonts")


@cache
def find_missing_scripts() -> tuple[str, ...]:
    """Return the scripts for which no known font is installed; looked up once."""
    names = (name for folder in _FOLDERS for _, _, files in os.walk(folder) for name in files)
    return missing_from(names)


def missing_from(names: Iterable[str]) -> tuple[str, ...]:
    """Return the scripts for which none of these file names is a font that we know."""
    there = tuple(names)
    return tuple(
        script for script, beginnings in FONT_FILES.items() if not any(name.startswith(beginnings) for name in there)
    )

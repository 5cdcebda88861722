"""What the source never does: turn text into markup or into SQL, but in the few places that are read with care."""

import re
from pathlib import Path

from guidance_app.paths import TEMPLATES_FOLDER

_APP = Path(__file__).parents[2] / "guidance_app"

# HTML that the renderer made and cleaned is put on pages here, and nowhere else is anything taken for safe.
_MARKUP = {
    "components/guest_words.html": 1,
    "components/section.html": 1,
    "cpd/pack_body.html": 2,
    "cpd/pinned.html": 1,
    "cpd/step.html": 3,
    "cpd/taken.html": 1,
    "editing/preview.html": 1,
    "lti/pack.html": 1,
    "reviewing/check.html": 1,
    # Formats of our own; what is put into them is escaped.
    "rendering/local_slots.py": 7,
    "web/jinja.py": 1,
    "web/library/kept_words.py": 1,
}
# Names of states, pragmas and tables of our own are put into SQL here; no text that anybody typed.
_SQL = {"db_dialects.py", "models/edition.py"}


def test_text_becomes_markup_in_a_short_list_of_places() -> None:
    found = {}
    for folder, pattern in ((TEMPLATES_FOLDER, "*.html"), (_APP / "web", "*.py"), (_APP / "rendering", "*.py")):
        for path in sorted(folder.rglob(pattern)):
            count = len(re.findall(r"\|\s*safe\b|\bMarkup\(|autoescape false", path.read_text(encoding="utf-8")))
            if count:
                base = folder if folder == TEMPLATES_FOLDER else _APP
                found[path.relative_to(base).as_posix()] = count
    assert found == _MARKUP


def test_no_sql_is_put_together_from_text_outside_migrations() -> None:
    built = re.compile(
        r"""\b(?:text|execute|exec_driver_sql|scalars?)\(\s*(?:f["']|["'][^"']*["']\s*(?:%|\.format|\+))"""
    )
    found = {
        path.relative_to(_APP).as_posix()
        for path in _APP.rglob("*.py")
        if "migrations" not in path.parts and built.search(path.read_text(encoding="utf-8"))
    }
    assert found == _SQL

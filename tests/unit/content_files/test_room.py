"""The serving app stays free of what only content files need, and this room of what only the app needs."""

import re
from pathlib import Path

import guidance_app.content_files.edition_file as edition_file

ROOM = Path(edition_file.__file__).parent
IMPORT = re.compile(r"^\s*(?:from|import) ([\w.]+)", re.MULTILINE)


def imports_of(path: Path) -> set[str]:
    return set(IMPORT.findall(path.read_text(encoding="utf-8")))


def test_pydantic_and_yaml_are_imported_in_this_room_only() -> None:
    users = {path for path in ROOM.parent.rglob("*.py") if imports_of(path) & {"pydantic", "yaml"}}
    assert users
    assert {path.parent for path in users} == {ROOM}


def test_the_renderer_is_asked_by_one_module_only() -> None:
    users = [path.name for path in ROOM.glob("*.py") if any("rendering" in name for name in imports_of(path))]
    assert users == ["checks.py"]


def test_the_room_knows_the_domain_and_the_renderer_and_no_other_room() -> None:
    rooms = {name.split(".")[1] for path in ROOM.glob("*.py") for name in imports_of(path) if "guidance_app." in name}
    assert rooms == {"domain", "rendering", "content_files"}

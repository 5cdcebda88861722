"""Rooms keep to themselves: what only commands need stays out of a serving worker, and only one place commits."""

import ast
import subprocess
import sys
from pathlib import Path

import guidance_app

HOUSE = Path(guidance_app.__file__).parent


def modules() -> list[Path]:
    return sorted(path for path in HOUSE.rglob("*.py") if "bundled" not in path.parts)


def imports_of(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}
    return named | {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}


def calls_of(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {
        node.func.attr for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }


def test_a_serving_worker_loads_neither_pydantic_nor_yaml() -> None:
    program = "import sys, guidance_app.wsgi, guidance_app.web.library; print({'pydantic', 'yaml'} & set(sys.modules))"
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert answer.stdout == "set()\n"


def test_the_domain_is_plain_python() -> None:
    foreign = {
        (path.name, name)
        for path in (HOUSE / "domain").rglob("*.py")
        for name in imports_of(path)
        if name.split(".")[0] in {"flask", "sqlalchemy", "werkzeug", "whoosh", "markdown"}
    }
    assert foreign == set()


def test_only_the_transaction_commits_and_rolls_back() -> None:
    users = {path.relative_to(HOUSE).as_posix() for path in modules() if calls_of(path) & {"commit", "rollback"}}
    assert {user for user in users if not user.startswith("search/")} == {"db.py"}


def test_views_touch_no_database() -> None:
    users = {
        path.relative_to(HOUSE).as_posix()
        for path in (HOUSE / "web").rglob("*.py")
        if any(name.startswith(("sqlalchemy", "guidance_app.models")) for name in imports_of(path))
    }
    assert users == set()


def test_every_module_says_in_one_docstring_what_it_owns() -> None:
    silent = [str(path) for path in modules() if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))]
    assert silent == []

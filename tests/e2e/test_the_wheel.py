"""The built wheel is whole: from an empty folder it migrates and serves styled pages, with nothing of the checkout."""

import os
import re
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from tests.support.servers import serve

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built and unpacked into a folder of its own."""
    made = tmp_path_factory.mktemp("wheel")
    target = tmp_path_factory.mktemp("installed")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(made), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = made.glob("*.whl")
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(target), str(wheel)]
    subprocess.run(install, check=True, capture_output=True)
    return target


def test_the_wheel_serves_styled_pages_from_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    environment = {"PYTHONPATH": str(installed)}
    where = subprocess.run(
        [sys.executable, "-c", "import guidance_app; print(guidance_app.__file__)"],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(where.stdout.strip()).is_relative_to(installed)
    with serve(["run"], folder, environment) as address:
        page = read(f"{address}/sign-in")
        styles = re.search(r'href="(/static/app\.[0-9a-f]+\.css)"', page)
        assert styles
        assert "app-header" in read(address + styles[1])
    assert (folder / "var" / "guidance.sqlite3").is_file()
    assert (folder / "search_index").is_dir()


def read(url: str) -> str:
    with urllib.request.urlopen(url, timeout=10) as answer:
        text: str = answer.read().decode()
        return text

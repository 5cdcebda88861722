"""However an index is damaged, a search says that it is being rebuilt, and a sync makes it whole."""

import gc
import json
import os
import shutil
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from guidance_app.queries.search import suggest_titles
from guidance_app.services.indexing import check_index, sync_index
from tests.integration.search.libraries import NATIONAL, make_app, open_library, publish, search, slugs


def _generation(folder: Path) -> Path:
    return folder / str(json.loads((folder / "current.json").read_bytes())["folder"])


def _each(folder: Path, pattern: str, change: Callable[[Path], object]) -> None:
    paths = list(_generation(folder).glob(pattern))
    assert paths
    for path in paths:
        change(path)


def _halve(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _rewrite_pointer(index: Path, **changes: object) -> None:
    pointer = index / "current.json"
    pointer.write_text(json.dumps({**json.loads(pointer.read_bytes()), **changes}))


DAMAGE: dict[str, Callable[[Path], object]] = {
    "no folder": shutil.rmtree,
    "no pointer": lambda folder: (folder / "current.json").unlink(),
    "empty pointer": lambda folder: (folder / "current.json").write_bytes(b""),
    "pointer of noise": lambda folder: (folder / "current.json").write_bytes(b"\xff\x00{"),
    "pointer of another shape": lambda folder: (folder / "current.json").write_text("[]"),
    "pointer to nothing": lambda folder: _rewrite_pointer(folder, folder="generation-gone"),
    "pointer out of the folder": lambda folder: _rewrite_pointer(folder, folder="../elsewhere"),
    "another version": lambda folder: _rewrite_pointer(folder, version="0"),
    "no generation": lambda folder: shutil.rmtree(_generation(folder)),
    "no contents table": lambda folder: _each(folder, "*.toc", Path.unlink),
    "half a contents table": lambda folder: _each(folder, "*.toc", _halve),
    "contents table of noise": lambda folder: _each(folder, "*.toc", lambda p: p.write_bytes(b"noise" * 50)),
    "half a segment": lambda folder: _each(folder, "*.seg", _halve),
    "empty segment": lambda folder: _each(folder, "*.seg", lambda p: p.write_bytes(b"")),
    "no segment": lambda folder: _each(folder, "*.seg", Path.unlink),
    "segment of noise": lambda folder: _each(folder, "*.seg", lambda p: p.write_bytes(os.urandom(p.stat().st_size))),
    "folder that others may write": lambda folder: folder.chmod(0o777),
}


@pytest.fixture
def _let_go_of_what_whoosh_left_open() -> Iterator[None]:
    # Whoosh drops files unclosed when it fails on damaged ones; they are closed here, not in some later test.
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.usefixtures("_let_go_of_what_whoosh_left_open")
@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_index_gives_a_page_and_is_made_whole(tmp_path: Path, damage: Callable[[Path], object]) -> None:
    with open_library(tmp_path):
        publish("kettle-rules", "Put the kettle on.")
    damage(tmp_path / "search_index")
    with make_app(tmp_path).app_context():
        found = search("they will kill her kettle")
        assert found.rebuilding
        assert found.understanding.danger
        assert suggest_titles(NATIONAL, "kett") == ()
        sync_index()
        assert check_index().count == 0
        assert slugs(search("kettle")) == ["kettle-rules"]


def test_an_index_damaged_under_a_running_process_is_noticed_and_made_whole(tmp_path: Path) -> None:
    with open_library(tmp_path):
        publish("kettle-rules", "Put the kettle on.")
        assert slugs(search("kettle")) == ["kettle-rules"]
        shutil.rmtree(_generation(tmp_path / "search_index"))
        assert search("lantern").rebuilding
        sync_index()
        assert slugs(search("kettle")) == ["kettle-rules"]


def test_the_index_folder_is_private(tmp_path: Path) -> None:
    with open_library(tmp_path):
        folder = tmp_path / "search_index"
        assert {path.stat().st_mode & 0o077 for path in (folder, _generation(folder))} == {0}

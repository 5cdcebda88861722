"""The folders an index lives in: one a generation, and a pointer file that names the one in use.

The files hold pickles: whoever can write them can run code here. So the folder is
private, and one that is not is refused.
"""

import json
import os
import secrets
import shutil
import stat
from pathlib import Path

_POINTER = "current.json"
_PREFIX = "generation-"
_PRIVATE = 0o700


def make_private_folder(folder: Path) -> None:
    """Make the folder, readable and writable by this user alone."""
    folder.mkdir(parents=True, exist_ok=True, mode=_PRIVATE)
    folder.chmod(_PRIVATE)


def ensure_private(folder: Path) -> None:
    """Raise PermissionError when somebody else could have put files here."""
    status = folder.stat()
    if status.st_uid != os.geteuid() or status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
        raise PermissionError(f"{folder} must belong to the user of this process and be writable by nobody else.")


def make_generation(folder: Path) -> Path:
    """Make an empty folder for a new generation."""
    made = folder / f"{_PREFIX}{secrets.token_hex(8)}"
    made.mkdir(mode=_PRIVATE)
    return made


def read_pointer(folder: Path, version: str) -> Path:
    """Return the folder in use. Raises OSError or ValueError when there is none of this version."""
    values = json.loads((folder / _POINTER).read_bytes())
    name = str(values["folder"])
    if values["version"] != version:
        raise ValueError("The index was made by another version of the app.")
    if not name.startswith(_PREFIX) or "/" in name or "\\" in name:
        raise ValueError("The index pointer names something that is no generation.")
    return folder / name


def switch_to(folder: Path, generation: Path, version: str) -> None:
    """Make this generation the one in use, in one step that survives a power cut."""
    for file in generation.iterdir():
        _sync(file)
    _sync(generation)
    waiting = folder / f"{_POINTER}.{secrets.token_hex(4)}"
    with waiting.open("w", encoding="utf-8") as pointer:
        json.dump({"folder": generation.name, "version": version}, pointer)
        pointer.flush()
        os.fsync(pointer.fileno())
    waiting.replace(folder / _POINTER)
    _sync(folder)


def remove_others(folder: Path, kept: Path) -> None:
    """Delete the generations that are no longer in use; a reader that still has one open keeps its open files."""
    for path in folder.glob(f"{_PREFIX}*"):
        if path.name != kept.name:
            shutil.rmtree(path, ignore_errors=True)
    for path in folder.glob(f"{_POINTER}.*"):
        path.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

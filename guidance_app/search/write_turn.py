"""One writer of an index at a time, among all processes of a machine; a process that dies loses its turn."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from guidance_app.domain.errors import SearchUnavailable

_FILE = "writing.lock"
_POLL_SECONDS = 0.01


@contextmanager
def take_write_turn(folder: Path, timeout_seconds: float) -> Iterator[None]:
    """Hold the turn to write. Raises SearchUnavailable when another process keeps it longer than the timeout."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor = os.open(folder / _FILE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        _wait(descriptor, time.monotonic() + timeout_seconds)
        yield
    finally:
        os.close(descriptor)


def _wait(descriptor: int, until: float) -> None:
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() >= until:
                raise SearchUnavailable("Another process is writing the search index.") from None
            time.sleep(_POLL_SECONDS)

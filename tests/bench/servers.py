"""Serves an installation, or the bare yardstick, with the production server for as long as a measurement takes."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.servers import find_free_port, wait_until_healthy

_ROOT = Path(__file__).resolve().parents[2]
THREADS = 2


@contextmanager
def serve_app(target: str, environment: dict[str, str]) -> Iterator[tuple[str, int]]:
    """Serve a WSGI factory with one worker; yield its address and the process id of the worker's parent."""
    port = find_free_port()
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--factory", "--workers", "1"]
    command += ["--blocking-threads", str(THREADS), "--port", str(port), "--no-ws", "--log-level", "error", target]
    process = subprocess.Popen(command, cwd=_ROOT, env={**os.environ, **environment})
    try:
        wait_until_healthy(f"http://127.0.0.1:{port}/healthz", process)
        yield f"http://127.0.0.1:{port}", process.pid
    finally:
        process.terminate()
        process.wait(timeout=30)


def memory_of_worker(parent: int) -> float:
    """Return the resident memory of the one worker below a server process, in megabytes."""
    children = Path(f"/proc/{parent}/task/{parent}/children").read_text(encoding="ascii").split()
    return max(_resident(int(child)) for child in children)


def _resident(process: int) -> float:
    for line in Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("The worker's memory cannot be read.")

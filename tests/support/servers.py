"""Real servers for tests: the production server on a free port of this machine, stopped with the test."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
_PATIENCE_SECONDS = 60
_POLL_SECONDS = 0.02


def find_free_port() -> int:
    """Return a port that nothing listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def serve(command: list[str], folder: Path, environment: dict[str, str] | None = None) -> Iterator[str]:
    """Run a `guidance` command that serves, in `folder`, and yield its base address once it answers.

    Raises RuntimeError with what the command printed when it ends before it answers.
    """
    port = find_free_port()
    env = {**_clean_environment(), **(environment or {}), "PORT": str(port), "HOST": "127.0.0.1"}
    log = (folder / f"server-{port}.log").open("w+", encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-m", "guidance_app.cli", *command], cwd=folder, env=env, stdout=log, stderr=log
    )
    try:
        address = f"http://127.0.0.1:{port}"
        wait_until_healthy(f"{address}/healthz", process, Path(log.name))
        yield address
    finally:
        process.terminate()
        process.wait(timeout=30)
        log.close()


@contextmanager
def serve_installation(folder: Path, workers: int = 1, threads: int = 2) -> Iterator[tuple[str, int]]:
    """Serve the installation in `folder` with the production server; yield its address and its process id."""
    with serve_app("tests.support.served_app:make_app", {"TEST_INSTALLATION": str(folder)}, workers, threads) as served:
        yield served


@contextmanager
def serve_app(
    target: str, environment: dict[str, str], workers: int = 1, threads: int = 2
) -> Iterator[tuple[str, int]]:
    """Serve a WSGI factory with the production server; yield its address and the process id of its workers' parent."""
    port = find_free_port()
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--factory", "--workers", str(workers)]
    command += ["--blocking-threads", str(threads), "--port", str(port), "--no-ws", "--log-level", "error", target]
    process = subprocess.Popen(command, cwd=_ROOT, env={**os.environ, **environment})
    try:
        wait_until_healthy(f"http://127.0.0.1:{port}/healthz", process)
        yield f"http://127.0.0.1:{port}", process.pid
    finally:
        process.terminate()
        process.wait(timeout=30)


def _clean_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("GUIDANCE_")}


def wait_until_healthy(url: str, process: "subprocess.Popen[bytes]", log: Path | None = None) -> None:
    """Return once the server answers 200. Raises RuntimeError with its log when it ends or stays silent."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=2) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(_POLL_SECONDS)
    said = log.read_text(encoding="utf-8") if log else "see above"
    raise RuntimeError(f"The server did not answer: {said}")

"""A PostgreSQL cluster of one test run's own: started as an unprivileged user, on a socket, gone afterwards."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, text

_VERSIONS = Path("/usr/lib/postgresql")
_NOBODY = 65534


def find_programs() -> Path:
    """Return the folder of PostgreSQL's programs, installing Debian's package when we may.

    Raises RuntimeError saying what to install.
    """
    if _newest() is None and shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "postgresql"], check=False)
    found = _newest()
    if found is None:
        raise RuntimeError("These tests need PostgreSQL. Install it and run again: sudo apt-get install postgresql")
    return found


@contextmanager
def run_cluster() -> Iterator[str]:
    """Yield the address of an empty database in a new cluster that listens on nothing but a socket."""
    programs = find_programs()
    folder = Path(tempfile.mkdtemp(prefix="guidance-pg-"))
    user = _NOBODY if os.geteuid() == 0 else os.geteuid()
    if os.geteuid() == 0:
        os.chown(folder, _NOBODY, _NOBODY)
    data = folder / "data"
    # The server refuses root, and needs no more than its own folder.
    who: dict[str, int] = {"user": user, "group": user} if os.geteuid() == 0 else {}
    options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"

    def run(program: str, *words: str) -> None:
        subprocess.run([programs / program, *words], check=True, stdout=subprocess.DEVNULL, cwd=folder, **who)  # type: ignore[call-overload]

    run("initdb", "-D", str(data), "-A", "trust", "-U", "guidance", "--locale=C.UTF-8", "-E", "UTF8")
    run("pg_ctl", "-D", str(data), "-o", options, "-w", "-l", str(folder / "log"), "start")
    try:
        run("createdb", "-h", str(folder), "-U", "guidance", "guidance")
        yield f"postgresql+psycopg://guidance@/guidance?host={folder}"
    finally:
        run("pg_ctl", "-D", str(data), "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def add_database(address: str, name: str) -> str:
    """Add an empty database to a running cluster, and return its address."""
    engine = create_engine(address, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return address.replace("@/guidance?", f"@/{name}?")


def _newest() -> Path | None:
    found = sorted(_VERSIONS.glob("*/bin/initdb")) if _VERSIONS.is_dir() else []
    return found[-1].parent if found else None

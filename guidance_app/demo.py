"""The demonstration: one folder with all of its own, loopback only, invented people, secrets made on the spot."""

import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from guidance_app.domain.permissions import Role
from guidance_app.settings import Settings

FOLDER_VARIABLE = "GUIDANCE_DEMO_FOLDER"
FORCE_NAME = "Demonstration force"
LOOPBACK_HOSTS = frozenset({"127.0.0.1", "localhost", "::1"})
_KEY_FILE = "session-key"
_SIGN_INS_FILE = "sign-ins.txt"


@dataclass(frozen=True, slots=True)
class DemoSignIn:
    """One invented account of the demonstration."""

    username: str
    display_name: str
    role: Role
    password: str


def demo_settings(folder: Path) -> Settings:
    """Return the settings of the demonstration kept in `folder`, making its secret when it has none."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Settings(
        secret_key=_read_or_write(folder / _KEY_FILE, lambda: secrets.token_urlsafe(48)),
        database_url=f"sqlite:///{folder.resolve() / 'guidance.sqlite3'}",
        index_folder=folder.resolve().parent / "search_index",
        trusted_hosts=tuple(sorted(LOOPBACK_HOSTS)),
        secure_cookies=False,
        force_name=FORCE_NAME,
        lti_private_hosts=tuple(sorted(LOOPBACK_HOSTS)),
        demo=True,
    )


def demo_sign_ins(folder: Path) -> tuple[DemoSignIn, ...]:
    """Return one account for each role, with passwords made at the first run and kept in the folder."""
    text = _read_or_write(folder / _SIGN_INS_FILE, _make_sign_ins)
    return tuple(_parse_sign_in(line) for line in text.splitlines())


def is_demo(folder: Path) -> bool:
    """Say whether a demonstration has been made in `folder`."""
    return (folder / _KEY_FILE).is_file()


def _make_sign_ins() -> str:
    return "".join(f"{role.value} demo-{secrets.token_hex(8)}\n" for role in Role)


def _parse_sign_in(line: str) -> DemoSignIn:
    role, password = line.split()
    return DemoSignIn(role, f"Demo {role}", Role(role), password)


def _read_or_write(path: Path, make: Callable[[], str]) -> str:
    kept = path.read_text(encoding="utf-8").rstrip("\n") if path.is_file() else ""
    # Empty is what a machine that stopped in the middle leaves behind; it counts as not written.
    return kept or _write_at_once(path, make())


def _write_at_once(path: Path, text: str) -> str:
    waiting = path.with_suffix(f".{secrets.token_hex(4)}")
    descriptor = os.open(waiting, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    waiting.replace(path)
    return text.rstrip("\n")

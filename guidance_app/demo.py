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
    if not path.is_file():
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(make())
    return path.read_text(encoding="utf-8").rstrip("\n")

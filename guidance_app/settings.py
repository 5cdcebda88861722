"""The frozen settings of one process, read from the environment once and passed in; nothing else reads the environment.

A default exists here only where it is right for production. Documented in `docs/operations.md`, which a test compares.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from guidance_app.domain.errors import SettingsRefused

_PREFIX = "GUIDANCE_"
_MINIMUM_SECRET_CHARACTERS = 32


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that differs from one installation to the next."""

    secret_key: str
    database_url: str
    index_folder: Path
    trusted_hosts: tuple[str, ...]
    secure_cookies: bool = True
    proxy_hops: int = 0
    force_name: str = "Your force"
    session_idle_minutes: int = 30
    session_absolute_hours: int = 12
    demo: bool = False
    testing: bool = False


def settings_from_environment(environment: Mapping[str, str] | None = None) -> Settings:
    """Return the settings of a production process.

    Raises SettingsRefused naming every variable that is missing or unusable, all at once.
    """
    environment = os.environ if environment is None else environment
    given = {name[len(_PREFIX) :].lower(): value for name, value in environment.items() if name.startswith(_PREFIX)}
    problems = _find_problems(given)
    if problems:
        raise SettingsRefused("The app cannot start. " + " ".join(problems))
    return Settings(
        secret_key=given["secret_key"],
        database_url=given["database_url"],
        index_folder=Path(given["index_folder"]),
        trusted_hosts=tuple(host.strip() for host in given["trusted_hosts"].split(",") if host.strip()),
        proxy_hops=int(given.get("proxy_hops", "0")),
        force_name=given.get("force_name", "Your force"),
        session_idle_minutes=int(given.get("session_idle_minutes", "30")),
        session_absolute_hours=int(given.get("session_absolute_hours", "12")),
    )


_REQUIRED = {
    "secret_key": "a long random secret, at least 32 characters",
    "database_url": "where the database is, for example sqlite:////var/lib/guidance/guidance.sqlite3",
    "index_folder": "a private folder for the search index",
    "trusted_hosts": "the host names this app answers to, separated by commas",
}
_NUMBERS = ("proxy_hops", "session_idle_minutes", "session_absolute_hours")


def _find_problems(given: Mapping[str, str]) -> list[str]:
    problems = [
        f"Set {_PREFIX}{name.upper()}: {meaning}."
        for name, meaning in _REQUIRED.items()
        if not given.get(name, "").strip()
    ]
    if 0 < len(given.get("secret_key", "")) < _MINIMUM_SECRET_CHARACTERS:
        problems.append(f"{_PREFIX}SECRET_KEY is too short: use at least {_MINIMUM_SECRET_CHARACTERS} characters.")
    problems += [
        f"{_PREFIX}{name.upper()} must be a whole number." for name in _NUMBERS if not given.get(name, "0").isdigit()
    ]
    return problems

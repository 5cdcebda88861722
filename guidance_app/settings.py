"""The frozen settings of one process, read from the environment once and passed in; nothing else reads the environment.

A default exists here only where it is right for production. Documented in `docs/operations.md`, which a test compares.
"""

import os
import re
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
    pocket_hours: int = 72
    smtp_url: str = ""
    mail_from: str = ""
    public_url: str = ""
    lti_private_hosts: tuple[str, ...] = ()
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
        trusted_hosts=_split(given["trusted_hosts"]),
        proxy_hops=int(given.get("proxy_hops", "0")),
        force_name=given.get("force_name", "Your force"),
        session_idle_minutes=int(given.get("session_idle_minutes", "30")),
        session_absolute_hours=int(given.get("session_absolute_hours", "12")),
        pocket_hours=int(given.get("pocket_hours", "72")),
        smtp_url=given.get("smtp_url", "").strip(),
        mail_from=given.get("mail_from", "").strip(),
        public_url=given.get("public_url", "").strip().rstrip("/"),
        lti_private_hosts=_split(given.get("lti_private_hosts", "")),
    )


def _split(given: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in given.split(",") if each.strip())


_REQUIRED = {
    "secret_key": "a long random secret, at least 32 characters",
    "database_url": "where the database is, for example sqlite:////var/lib/guidance/guidance.sqlite3",
    "index_folder": "a private folder for the search index",
    "trusted_hosts": "the host names this app answers to, separated by commas",
}
_SMTP_URL = re.compile(r"smtps?://(?:[^\s/@:]+(?::[^\s/@]*)?@)?(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?/?")
_PUBLIC_URL = re.compile(r"https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?/?")
_ADDRESS = re.compile(r"[^\s@<>,;:]+@[A-Za-z0-9.-]+", re.ASCII)
_NUMBERS = ("proxy_hops", "session_idle_minutes", "session_absolute_hours", "pocket_hours")


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
    return problems + _find_mail_problems(given)


def _find_mail_problems(given: Mapping[str, str]) -> list[str]:
    smtp_url, public_url = given.get("smtp_url", "").strip(), given.get("public_url", "").strip()
    problems = []
    # Neither value is quoted back: the first holds a password.
    if smtp_url and not _SMTP_URL.fullmatch(smtp_url):
        problems.append(f"{_PREFIX}SMTP_URL must look like smtp://user:password@host:port or smtps://host.")
    if public_url and not _PUBLIC_URL.fullmatch(public_url):
        problems.append(f"{_PREFIX}PUBLIC_URL must look like https://guidance.example, without a path.")
    if smtp_url and not public_url:
        problems.append(f"Set {_PREFIX}PUBLIC_URL: mails lead to pages by it.")
    if smtp_url and not _ADDRESS.fullmatch(given.get("mail_from", "").strip()):
        problems.append(f"Set {_PREFIX}MAIL_FROM: one e-mail address that mails come from.")
    return problems

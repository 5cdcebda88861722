"""Reads what an administrator typed about a learning platform: every problem at once, one sentence a field."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from guidance_app.domain.errors import FormRefused
from guidance_app.domain.free_text import UNSEEN, find_problem, has_unseen_sign
from guidance_app.domain.learning.addresses import AddressRules, find_origin

FIELDS = ("name", "issuer", "client_id", "deployments", "auth_address", "token_address", "keys_address", "origins")
_LONGEST_NAME = 80
_LONGEST_ID = 255
_MOST_LINES = 20
_AN_ADDRESS = "Write a whole address that begins with https:// and has no ? or # in it."


@dataclass(frozen=True, slots=True)
class PlatformTerms:
    """What a registration says, checked; `origins` hold those of the three addresses too."""

    name: str
    issuer: str
    client_id: str
    deployments: tuple[str, ...]
    auth_address: str
    token_address: str
    keys_address: str
    origins: tuple[str, ...]


def read_platform_form(form: Mapping[str, str], rules: AddressRules) -> PlatformTerms:
    """Return the terms that a form spells. Raises FormRefused."""
    typed = {name: form.get(name, "").strip() for name in FIELDS}
    problems = {name: said for name, check in _CHECKS.items() if (said := check(typed[name], rules))}
    if problems:
        raise FormRefused(problems)
    addresses = [typed[name] for name in ("auth_address", "token_address", "keys_address")]
    origins = [find_origin(address) for address in (*addresses, *_lines(typed["origins"]))]
    lists = {"deployments": tuple(_lines(typed["deployments"])), "origins": tuple(dict.fromkeys(origins))}
    return PlatformTerms(**{**typed, **lists})  # type: ignore[arg-type]


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _is_id(text: str) -> bool:
    return 0 < len(text) <= _LONGEST_ID and text.isascii() and text.isprintable() and " " not in text


def _check_name(text: str, _rules: AddressRules) -> str:
    if has_unseen_sign(text):
        return UNSEEN
    return find_problem(text, most=_LONGEST_NAME, asked="Say what the platform is called.")


def _check_id(text: str, _rules: AddressRules) -> str:
    return "" if _is_id(text) else "Copy it from the platform: letters, digits and signs without a space."


def _check_deployments(text: str, _rules: AddressRules) -> str:
    given = _lines(text)
    fits = 0 < len(given) <= _MOST_LINES and all(map(_is_id, given))
    return "" if fits else f"Write one deployment id a line, at most {_MOST_LINES}, without spaces."


def _check_issuer(text: str, rules: AddressRules) -> str:
    # A name that looks like an address, compared sign by sign and never asked.
    return "" if _is_id(text) and rules.allows_scheme(text) else "Write the platform's issuer: it begins with https://."


def _check_address(text: str, rules: AddressRules) -> str:
    return "" if rules.takes(text) else _AN_ADDRESS


def _check_origins(text: str, rules: AddressRules) -> str:
    given = _lines(text)
    fits = len(given) <= _MOST_LINES and all(rules.takes(line) and find_origin(line) for line in given)
    return "" if fits else f"Write one address a line, at most {_MOST_LINES}. {_AN_ADDRESS}"


_CHECKS: dict[str, Callable[[str, AddressRules], str]] = {
    "name": _check_name,
    "issuer": _check_issuer,
    "client_id": _check_id,
    "deployments": _check_deployments,
    "auth_address": _check_address,
    "token_address": _check_address,
    "keys_address": _check_address,
    "origins": _check_origins,
}

"""Reads what another system sent into what is known here; what is not known is counted and never repeated."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from guidance_app.domain.deep_links.codes import (
    ETHNICITIES,
    GUIDANCE_NEEDS,
    find_ethnicity,
    find_faith,
    find_languages,
    fold_code,
)
from guidance_app.domain.facets import COMMUNITIES
from guidance_app.domain.kinds import GUIDANCE, Kind, kind_of_reference
from guidance_app.domain.service_needs import NEEDS

# Each parameter with what it takes; `docs/api.md` shows the same table, and a test compares the two.
PARAMETERS: Mapping[str, str] = {
    "danger": "yes, when somebody is in danger now: leads to the first hour, also without signing in",
    "ref": "a document's reference, such as HBA-002",
    "need": "what is needed: a support service, or guidance",
    "language": "a language by ISO 639-3, 639-2 or 639-1, or by its name",
    "ethnicity": "a self-defined ethnicity by the 18+1 list",
    "community": "a community by our own code",
    "religion": "a religion by name (also as faith)",
    "kind": "a kind of guidance by our own code",
}
_OTHER_NAMES = {"faith": "religion"}
_NOT_DANGER = frozenset({"", "no", "false", "0"})
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class DeepLink:
    """What was understood. `known` are the parameters as they can be sent again, by our own codes.

    `guidance` is the reference of the document for a need; `service_need` a need that services are listed by.
    `is_partly_unknown` says that something was sent that nobody here knows.
    """

    danger: bool
    reference: str | None
    guidance: str | None
    service_need: str | None
    languages: tuple[str, ...]
    ethnicity: str | None
    communities: tuple[str, ...]
    faith: str | None
    kind: Kind | None
    known: Mapping[str, str]
    is_partly_unknown: bool


def read_deep_link(given: Mapping[str, str]) -> DeepLink:
    """Return what was understood of the parameters of an address."""
    known = _read_known(given)
    ethnicity, need = known.get("ethnicity"), known.get("need", "")
    chosen = ETHNICITIES[ethnicity].communities if ethnicity else ()
    return DeepLink(
        danger="danger" in known,
        reference=known.get("ref"),
        guidance=GUIDANCE_NEEDS.get(need),
        service_need=need if need in NEEDS else None,
        languages=find_languages(known.get("language", "")),
        ethnicity=ethnicity,
        communities=tuple(dict.fromkeys((*chosen, *filter(None, (known.get("community"),))))),
        faith=known.get("religion"),
        kind=Kind(known["kind"]) if "kind" in known else None,
        known=known,
        is_partly_unknown=any(
            _OTHER_NAMES.get(name, name) not in known
            for name, value in given.items()
            if value.strip() and name != "danger"
        ),
    )


def _read_known(given: Mapping[str, str]) -> dict[str, str]:
    sent = {_OTHER_NAMES.get(name, name): value for name, value in given.items() if len(value) <= _LONGEST}
    read = {name: take(sent.get(name, "")) for name, take in _READERS.items()}
    return {name: value for name, value in read.items() if value}


def _read_reference(given: str) -> str:
    reference = given.strip().upper()
    number = reference.partition("-")[2]
    is_one = number.isascii() and number.isdigit() and 3 <= len(number) <= 4
    return reference if is_one and kind_of_reference(reference) else ""


def _read_danger(given: str) -> str:
    return "" if fold_code(given) in _NOT_DANGER else "yes"


def _read_need(given: str) -> str:
    need = fold_code(given).replace(" ", "-")
    return need if need in GUIDANCE_NEEDS or need in NEEDS else ""


def _read_language(given: str) -> str:
    return fold_code(given) if find_languages(given) else ""


def _read_code(codes: Collection[str]) -> Callable[[str], str]:
    return lambda given: fold_code(given) if fold_code(given) in codes else ""


_READERS: Mapping[str, Callable[[str], str]] = {
    "danger": _read_danger,
    "ref": _read_reference,
    "need": _read_need,
    "language": _read_language,
    "ethnicity": lambda given: find_ethnicity(given) or "",
    "community": _read_code(COMMUNITIES),
    "religion": lambda given: find_faith(given) or "",
    "kind": _read_code(GUIDANCE),
}

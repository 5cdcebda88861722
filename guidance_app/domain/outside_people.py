"""Words for people who never stand in a rota: communities, families, victims, volunteers. It knows no names."""

import re

_WORDS = (
    *("community member", "community volunteer", "community leader", "elder", "volunteer", "councillor", "cllr"),
    *("imam", "mosque", "masjid", "gurdwara", "granthi", "mandir", "temple", "synagogue", "rabbi"),
    *("church", "pastor", "priest", "vicar", "charity", "victim", "survivor", "witness", "suspect", "complainant"),
    *("mother", "father", "sister", "brother", "aunt", "auntie", "uncle", "cousin", "relative", "neighbour"),
)
_OUTSIDER = re.compile(
    rf"\b(?:{'|'.join(_WORDS)})(?:e?s|['’]s)?\b(?! (?:care|contact|liaison|services?|support|unit)\b)", re.IGNORECASE
)
# DS Church and PC Elder are at work.
_RANKED = re.compile(
    r"\b(?:PC|WPC|PCSO|DC|Constable|PS|DS|Sgt|Sergeant|DI|Insp|Inspector|DCI|CI|Supt|Superintendent)\.? [\w'’-]+"
)


def names_outsider(text: str) -> bool:
    """Say whether a work name reads like that of somebody who is not at work for the police."""
    return bool(_OUTSIDER.search(_RANKED.sub("", text)))

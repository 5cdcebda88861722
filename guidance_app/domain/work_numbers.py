"""Work telephone numbers as people write them: what is one, and the link that rings it. It knows no service."""

import re

_PHONE = re.compile(r"[+(]?[0-9][0-9 ()-]{1,22}[0-9]|999|101")
_DIGITS = range(3, 16)
# `+44 (0)116` is written for two sorts of caller at once; dialled whole, it rings nobody.
_EITHER_WAY = re.compile(r"^(\+[0-9]{1,3})[ -]*\(0\)")


def is_phone_number(text: str) -> bool:
    """Say whether a text is one telephone number and nothing else."""
    return bool(_PHONE.fullmatch(text)) and sum(sign.isdigit() for sign in text) in _DIGITS


def ring_address(number: str) -> str:
    """Return the link that rings a number."""
    dialled = _EITHER_WAY.sub(r"\1", number)
    return f"tel:{''.join(sign for sign in dialled if sign.isdigit() or sign == '+')}"

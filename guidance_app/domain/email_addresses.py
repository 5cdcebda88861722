"""What an e-mail address of an account may look like: plain, so that none can carry a second header or address."""

import re

from guidance_app.domain.errors import InputRefused

_LONGEST = 254
_FORM = re.compile(
    r"[A-Za-z0-9](?:[A-Za-z0-9._%+'-]{0,62}[A-Za-z0-9_%+'-])?"
    r"@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}",
    re.ASCII,
)


def check_email(text: str) -> str:
    """Return the address without outer spaces. Raises InputRefused for what is none."""
    address = text.strip()
    if len(address) > _LONGEST or ".." in address or _FORM.fullmatch(address) is None:
        raise InputRefused("email", "Give one e-mail address, such as name@force.example.")
    return address

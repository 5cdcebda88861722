"""Decides which addresses a link may have; a list of what is allowed, never of what is forbidden."""

import re

_DOC = re.compile(r"doc:(?P<slug>[a-z0-9-]{1,200})(?:#(?P<anchor>[a-z0-9-]{1,200}))?")
# No backslash, quote, angle bracket, brace, control character or space: nothing that a browser might read otherwise.
_PATH = r"[A-Za-z0-9\-._~%!$&'()*+,;=:@/?#]"
_ALLOWED = (
    # One slash, then no second slash: `//host` would leave the site.
    re.compile(rf"/(?:(?!/){_PATH}{_PATH}*)?"),
    # Host of ASCII letters only and no user name before it, so that the address reads as what it is.
    re.compile(rf"https://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{{1,5}})?(?:[/?#]{_PATH}*)?"),
    re.compile(r"mailto:[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}"),
    re.compile(r"tel:\+?[0-9][0-9-]{1,20}"),
)
_EVIDENCE_ANCHOR = re.compile(r"#source-[a-z0-9-]{1,100}")
_LONGEST = 2_000


def match_doc(address: str) -> re.Match[str] | None:
    """Return slug and anchor of a `doc:` address, or None when it is something else."""
    return _DOC.fullmatch(address)


def resolve_address(address: str) -> str | None:
    """Return the address a page may carry for what an editor typed, or None when there must be no link."""
    if doc := match_doc(address):
        anchor = f"#{doc['anchor']}" if doc["anchor"] else ""
        return f"/guidance/{doc['slug']}{anchor}"
    return address if is_allowed_address(address) else None


def is_allowed_address(address: str) -> bool:
    """Say whether a finished page may link there: https, mailto, tel, or a path on this site."""
    return len(address) <= _LONGEST and any(pattern.fullmatch(address) for pattern in _ALLOWED)


def is_evidence_anchor(address: str) -> bool:
    """Say whether this is the place of a source on the same page; only our own marks make these."""
    return bool(_EVIDENCE_ANCHOR.fullmatch(address))


def is_outside(address: str) -> bool:
    """Say whether following the link leaves this site."""
    return address.startswith("https://")

"""Which addresses of a learning platform are taken and which machines may be reached for it; it resolves no name."""

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

LONGEST_ADDRESS = 500
_HOST = r"[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9](?:[a-z0-9-]{0,62}))*"
_ADDRESS = re.compile(rf"(?P<origin>https?://{_HOST}(?::[1-9][0-9]{{0,4}})?)(?P<path>/[A-Za-z0-9._~/%+,;=@-]*)?")
_NAT64, _OWN_NAT64 = ip_network("64:ff9b::/96"), ip_network("64:ff9b:1::/48")
_USUAL_PORTS = (":443", ":80")


@dataclass(frozen=True, slots=True)
class AddressRules:
    """What the installation allows: hosts of its own network, and plain HTTP where it serves so itself."""

    private_hosts: frozenset[str] = frozenset()
    plain_http: bool = False

    def takes(self, address: str) -> bool:
        """Say whether an address that somebody typed is one that may be asked: https, a host, a path, and no more."""
        if len(address) > LONGEST_ADDRESS or not _ADDRESS.fullmatch(address):
            return False
        return self.allows_scheme(address)

    def allows_scheme(self, address: str) -> bool:
        """Say whether what is sent to an address cannot be read on its way, or goes to a host of our own network."""
        parts = urlsplit(address)
        is_own = self.plain_http and parts.hostname in self.private_hosts
        return parts.scheme == "https" or (parts.scheme == "http" and is_own)

    def allows_machine(self, host: str, machine: str) -> bool:
        """Say whether a host may be reached at the address that it turned out to have.

        Only what the whole internet can reach: not this machine, not our network, not what a cloud tells its machines.
        """
        try:
            reached = ip_address(machine.split("%")[0])
        except ValueError:
            return False
        return host in self.private_hosts or _is_public(reached)


def find_origin(address: str) -> str:
    """Return scheme, host and port of an address as browsers compare them; empty for anything else."""
    found = re.match(rf"https?://{_HOST}(?::[1-9][0-9]{{0,4}})?(?=[/?#]|\Z)", address)
    if found is None:
        return ""
    origin = found[0]
    usual = _USUAL_PORTS[0] if origin.startswith("https") else _USUAL_PORTS[1]
    return origin.removesuffix(usual)


def _find_inner(reached: IPv6Address) -> IPv4Address | None:
    """Return the older address that a newer one only carries."""
    if reached in _NAT64:
        return IPv4Address(int(reached) & 0xFFFFFFFF)
    return reached.ipv4_mapped or reached.sixtofour


def _is_public(reached: IPv4Address | IPv6Address) -> bool:
    inner = _find_inner(reached) if isinstance(reached, IPv6Address) else None
    if inner is not None:
        return _is_public(inner)
    if reached in _OWN_NAT64:
        return False
    return reached.is_global and not reached.is_multicast

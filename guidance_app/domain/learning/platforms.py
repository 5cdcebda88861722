"""A learning platform as a force registered it: the only addresses that are ever asked, framed or answered."""

from dataclasses import dataclass

from guidance_app.domain.learning.addresses import find_origin
from guidance_app.domain.permissions import Role, Viewer

_NOBODY = 0


@dataclass(frozen=True, slots=True)
class Platform:
    """One registration; `origins` are where its pages and services are, such as `https://learn.force.example`."""

    id: int
    force_id: int
    name: str
    issuer: str
    client_id: str
    deployments: tuple[str, ...]
    auth_address: str
    token_address: str
    keys_address: str
    origins: tuple[str, ...]

    @property
    def reader(self) -> Viewer:
        """Return who reads after a launch: an officer of the force, of whom nothing is known. Never more."""
        return Viewer(_NOBODY, Role.OFFICER, self.force_id)

    def is_at(self, address: str) -> bool:
        """Say whether an address is the platform's own."""
        return find_origin(address) in self.origins

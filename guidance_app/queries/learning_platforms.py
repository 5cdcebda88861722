"""Reads registered learning platforms: by what a login names, by id for a launch that goes on, and a force's list."""

from typing import Any

from sqlalchemy import bindparam, select

from guidance_app.db import read_rows
from guidance_app.domain.learning import Platform
from guidance_app.domain.permissions import Viewer
from guidance_app.models import LearningPlatform

_platform = LearningPlatform
_PLATFORMS = select(
    _platform.id,
    _platform.force_id,
    _platform.name,
    _platform.issuer,
    _platform.client_id,
    _platform.deployments,
    _platform.auth_address,
    _platform.token_address,
    _platform.keys_address,
    _platform.origins,
)
_BY_ISSUER = _PLATFORMS.where(_platform.issuer == bindparam("issuer"))
_BY_ID = _PLATFORMS.where(_platform.id == bindparam("platform_id"))
_OF_FORCE = _PLATFORMS.where(_platform.force_id == bindparam("force_id")).order_by(_platform.name, _platform.id)


def find_platform(issuer: str, client_id: str) -> Platform | None:
    """Return the one platform that a login names, or None. A login may leave the client out where there is only one."""
    found = [_read(row) for row in read_rows(_BY_ISSUER, {"issuer": issuer})]
    named = [each for each in found if client_id in ("", each.client_id)]
    return named[0] if len(named) == 1 else None


def load_platform(platform_id: int) -> Platform | None:
    """Return a platform that is still registered, or None."""
    row = read_rows(_BY_ID, {"platform_id": platform_id}).one_or_none()
    return None if row is None else _read(row)


def list_platforms(viewer: Viewer) -> tuple[Platform, ...]:
    """Return the platforms of one's own force."""
    return tuple(_read(row) for row in read_rows(_OF_FORCE, {"force_id": viewer.force_id}))


def _read(row: Any) -> Platform:
    values = row._asdict()
    return Platform(**{**values, "deployments": tuple(row.deployments), "origins": tuple(row.origins)})

"""Reads from a checked launch what is needed and nothing else: no name, no e-mail address, no role."""

from collections.abc import Mapping
from typing import Any, Final

from guidance_app.domain.learning import GradePlace, Launch, Picking, Platform
from guidance_app.domain.packs import read_pin
from guidance_app.lti.failures import LaunchRefused

_CLAIM = "https://purl.imsglobal.org/spec/lti/claim/"
_GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint"
_PICKING = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings"
SCORE_SCOPE: Final = "https://purl.imsglobal.org/spec/lti-ags/scope/score"
LINE_ITEM_SCOPE: Final = "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"
# The parameter of a link that says which edition of which pack it opens.
PACK = "pack"
_LONGEST = 600
_LONGEST_DATA = 4_000
_PICK, _OPEN = "LtiDeepLinkingRequest", "LtiResourceLinkRequest"


def read_claims(claims: Mapping[str, Any], platform: Platform) -> Launch:
    """Return what a launch opens. Raises LaunchRefused for a message of another kind."""
    kind = claims[f"{_CLAIM}message_type"]
    if kind == _PICK:
        return Launch(picking=_read_picking(claims, platform))
    if kind != _OPEN:
        raise LaunchRefused
    pack = read_pin(str((claims.get(f"{_CLAIM}custom") or {}).get(PACK, "")))
    return Launch(pack=pack, grade=_read_grade(claims, platform))


def _read_picking(claims: Mapping[str, Any], platform: Platform) -> Picking:
    settings = claims[_PICKING]
    address, data = str(settings["deep_link_return_url"]), str(settings.get("data") or "")
    if not platform.is_at(address) or len(data) > _LONGEST_DATA:
        raise LaunchRefused
    return Picking(str(claims[f"{_CLAIM}deployment_id"]), address, data)


def _read_grade(claims: Mapping[str, Any], platform: Platform) -> GradePlace | None:
    """Return where a score goes, or None where the platform takes none or names an address that is not its own."""
    service = claims.get(_GRADES) or {}
    scopes = service.get("scope") or ()
    if SCORE_SCOPE not in scopes:
        return None
    line_item = _own(platform, service.get("lineitem"))
    line_items = _own(platform, service.get("lineitems")) if LINE_ITEM_SCOPE in scopes else ""
    learner, link = str(claims["sub"]), str(claims[f"{_CLAIM}resource_link"]["id"])
    if not (line_item or line_items) or max(len(learner), len(link)) > _LONGEST:
        return None
    return GradePlace(learner, line_item, "" if line_item else line_items, "" if line_item else link)


def _own(platform: Platform, address: object) -> str:
    text = str(address or "")
    return text if len(text) <= _LONGEST and platform.is_at(text) else ""

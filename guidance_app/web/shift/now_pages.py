"""Names the pages of the first hour from the app's own addresses. A device follows their links to steps and roles."""

from flask import current_app
from werkzeug.routing import Rule

from guidance_app.domain.permissions import Permission
from guidance_app.web.access import find_requirement

_FIRST = "/now"


def find_now_addresses() -> list[str]:
    """Return the addresses under `/now` that anybody may read, the first one first."""
    plain = {rule.rule for rule in current_app.url_map.iter_rules() if _is_open(rule) and not rule.arguments}
    return sorted(plain, key=lambda address: (address != _FIRST, address))


def _is_open(rule: Rule) -> bool:
    requirement = find_requirement(rule.endpoint)
    is_first_hour = requirement is not None and requirement.permission is Permission.READ_FIRST_HOUR
    under = rule.rule == _FIRST or rule.rule.startswith(f"{_FIRST}/")
    return is_first_hour and under and "GET" in (rule.methods or ())

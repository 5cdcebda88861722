"""What pages say in words of their own, taken from the same templates: the trust line, the notice, the danger card."""

from typing import Any

from flask import current_app, url_for

from guidance_app.domain.kinds import RULES, Kind
from guidance_app.queries.view_models import TrustStrip
from guidance_app.rendering.plain_text import extract_plain_text
from guidance_app.web.api.shapes.documents import Danger, Trust
from guidance_app.web.own_address import whole_address


def describe_trust(trust: TrustStrip) -> Trust:
    """Return the trust strip with the line that pages show."""
    reviewed = trust.reviewed
    return Trust(
        line=extract_plain_text(_component("trust_strip").trust_line(trust)).replace("\n", " "),
        reviewed="all" if reviewed.is_whole else "none" if reviewed.is_starter else "some",
        groups=reviewed.groups,
        sections_reviewed=reviewed.covered,
        sections=reviewed.total,
        checked_on=trust.checked_on,
        next_check_on=trust.next_check_on,
        overdue=trust.overdue,
    )


def list_notice(kind: Kind) -> tuple[str, ...]:
    """Return the lines that every profile of a community carries, and none for other kinds."""
    if not RULES[kind].of_a_community:
        return ()
    _heading, *lines = extract_plain_text(_component("profile_notice").profile_notice()).split("\n")
    return tuple(lines)


def describe_danger() -> Danger:
    """Return what the card for immediate danger says."""
    lines = extract_plain_text(_component("danger_card").danger_lines()).split("\n")
    return Danger(tuple(lines), whole_address(url_for("shift.now")))


def _component(name: str) -> Any:
    return current_app.jinja_env.get_template(f"components/{name}.html").module

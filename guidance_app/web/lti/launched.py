"""The launch that a browser holds, read from its cookie: what it may open, how long, and which forms are its own."""

import hmac
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from flask import request
from flask_wtf.csrf import CSRFError

from guidance_app.domain.errors import LaunchEnded
from guidance_app.domain.learning import LAUNCH_LASTS, GradePlace, Launch, Platform
from guidance_app.domain.packs import Pin, read_pin
from guidance_app.domain.permissions import Viewer
from guidance_app.queries.learning_platforms import load_platform
from guidance_app.web.lti.boxes import open_box, seal
from guidance_app.web.lti.cookies import read_launch_cookie
from guidance_app.web.secrets import derive_key

_USE = "launch"


@dataclass(frozen=True, slots=True)
class Launched:
    """One launch that goes on; `token` proves that a form stood on one of its own pages."""

    platform: Platform
    pack: Pin | None
    grade: GradePlace | None
    token: str

    @property
    def viewer(self) -> Viewer:
        """Return who reads."""
        return self.platform.reader

    def takes_score_of(self, reference: str) -> bool:
        """Say whether the course has a place for the score of this pack, in whichever edition it is read."""
        return self.grade is not None and self.pack is not None and self.pack.reference == reference


def seal_launch(platform: Platform, launch: Launch) -> str:
    """Return what the browser keeps of a launch: the server keeps nothing."""
    grade = launch.grade
    place = [grade.learner, grade.line_item, grade.line_items, grade.link] if grade else None
    return seal(_USE, {"platform": platform.id, "pack": str(launch.pack or ""), "grade": place})


def current_launch() -> Launched:
    """Return the launch of this browser. Raises LaunchEnded when its time or its platform has ended."""
    cookie = read_launch_cookie()
    kept: dict[str, Any] | None = open_box(_USE, cookie, LAUNCH_LASTS)
    platform = load_platform(kept["platform"]) if kept else None
    if kept is None or platform is None:
        raise LaunchEnded("What your learning platform opened has ended.")
    grade = GradePlace(*kept["grade"]) if kept["grade"] else None
    return Launched(platform, read_pin(kept["pack"]), grade, _make_token(cookie))


def check_form(launched: Launched) -> None:
    """Raise CSRFError for a form that did not stand on a page of this launch."""
    if not hmac.compare_digest(request.form.get("launch_token", "").encode(), launched.token.encode()):
        raise CSRFError("The form is of another launch.")


def _make_token(cookie: str) -> str:
    return hmac.new(derive_key("lti-form"), cookie.encode(), sha256).hexdigest()

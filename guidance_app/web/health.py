"""Says whether the process lives and whether it can serve, one word a check; never why not, because anybody may ask."""

from collections.abc import Callable

from flask import Blueprint, Flask, Response, current_app

from guidance_app.domain.permissions import Permission
from guidance_app.queries.health import database_answers, search_answers
from guidance_app.rendering.paper.engine import can_make_pdf
from guidance_app.settings import Settings
from guidance_app.web.access import requires
from guidance_app.web.moments import current_moment
from guidance_app.web.sign_in_rules import sign_in_rules

blueprint = Blueprint("health", __name__)

Check = Callable[[], bool]
_CHECKS = "guidance_readiness"


def init_app(app: Flask, settings: Settings, is_migrated: Check | None = None) -> None:
    """Set what `/readyz` looks at; `is_migrated` says, in the app's context, whether the schema is the newest."""
    checks: dict[str, Check] = {"database": database_answers, "index": search_answers}
    if is_migrated is not None:
        checks["migrations"] = is_migrated
    app.extensions[_CHECKS] = checks


@blueprint.get("/healthz")
@requires(Permission.PUBLIC)
def live() -> Response:
    """Answer as long as the process does; asks no database."""
    return _answer("ok\n", 200)


@blueprint.get("/readyz")
@requires(Permission.PUBLIC)
def ready() -> Response:
    """Answer 200 when all checks pass, else 503. Sign-in limits that this process counts alone are a warning only, and
    PDF files that cannot be made are told: people print the page then. That is tried once in each process."""
    checks: dict[str, Check] = current_app.extensions[_CHECKS]
    passed = {name: _passes(check) for name, check in checks.items()}
    lines = [f"{name}: {'ok' if good else 'failed'}" for name, good in passed.items()]
    lines.append(f"sign-in-limits: {'degraded' if _limits_stand_in() else 'ok'}")
    lines.append(f"pdf-files: {'ok' if can_make_pdf() else 'off'}")
    return _answer("\n".join(lines) + "\n", 200 if all(passed.values()) else 503)


def _passes(check: Check) -> bool:
    try:
        return check()
    except Exception:
        return False  # Whatever it was, the answer to whoever asks is the same word.


def _limits_stand_in() -> bool:
    return sign_in_rules().stand_in.is_standing_in(current_moment())


def _answer(text: str, status: int) -> Response:
    return Response(text, status, mimetype="text/plain")

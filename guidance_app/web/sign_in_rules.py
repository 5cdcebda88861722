"""What signing in needs from this installation: made once for each app, because one part of it counts."""

from flask import Flask, current_app

from guidance_app.domain.process_limits import ProcessLimits
from guidance_app.services.signing_in import SignInRules
from guidance_app.web.secrets import derive_key
from guidance_app.web.sessions import session_life

_RULES = "guidance_sign_in_rules"


def init_app(app: Flask) -> None:
    """Make the rules; call it after `sessions.init_app`."""
    with app.app_context():
        app.extensions[_RULES] = SignInRules(derive_key("sign-in-limits"), ProcessLimits(), session_life(app).idle)


def sign_in_rules() -> SignInRules:
    """Return the rules of the current app."""
    rules: SignInRules = current_app.extensions[_RULES]
    return rules

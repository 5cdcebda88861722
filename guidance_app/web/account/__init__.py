"""Signing in and out, and a person's own account."""

from guidance_app.web.account import calendar, own_account, signing_in
from guidance_app.web.account.blueprint import blueprint

__all__ = ["blueprint", "calendar", "own_account", "signing_in"]

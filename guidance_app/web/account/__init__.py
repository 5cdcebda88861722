"""Signing in and out, and a person's own account."""

from guidance_app.web.account import own_account, signing_in
from guidance_app.web.account.blueprint import blueprint

__all__ = ["blueprint", "own_account", "signing_in"]

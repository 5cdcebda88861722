"""Signing in and out, and a person's own account."""

from guidance_app.web.account import calendar, changes_feed, own_account, personal_addresses, signing_in, tokens
from guidance_app.web.account.blueprint import blueprint

__all__ = ["blueprint", "calendar", "changes_feed", "own_account", "personal_addresses", "signing_in", "tokens"]

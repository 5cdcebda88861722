"""Looking after a force's library: who owns what, what is due, its own facts and its rota."""

from guidance_app.web.force import devices, facts, owners, phrases, reports, rota, tokens
from guidance_app.web.force.blueprint import blueprint

__all__ = ["blueprint", "devices", "facts", "owners", "phrases", "reports", "rota", "tokens"]

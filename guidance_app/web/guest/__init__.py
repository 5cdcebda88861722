"""One draft for people without an account: reading it part by part, and answering. Nothing else is reached."""

from guidance_app.web.guest import answering, reading
from guidance_app.web.guest.blueprint import blueprint

__all__ = ["answering", "blueprint", "reading"]

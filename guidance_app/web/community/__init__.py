"""The open door for community members: saying that guidance is wrong about them, without an account."""

from guidance_app.web.community import wrong_about_us
from guidance_app.web.community.blueprint import blueprint

__all__ = ["blueprint", "wrong_about_us"]

"""What an officer on shift uses: what is kept on the device, and the screen that hides everything."""

from guidance_app.web.shift import device, pocket
from guidance_app.web.shift.blueprint import blueprint

__all__ = ["blueprint", "device", "pocket"]

"""What an officer on shift needs at a door."""

from guidance_app.web.shift import (
    briefings,
    checklist,
    contact,
    contacts_now,
    device,
    first_hour_on_paper,
    now,
    phrases,
    pocket,
)
from guidance_app.web.shift.blueprint import blueprint

__all__ = [
    "blueprint",
    "briefings",
    "checklist",
    "contact",
    "contacts_now",
    "device",
    "first_hour_on_paper",
    "now",
    "phrases",
    "pocket",
]

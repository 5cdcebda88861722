"""The themes a person may choose."""

from guidance_app.domain.errors import InputRefused

THEMES = {
    "device": "Same as this device",
    "light": "Light",
    "dark": "Dark",
}


def check_theme(text: str) -> str:
    """Return the theme. Raises InputRefused for one that does not exist."""
    if text not in THEMES:
        raise InputRefused("theme", "Choose one of the themes in the list.")
    return text

"""Checks a short note or a name that somebody typed beside a choice: bounded, and with nobody's details in it."""

from guidance_app.domain.errors import InputRefused
from guidance_app.domain.personal_data import find_personal_data

LONGEST_NOTE = 500


def check_note(field: str, typed: str, *, most: int = LONGEST_NOTE, needed: str = "") -> str:
    """Return the words with their white space folded. Raises InputRefused naming the field, the words and what to do.

    `needed` is the sentence for a note that may not be left out.
    """
    words = " ".join(typed.split())
    if needed and not words:
        raise InputRefused(field, needed)
    if len(words) > most:
        raise InputRefused(field, f"This has {len(words)} characters. Keep it to {most}.")
    for found in find_personal_data(words):
        raise InputRefused(field, f"“{found.words}”: {found.message}")
    return words

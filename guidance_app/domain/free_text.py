"""Checks what people type into a form: whether it is there, how long it is, and that it leads to no person."""

import unicodedata
from collections.abc import Collection

from guidance_app.domain.errors import InputRefused
from guidance_app.domain.personal_data import PersonalData, PersonalDataKind, find_personal_data

LINE = 120
NOTE = 500
SHORT_TEXT = 600
TEXT = 3_000


# What steers the order of letters or cannot be seen at all could show a reader another number than the one stored.
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Cs"})
UNSEEN = "There is a sign in this that nobody can see. Type it again instead of copying it."


def has_unseen_sign(text: str) -> bool:
    """Say whether a line holds a sign that does not show."""
    return any(unicodedata.category(sign) in _UNSEEN for sign in text)


def tidy_line(typed: str) -> str:
    """Return one line with its white space folded."""
    return " ".join(typed.split())


def tidy_text(typed: str) -> str:
    """Return a text with the line ends that we store, and nothing around it."""
    return typed.replace("\r\n", "\n").replace("\r", "\n").strip()


def find_problem(text: str, *, most: int, asked: str = "", allowed: Collection[PersonalDataKind] = ()) -> str:
    """Return what to correct in a tidied text, or the empty string.

    `asked` is the sentence for a text that must be there and is not. `allowed` are details that may stand in it: a
    person's name where that person agreed to be named.
    """
    if not text:
        return asked
    if len(text) > most:
        return f"This has {len(text)} characters. Shorten it to {most}."
    # In guidance a line with an evidence mark may name whom its source names; nothing typed into a form is such a line.
    for found in find_personal_data(text.replace("{", " ").replace("}", " ")):
        if found.kind not in allowed and not _is_an_organisations_number(found):
            return f"“{found.words}”: {found.message}"
    return ""


def _is_an_organisations_number(found: PersonalData) -> bool:
    # Nobody has a freephone or 03 number at home, and people must be able to say that a helpline's number is wrong.
    digits = "".join(sign for sign in found.words if sign.isdigit())
    return found.kind is PersonalDataKind.PHONE and digits.startswith(("0800", "0808", "03"))


def check_note(field: str, typed: str, *, most: int = NOTE, needed: str = "") -> str:
    """Return a short note or a name as one line. Raises InputRefused naming the field, the words and what to do.

    `needed` is the sentence for a note that may not be left out.
    """
    line = tidy_line(typed)
    problem = find_problem(line, most=most, asked=needed)
    if problem:
        raise InputRefused(field, problem)
    return line


def check_free_text(field: str, typed: str, *, required: bool = True, most: int = TEXT) -> str:
    """Return what was typed, tidied. Raises InputRefused naming the field, the place and what to do."""
    text = tidy_text(typed)
    problem = find_problem(text, most=most, asked="Write something here." if required else "")
    if problem:
        raise InputRefused(field, problem)
    return text

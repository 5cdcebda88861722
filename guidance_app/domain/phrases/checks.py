"""A speaker's check of one language: who they can be, and the words it is about. A force records it; nothing is checked
without one, and one character more in the words ends it.
"""

import hashlib
import json
from enum import StrEnum

from guidance_app.domain.phrases.language import Language


class Speaker(StrEnum):
    """In what capacity somebody read the phrases; the value is stored."""

    REGISTERED_INTERPRETER = "registered-interpreter"
    INTERPRETER = "interpreter"
    STAFF = "staff"
    GROUP = "group"


# As it stands on screens and on paper that are held up to people: what they are, never who.
CAPACITIES: dict[Speaker, str] = {
    Speaker.REGISTERED_INTERPRETER: "an interpreter on the national register",
    Speaker.INTERPRETER: "a professional interpreter",
    Speaker.STAFF: "a member of police staff who speaks it",
    Speaker.GROUP: "a speaker from a community group",
}


def fingerprint_phrases(language: Language) -> str:
    """Return the SHA-256 of all that a speaker has to read of a language."""
    read = [language.tag, language.own_name, sorted(language.phrases.items())]
    return hashlib.sha256(json.dumps(read).encode()).hexdigest()

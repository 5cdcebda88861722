"""Which findings stop even an urgent correction: what could harm somebody tonight. ADR 22 says why these."""

from guidance_app.domain.findings import Finding

# By the beginning of a rule's id.
NEVER_URGENT: dict[str, str] = {
    "personal-data": "A name or number that is out cannot be taken back.",
    "slur": "It hurts whoever reads it, and everybody it is shown to.",
    "words-withheld": "People took their consent back.",
    "words-repeated": "People took their consent back, and the sentence is theirs.",
    "guest-says-harm": "Somebody whom it is about says that it could cause harm.",
    "merge-unfinished": "Nobody can tell which of two texts holds.",
    "two-minutes-missing": "The card that is read at the door has a list without a line.",
    "danger-not-first": "Nobody finds what to do in immediate danger.",
    "interpreter-rule-missing": "A relative may be asked to interpret.",
    "safe-contact-missing": "A call may reach the wrong person.",
}


def stops_urgent(found: Finding) -> bool:
    """Say whether not even an urgent correction may carry this."""
    return found.rule.startswith(tuple(NEVER_URGENT))

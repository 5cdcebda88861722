"""What somebody without an account can tell us on the open form: three plain questions, and no way back to them."""

from collections.abc import Mapping
from dataclasses import dataclass

from guidance_app.domain.errors import FormRefused
from guidance_app.domain.free_text import tidy_text
from guidance_app.domain.plain_refusals import find_plain_problem

MOST_WORDS = 1_000
MOST_LINE = 200
# A machine fills every box. People do not see this one, and are told what it is when their browser filled it.
TRAP = "website"


@dataclass(frozen=True, slots=True)
class CommunityReport:
    """What is wrong, whom it is about, and where they saw it (may be empty)."""

    words: str
    topic: str
    seen_where: str


def read_community_report(typed: Mapping[str, str]) -> CommunityReport:
    """Return what somebody typed. Raises FormRefused naming every field to correct."""
    words, topic, seen = (tidy_text(typed.get(name, "")) for name in ("words", "topic", "seen_where"))
    problems = {
        "words": find_plain_problem(words, MOST_WORDS) if words else "Please write what is wrong.",
        "topic": find_plain_problem(topic, MOST_LINE) if topic else "Please write which group or topic it is about.",
        "seen_where": find_plain_problem(seen, MOST_LINE),
        TRAP: "Please leave this box empty. It is there to stop machines." if typed.get(TRAP, "").strip() else "",
    }
    found = {field: problem for field, problem in problems.items() if problem}
    if found:
        raise FormRefused(found)
    return CommunityReport(words, topic, seen)

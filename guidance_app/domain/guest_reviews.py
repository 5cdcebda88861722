"""What a guest is asked and can say: verdicts, questions, answers. Every word here is read by people on old phones."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from guidance_app.domain.contribution_form import MOST_PEOPLE
from guidance_app.domain.errors import FormRefused
from guidance_app.domain.free_text import tidy_text
from guidance_app.domain.plain_refusals import find_plain_problem


class Verdict(StrEnum):
    """What a guest says of the whole draft; the value is stored."""

    FAIR = "fair"
    NOT_US = "not-us"
    HARM = "harm"


@dataclass(frozen=True, slots=True)
class VerdictWords:
    """A verdict as the guest chooses it, and as editors read it."""

    asked: str
    told: str
    hint: str = ""


VERDICTS: dict[Verdict, VerdictWords] = {
    Verdict.FAIR: VerdictWords("It is fair. We know ourselves in it.", "Fair and recognisable"),
    Verdict.NOT_US: VerdictWords("This is not us.", "Not us", "It is wrong about us, or it leaves too much out."),
    Verdict.HARM: VerdictWords("It could cause harm.", "Could cause harm", "Somebody could get hurt because of it."),
}
# A verdict that an approver has to answer for.
WARNINGS = (Verdict.NOT_US, Verdict.HARM)

QUESTIONS: dict[str, str] = {
    "fair": "Is it fair? Would you know yourselves in it?",
    "missing": "What is missing? Who else should we ask?",
    "risk": "Could anything here put somebody at risk?",
}
QUESTIONS_SHORT: dict[str, str] = {"fair": "Fair?", "missing": "What is missing?", "risk": "A risk to somebody?"}


@dataclass(frozen=True, slots=True)
class GuestAnswers:
    """One whole answer to a draft. `answers` are by the keys of `QUESTIONS`; unanswered ones are empty."""

    verdict: Verdict
    answers: Mapping[str, str]
    may_name_group: bool
    how_many: int


@dataclass(frozen=True, slots=True)
class GivenVerdict:
    """The newest verdict that came through one link; `link` is its number."""

    link: int
    role: str
    verdict: Verdict
    given_on: date


def read_comment(typed: str) -> str:
    """Return a comment as it is stored. Raises FormRefused."""
    comment = tidy_text(typed)
    problem = find_plain_problem(comment)
    if problem:
        raise FormRefused({"comment": problem})
    return comment


def read_answers(typed: Mapping[str, str]) -> GuestAnswers:
    """Return what a guest typed as values. Raises FormRefused naming every field to correct."""
    verdict = next((each for each in Verdict if each.value == typed.get("verdict")), None)
    answers = {name: tidy_text(typed.get(name, "")) for name in QUESTIONS}
    count = typed.get("how_many", "").strip()
    named = typed.get("may_name_group")
    problems = {name: find_plain_problem(answer) for name, answer in answers.items()} | {
        "verdict": "" if verdict else "Choose one of the three.",
        "may_name_group": "" if named in ("yes", "no") else "Choose yes or no.",
        "how_many": "" if _is_count(count) else "Write how many of you read it, as a number.",
    }
    found = {
        field: problems[field] for field in ("verdict", *QUESTIONS, "how_many", "may_name_group") if problems[field]
    }
    if found or verdict is None:
        raise FormRefused(found)
    return GuestAnswers(verdict, answers, named == "yes", int(count))


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 6 and 1 <= int(text) <= MOST_PEOPLE

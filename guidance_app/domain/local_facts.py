"""The slots that each force fills with its own answer, and what a page says where it has not; it stores nothing."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from guidance_app.domain.clocks import add_months
from guidance_app.domain.errors import FormRefused
from guidance_app.domain.free_text import UNSEEN, find_problem, has_unseen_sign, tidy_line
from guidance_app.domain.personal_data import PersonalDataKind
from guidance_app.domain.work_numbers import is_phone_number

LONGEST_TEXT = 300
LONGEST_STEP = 160
MOST_STEPS = 8
LONGEST_ADDRESS = 500
LONGEST_NOTE = 200
_ADDRESS = re.compile(
    r"https://[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9](?::[0-9]{1,5})?(?:[/?#][A-Za-z0-9\-._~%!$&()*+,;=:@/?#]*)?"
)
_ASKED = "Write the answer of your force."
# Work numbers are what these slots are for.
_WORK_DETAILS = frozenset({PersonalDataKind.PHONE})


class SlotKind(StrEnum):
    """What sort of answer a slot takes."""

    TEXT = "text"
    STEPS = "steps"
    PHONE = "phone"
    LINK = "link"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Slot:
    """One question to a force. `label` is what search finds; `unset` what to do instead, in the reader's words.

    The answer is checked again after so many `months`. `choices` are codes with the words that are shown.
    """

    kind: SlotKind
    label: str
    unset: str
    months: int
    hint: str = ""
    choices: tuple[tuple[str, str], ...] = ()


_POLICY = "Ask your supervisor where the policy is kept."
_ROTA = "Open Contacts, then Who to ring tonight."

# The name is typed as `{local: name}` and stored for ever. Telephone numbers are rung as often as those of services.
SLOTS: dict[str, Slot] = {
    "duty-hba-lead": Slot(
        SlotKind.PHONE,
        "Duty lead for honour-based abuse",
        "Ring your control room and ask for the duty inspector or the safeguarding unit.",
        3,
        "The number that is answered at night. It also stands under Who to ring tonight.",
    ),
    "control-room": Slot(
        SlotKind.PHONE,
        "Control room",
        "Use your radio, or ring 101.",
        3,
        "The number for officers. It also stands under Who to ring tonight.",
    ),
    "safeguarding-unit": Slot(
        SlotKind.PHONE, "Safeguarding unit", "Ring your control room and ask for the safeguarding unit.", 3
    ),
    "hba-flag": Slot(
        SlotKind.STEPS,
        "How to flag honour-based abuse in our systems",
        "Ask your control room to put the flag on the incident, and write down that you asked.",
        12,
        "The steps in command and control and in the crime system, in the order an officer takes them.",
    ),
    "champion-rota": Slot(SlotKind.TEXT, "How to reach a champion on duty", _ROTA, 6),
    "spoc-route": Slot(
        SlotKind.STEPS,
        "Single points of contact by community and language",
        "Open Contacts, then Who to ring tonight, and choose the language.",
        6,
        "How to ask, never the details of community members.",
    ),
    "interpreter-booking": Slot(
        SlotKind.PHONE,
        "Interpreter booking",
        "Ring your control room and ask for a professional telephone interpreter. Never use family or friends.",
        3,
    ),
    "marac-route": Slot(
        SlotKind.STEPS,
        "How to refer to MARAC",
        "Ask the safeguarding unit or the duty inspector. Do not wait for the meeting to make somebody safe.",
        6,
        "The threshold, the form and where it goes.",
    ),
    "sarc": Slot(
        SlotKind.PHONE,
        "Sexual assault referral centre (SARC)",
        "Ring your control room and ask for the nearest SARC. People can go there without reporting to police.",
        3,
    ),
    "risk-tool": Slot(
        SlotKind.CHOICE,
        "Risk tool that our force uses",
        "Ask your supervisor: Dash, DARA or both. A low score never means safe.",
        6,
        choices=(("dash", "Dash"), ("dara", "DARA"), ("both", "Dash and DARA")),
    ),
    "ethnicity-codes": Slot(
        SlotKind.LINK, "Ethnicity codes of our force", "Write the person's own words and ask for the code later.", 12
    ),
    "local-operations": Slot(
        SlotKind.STEPS, "Local operations", "Ask your supervisor whether an operation covers this.", 6
    ),
    "local-services": Slot(
        SlotKind.LINK, "Directory of local services", "Open Contacts for national services and ask who is near.", 6
    ),
    "engagement-records": Slot(
        SlotKind.LINK, "Where community engagement is recorded", "Ask your community engagement officer.", 12
    ),
    # Recommendation 1: these policies must say what honour-based abuse means for victims of sexual abuse.
    "policy-hba": Slot(SlotKind.LINK, "Policy on honour-based abuse", _POLICY, 6),
    "policy-sexual-abuse": Slot(SlotKind.LINK, "Policy on rape and sexual abuse", _POLICY, 6),
    "policy-domestic-abuse": Slot(SlotKind.LINK, "Policy on domestic abuse", _POLICY, 6),
    "policy-child-abuse": Slot(SlotKind.LINK, "Policy on child abuse", _POLICY, 6),
    "policy-forced-marriage": Slot(SlotKind.LINK, "Policy on forced marriage and FGM", _POLICY, 6),
}


def next_fact_check(slot: Slot, checked_on: date) -> date:
    """Return the day by which an answer that was checked on a day must be checked again."""
    return add_months(checked_on, slot.months)


def word_value(slot: Slot, value: str) -> str:
    """Return an answer as a reader sees it; a choice that the table no longer has is shown as it was stored."""
    return dict(slot.choices).get(value, value)


def check_fact(slot: Slot, value: str, note: str) -> tuple[str, str]:
    """Return an answer and its note, tidied. Raises FormRefused naming each field that must be corrected."""
    tidied, about = _tidy(slot, value), tidy_line(note)
    problems = {
        "value": _CHECKS[slot.kind](slot, tidied),
        "note": _find_line_problem(about, LONGEST_NOTE),
    }
    if found := {field: problem for field, problem in problems.items() if problem}:
        raise FormRefused(found)
    return tidied, about


def _tidy(slot: Slot, value: str) -> str:
    if slot.kind is not SlotKind.STEPS:
        return tidy_line(value)
    return "\n".join(line for line in map(tidy_line, value.splitlines()) if line)


def _find_line_problem(line: str, most: int) -> str:
    if has_unseen_sign(line):
        return UNSEEN
    if "{" in line or "}" in line:
        return "Write it without braces: an answer cannot hold another answer."
    return find_problem(line, most=most, allowed=_WORK_DETAILS)


def _check_text(_slot: Slot, value: str) -> str:
    return _find_line_problem(value, LONGEST_TEXT) if value else _ASKED


def _check_steps(_slot: Slot, value: str) -> str:
    lines = value.splitlines()
    if len(lines) > MOST_STEPS:
        return f"This has {len(lines)} lines. Shorten it to {MOST_STEPS}."
    problems = (_find_line_problem(line, LONGEST_STEP) for line in lines)
    return next(filter(None, problems), "") if lines else _ASKED


def _check_phone(_slot: Slot, value: str) -> str:
    return "" if is_phone_number(value) else "Give one telephone number of your force, in figures, and nothing else."


def _check_link(_slot: Slot, value: str) -> str:
    if len(value) > LONGEST_ADDRESS or not _ADDRESS.fullmatch(value):
        return "Give one whole address that begins with https://"
    return ""


def _check_choice(slot: Slot, value: str) -> str:
    return "" if value in dict(slot.choices) else "Choose one of these."


_CHECKS = {
    SlotKind.TEXT: _check_text,
    SlotKind.STEPS: _check_steps,
    SlotKind.PHONE: _check_phone,
    SlotKind.LINK: _check_link,
    SlotKind.CHOICE: _check_choice,
}

"""The eight steps of the first hour as they stand on paper: the pocket card takes the first line of each, a sheet all.

`list_steps` is the one place that paper reads them from. In our own words, from the guidance pages named in `READ_ON`.
"""

import hashlib
import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class PaperStep:
    """One step; the first line of `do` and of `do_not` is the one that matters most."""

    number: int
    heading: str
    do: tuple[str, ...]
    do_not: tuple[str, ...]


READ_ON = (
    ("The one chance rule", "one-chance-rule"),
    ("Working with interpreters", "working-with-interpreters"),
    ("First account without re-traumatising", "first-account-without-retraumatising"),
    ("HBA warning signs", "hba-warning-signs"),
    ("THRIVE to MARAC", "thrive-to-marac"),
)
_STEPS = (
    PaperStep(
        1,
        "See them alone, now",
        (
            "Find a private place, out of sight and hearing, even if others came too.",
            "Ask: “Is it safe to talk here?”",
            "Ask: “Who must not know that we have spoken?”",
        ),
        (
            "Do not let relatives or friends stay, answer or interpret.",
            "Do not say in front of others why you came.",
        ),
    ),
    PaperStep(
        2,
        "Find the right language",
        (
            "Ask which language and dialect they want, even if their English is good.",
            "Get a professional interpreter, by phone if that is quicker.",
            "Ask who must not interpret. Give no names until they agree.",
        ),
        (
            "Do not use family, children, friends or neighbours.",
            "Do not use an interpreter from the same local community.",
        ),
    ),
    PaperStep(
        3,
        "Offer a choice of officer",
        (
            "Ask: “Would you like to speak to a woman, a man, or either?”",
            "Ask whether your uniform or a marked car puts them at risk.",
        ),
        ("Do not guess what they want from how they look.",),
    ),
    PaperStep(
        4,
        "Say who you are and what happens next",
        (
            "Thank them. Say that you take it seriously.",
            "Say that they can pause or stop.",
            "Say what you may have to share, and with whom.",
        ),
        ("Do not promise to keep everything secret.", "Do not ask why they did not come sooner."),
    ),
    PaperStep(
        5,
        "Take a short account",
        (
            "Ask who, where, when, and whether they are hurt.",
            "Write down their first words exactly.",
            "Ask about washing, drinking and clothes. Explain why you ask.",
            "Ask who else could be hurt: children, brothers, sisters, a partner, a friend who helped.",
        ),
        ("Do not make them tell the whole story again.", "Do not ask “Are you sure?”"),
    ),
    PaperStep(
        6,
        "Offer medical and specialist help",
        (
            "After sexual abuse, offer a sexual assault referral centre (SARC). No report to police is needed.",
            "Offer an independent adviser (ISVA).",
            "Say that any examination is their choice and can stop at any time.",
        ),
        ("Do not speak of proof of virginity. No examination can show it.",),
    ),
    PaperStep(
        7,
        "Check the risk and flag it",
        (
            "Ask: “If your family or community found out, what do you think would happen?”",
            "Tell your supervisor and your HBA champion or safeguarding unit.",
            "Flag the record so that only those who need it can see it.",
            "If a child is at risk, bring in children’s services now.",
            "If relatives report someone missing, speak to that person first, alone.",
        ),
        (
            "Do not ring, text or visit the family.",
            "Do not ask community or faith leaders about the case.",
            "Do not mediate or hold a family meeting.",
            "Do not tell anyone where the person is.",
        ),
    ),
    PaperStep(
        8,
        "Agree the next contact before you part",
        (
            "Agree how, when and on which phone. Agree a code word.",
            "Let them learn your number by heart: a card can be found.",
            "Tell them about interpreters and special measures. Record that you offered them.",
            "Hand over in writing: who knows, which words are safe, the next safe time, which interpreter to avoid.",
        ),
        ("Do not leave a voicemail, a letter or a text on a shared phone.", "Do not let them go without a plan."),
    ),
)


def list_steps() -> tuple[PaperStep, ...]:
    """Return the eight steps in order."""
    return _STEPS


def fingerprint_steps() -> str:
    """Return the SHA-256 of the words of the steps, by which a printed card can be told from a newer one."""
    return hashlib.sha256(json.dumps([asdict(step) for step in list_steps()]).encode()).hexdigest()

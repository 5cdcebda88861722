"""What the phrases say, in English: the order here is the order of every translation and of every page."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Wording:
    """One phrase: `key` names it in addresses within a page, `english` is what it says."""

    key: str
    english: str


# People are asked to point and not to nod: for many in Bulgaria and some in Albania, Greece and Turkey, a movement that
# means "yes" here means "no". Nothing here promises what an officer may not be able to keep.
WORDINGS = (
    Wording("interpreter", "Do you need an interpreter?"),
    Wording("dialect", "Which language and dialect do you speak?"),
    Wording("silent", "You do not have to speak. Point to “Yes” or “No”."),
    Wording("safe", "Is it safe to talk now?"),
    Wording("private", "We can talk in private."),
    Wording("stranger", "We will ask for an interpreter who does not know your family."),
    Wording("hurt", "Are you hurt or in pain? Do you need a doctor?"),
    Wording("wait", "Please wait. I am ringing an interpreter."),
    Wording("yes", "Yes"),
    Wording("no", "No"),
    Wording("point", "Point to the language you speak."),
)
KEYS = tuple(wording.key for wording in WORDINGS)
ENGLISH = {wording.key: wording.english for wording in WORDINGS}
# Answers are boxes to point at, and `point` belongs to the sheet; the others are read one after the other.
ANSWERS = ("yes", "no")
SPOKEN = tuple(key for key in KEYS if key not in (*ANSWERS, "point"))

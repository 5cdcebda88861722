"""Warning signs by group, each resting on words of a document in the library. None of them belongs to a community."""

from guidance_app.domain.checklist.fields import Boxes, Line, Mark, Source

_SAW, _TOLD = Mark("saw", "Saw", "seen"), Mark("told", "Told", "told")
_MARKS = (_SAW, _TOLD)
_SIGNS = "what-you-may-see"


def _group(name: str, heading: str, reference: str, *lines: Line) -> Boxes:
    return Boxes(name, heading, _MARKS, lines, Source(reference, _SIGNS))


SIGN_GROUPS = (
    _group(
        "after-report",
        "After a report of sexual abuse",
        "HBA-006",
        Line("do-not-tell", "Asks you not to tell the family", "Please don't tell my family"),
        Line("suspect-close", "Suspect is a relative, in-law, family friend or faith leader", "in-law, family", True),
        Line(
            "relative-stays", "A relative insists on staying or interpreting", "insists on sitting in or interpreting"
        ),
        Line("marry-attacker", "Talk of marriage to the attacker or a cousin", "Talk of marriage to the attacker"),
        Line("sent-abroad", "Talk of being sent abroad", "being sent abroad"),
        Line("certificate", "Relatives ask for a certificate or a check", "ask for a certificate or a check"),
        Line("withdraws", "A wish to settle, a sudden withdrawal, new fear", "a sudden withdrawal, new fear", True),
        Line("late", "A late report, few words, long silences", "A late report, few words, long silences"),
        Line("helper-afraid", "A partner or friend who helped is frightened", "friend who helped is frightened"),
        Line("images", "Threats to share images or tell others", "Threats to share images", True),
    ),
    _group(
        "family",
        "What happened in the family before",
        "HBA-001",
        Line("sibling", "Brother or sister married young or forced to marry", "A brother or sister married young"),
        Line("sibling-died", "Brother or sister died by suicide", "dead by suicide"),
        Line("own-choice", "Punished for a wish to divorce, study, dress or live freely", "A wish to divorce, study"),
        Line("leave-faith", "A wish to leave a faith", "to leave a faith"),
    ),
    _group(
        "control",
        "Control at home, by phone and money",
        "HBA-001",
        Line("no-key", "No key to the home", "No house key"),
        Line("escorted", "Always escorted", "always escorted"),
        Line("phone", "Phone or social media watched", "phone and social media watched"),
        Line("wages", "Wages taken, collected from work, not allowed to travel", "Work: wages taken"),
        Line("papers", "Papers kept from them", "papers kept from them"),
        Line("visa", "Threats about visas", "Threats about visas"),
        Line("dowry", "Demands about dowry", "dowry demands"),
    ),
    _group(
        "school",
        "School",
        "HBA-001",
        Line("long-leave", "Long leave from school or college", "School: long leave"),
        Line("marks", "Falling marks", "falling marks"),
        Line("watched", "Watched by brothers, sisters or cousins", "watched by brothers, sisters or cousins"),
    ),
    _group(
        "health",
        "Health and injuries",
        "HBA-001",
        Line("self-harm", "Self-harm, an overdose, an eating problem", "Self-harm, an overdose, an eating problem"),
        Line("drink", "New use of drink or drugs", "new use of drink or drugs"),
        Line("burns", "Burns, acid, a fall or an “accident” with fire", "Burns or an acid injury"),
        Line("pregnancy", "Hidden pregnancy, or pressure to end or keep one", "Hidden pregnancy"),
    ),
    _group(
        "proof",
        "Talk of “virginity”",
        "HBA-005",
        Line("proof", "Relatives or in-laws ask for proof before a wedding", "ask for proof before a wedding"),
        Line("clinic", "A certificate, a clinic booking, a message about being checked", "a clinic booking"),
        Line("wedding-night", "Fear of the wedding night", "Fear of the wedding night"),
    ),
    _group(
        "marriage",
        "Marriage",
        "HBA-003",
        Line("under-18", "A ceremony planned for someone under 18", "A ceremony planned for someone under 18"),
        Line("ran-away", "Has run away", "running away"),
        Line("trip", "A sudden trip, family wedding or ill relative abroad", "A sudden trip, a family wedding"),
    ),
    _group(
        "fgm",
        "Female genital mutilation (FGM)",
        "HBA-004",
        Line("celebration", "A girl speaks of a special celebration to come", "A girl speaks of a special celebration"),
        Line("holiday", "A long trip in the holidays, and somebody is worried", "A long trip in the holidays"),
        Line("relative-cut", "Her mother or sister was cut", "Her mother or sister was cut"),
        Line("pain", "Pain when walking or sitting, long times in the toilet", "Pain when walking, sitting"),
        Line("changed", "Changed after an absence, or fears a medical examination", "Changed behaviour after"),
        Line("no-words", "Asks for help but cannot say with what", "She asks for help but cannot say"),
        Line("reported", "A teacher, nurse or social worker reports a known case", "reports a known case"),
    ),
    _group(
        "travel",
        "Travel",
        "HBA-010",
        Line("one-way", "A one-way ticket", "A one-way ticket"),
        Line("passport", "Somebody else holds the passport", "Somebody else holds the passport"),
        Line("not-back", "Did not come back on time", "has not come back on time"),
        Line("messages", "Messages from abroad that sound wrong", "Messages from abroad that sound wrong", True),
        Line("send-back", "Threats to “send you back”", "We will send you back"),
    ),
    _group(
        "lgbt",
        "LGBT people",
        "HBA-008",
        Line("outed", "Outed, or threatened with it", "Somebody has outed them, or threatens to"),
        Line("pressed", "Pressure to marry someone of the other sex", "Pressure to marry someone of the other sex"),
        Line("cure", "Talk of a “cure”: prayer, exorcism, therapy, beatings, rape", "talk: prayer, exorcism"),
        Line("thrown-out", "Thrown out, or money stopped", "Thrown out, money stopped"),
    ),
    _group(
        "men",
        "Men and boys",
        "HBA-007",
        Line("told-to-marry", "He is told to marry, or to travel for a wedding", "He is told to marry"),
        Line("sister", "A boy follows or reports on a sister", "A boy follows, reports on"),
        Line("boyfriend", "Threats from a woman’s relatives to her boyfriend or husband", "Threats to a boyfriend"),
    ),
    _group(
        "capacity",
        "Disability and capacity",
        "HBA-009",
        Line("cannot-say", "A wedding is planned and they cannot say what marriage means", "cannot say what marriage"),
        Line("carer", "Relatives want a marriage so that someone looks after them", "someone to look after"),
        Line("only-through", "Speaks or signs only through a relative or carer", "speak or sign only through", True),
    ),
    _group(
        "faith",
        "Faith and belief",
        "HBA-001",
        Line("possession", "Blamed for spirits, curses or possession", "Blamed for spirits, curses or possession"),
    ),
    _group(
        "searching",
        "Threats, and people who search",
        "HBA-011",
        Line("named", "A named threat, a list, “they have decided”", "A named threat, a list of names"),
        Line("meetings", "Family meetings, hushed calls, relatives arriving", "Family meetings, hushed calls"),
        Line(
            "photograph", "A photograph, message or rumour has reached relatives", "rumour that has reached relatives"
        ),
        Line("address", "Relatives press for the address of someone missing", "press for the address", True),
        Line("safe-now", "“Safe at home now”, or a wish to close the report", "a wish to close the report", True),
        Line(
            "strangers", "Strangers, drivers, staff or officials ask for one person", "Strangers, drivers, staff", True
        ),
        Line("trackers", "Trackers or shared passwords", "Trackers, shared passwords"),
    ),
)

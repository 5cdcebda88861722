"""What Recommendation 3 asks to be recorded: ethnicity, language, interpreter, needs, special measures, attendance."""

from guidance_app.domain.checklist.fields import Boxes, Choice, Line, Mark, Source, Words

_ASKING = Source("PRA-003", "what-to-do")
_RECORDING = Source("PRA-003", "what-to-record")
_INTERPRETERS = Source("TRA-002", "what-helps")
_COURT = Source("TRA-007", "what-helps")
_ATTENDANCE = Source("PRA-009", "what-to-record")

# The 18 codes and NS. Unofficial pages list them: the trap below says to check the force's own list.
ETHNICITY_CODES = (
    "W1 White: British",
    "W2 White: Irish",
    "W3 White: Gypsy or Irish Traveller",
    "W9 White: any other",
    "M1 White and Black Caribbean",
    "M2 White and Black African",
    "M3 White and Asian",
    "M9 Mixed: any other",
    "A1 Indian",
    "A2 Pakistani",
    "A3 Bangladeshi",
    "A4 Chinese",
    "A9 Asian: any other",
    "B1 Black: Caribbean",
    "B2 Black: African",
    "B9 Black: any other",
    "O2 Arab",
    "O9 any other ethnic group",
    "NS not stated",
)
ETHNICITY = (
    Choice(
        "ethnicity",
        "How would you describe your ethnic background? Find the code together.",
        "Self-defined ethnicity (18+1)",
        (*ETHNICITY_CODES, "not asked yet"),
        _ASKING,
        (
            "Let the person choose, even if you would choose another code. Write their own words too.",
            "Never fill this in from an IC code, a name, a faith, a language or a nationality.",
            "Roma has no code of its own in 18+1. Some systems have one: check yours.",
            "Gypsy or Irish Traveller is W3. The older 16+1 list does not have it.",
            "Arab is O2. The older 16+1 list does not have it.",
            "Chinese is A4 here and O1 in 16+1. Check which list your system uses.",
            "Kurdish, Afghan, Iranian, Turkish, Tamil, Sikh and Jewish have no code of their own. Choices differ.",
            "Polish and Romanian people often choose W9, and then no figure shows them. Their own words do.",
            "If they decline, say “that is fine”, use NS, and ask again at a calmer time.",
            "These codes come from unofficial pages. Check them against your force’s list.",
        ),
    ),
    Words("own-words", "Their own words for it", "In their own words", "", _ASKING),
    Words("not-stated", "If NS or not asked: why?", "Why not stated or not asked", "", _ASKING),
)
LANGUAGE = (
    Words(
        "language", "First language and dialect", "First language and dialect", "The one for hard subjects.", _RECORDING
    ),
    Words("reads", "What do they read, and is a letter home safe?", "Reads; is a letter safe", "", _RECORDING),
)
INTERPRETER = (
    Choice(
        "interpreter",
        "Would you like an interpreter, even if your English is good?",
        "Interpreter",
        ("offered and wanted", "offered and not wanted", "needed, none found yet", "not offered yet"),
        _RECORDING,
    ),
    Choice(
        "interpreter-sex",
        "A woman, a man, or no preference?",
        "Interpreter preferred",
        ("a woman", "a man", "no preference"),
        _INTERPRETERS,
    ),
    Words(
        "must-not",
        "Who must not interpret?",
        "MUST NOT interpret",
        "Say which link, not which name: “anyone from the same town”, “an aunt”, “that place of worship”.",
        _INTERPRETERS,
    ),
    Words(
        "how",
        "How was it done, and any concern?",
        "How it was done; concerns",
        "Telephone, video or in person.",
        _RECORDING,
    ),
)
NEEDS = (
    Choice(
        "officer",
        "Would you like to speak to a woman, a man, or either?",
        "Officer preferred",
        ("a woman", "a man", "either"),
        Source("TRA-001", "what-helps"),
    ),
    Words(
        "needs",
        "Is there anything about your faith, culture or family that I should know so that I do this properly?",
        "Faith and cultural needs, in their own words",
        "Food, prayer, clothing, fasting, who is in the room.",
        _RECORDING,
    ),
)
_OFFERED = (
    Mark("explained", "Explained", "explained"),
    Mark("offered", "Offered", "offered"),
    Mark("wanted", "Wanted", "wanted"),
    Mark("declined", "Declined", "declined"),
)
MEASURES = (
    Boxes(
        "measures",
        "Each measure",
        _OFFERED,
        (
            Line("screens", "Screens", "Screens (section 23)"),
            Line("link", "Live link", "Live link (section 24)"),
            Line("private", "Evidence in private", "Evidence in private (section 25)"),
            Line("wigs", "Wigs and gowns off", "Wigs and gowns off (section 26)"),
            Line("recorded", "Recorded interview", "Recorded interview (section 27)"),
            Line("questions", "Recorded cross-examination (check who can use it)", "Recorded cross-examination"),
            Line("intermediary", "Intermediary", "Intermediary (section 29)"),
            Line("aids", "Aids to communicate", "Aids (section 30)"),
        ),
        _COURT,
    ),
    Words("measures-why", "Their reasons, and what frightens them about court", "Reasons and fears", "", _COURT),
)
ATTENDANCE = (
    Choice(
        "attendance",
        "How will the suspect be interviewed?",
        "Suspect",
        ("after arrest", "by voluntary attendance", "not decided yet"),
        _ATTENDANCE,
    ),
    Boxes(
        "attendance-done",
        "Before any invitation",
        (Mark("done", "Done", "done"),),
        (
            Line("hba", "HBA considered before the decision", "Was HBA risk considered?"),
            Line("told-first", "Victim told before the suspect", "Told before the suspect"),
            Line("signed", "A supervisor signed it off", "Who signed off, and when"),
            Line(
                "suspect-asked", "Suspect asked: ethnicity, language, interpreter", "Self-defined ethnicity, asked not"
            ),
        ),
        _ATTENDANCE,
    ),
    Words("attendance-why", "Why, and why arrest was or was not necessary", "Why", "", _ATTENDANCE),
)

"""The checklist in order, and the words around its text. Prompts, not a score: it adds nothing up and judges nobody.

The order is that of the investigation booklet which the NPCC's response of 2024 describes (2.5): ethnicity, first
language, interpreter, then what the person needs before any account, then what goes into the assessment in the crime
record. How the suspect is interviewed comes last, because Recommendation 3 asks for it as well.
"""

from guidance_app.domain.checklist import needs
from guidance_app.domain.checklist.fields import Part, Source, Words
from guidance_app.domain.checklist.signs import SIGN_GROUPS

PROMPTS_ONLY = "Prompts, not a score."
OWN_WORDS = (
    Words("seen", "What did you see? In your words", "What I saw", "", Source("HBA-001", "what-you-may-see")),
    Words("said", "What did they say? In their words", "What they said", "", Source("HBA-001", "do-now")),
)
PARTS = (
    Part("ethnicity", "Ethnicity", "“We ask everybody. It helps us to treat people fairly.”", needs.ETHNICITY),
    Part("language", "First language", "Ask which is best for this subject, not for small talk.", needs.LANGUAGE),
    Part("interpreter", "Interpreter", "Ask who must not interpret before you give any name.", needs.INTERPRETER),
    Part("needs", "Faith, culture and other needs", "Ask before the first account.", needs.NEEDS),
    Part(
        "measures", "Special measures", "Say it now, not at charge. The court decides: promise nothing.", needs.MEASURES
    ),
    Part(
        "signs",
        "Warning signs",
        "Tick what you saw or were told. Each may have another cause. One is not proof. None does not mean safe.",
        (*SIGN_GROUPS, *OWN_WORDS),
    ),
    Part(
        "attendance",
        "Voluntary attendance",
        "Decide by safety. Who they are is no reason either way.",
        needs.ATTENDANCE,
    ),
)
OPENING = (
    f"Culture, language and honour-based abuse (HBA). {PROMPTS_ONLY}",
    "Person: [name]   Reference: [number]",
    "Officer: [name]   Asked on: [date and time]   Place: [place]",
)
NOTHING_TICKED = "None ticked. That does not mean safe."
CLOSING = "DASH, DARA and force policy still apply."

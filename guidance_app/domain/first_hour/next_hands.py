"""The first hour for those who take over: custody, detective, supervisor; what each line rests on stands beside it."""

from guidance_app.domain.first_hour.marking import guidance, practice, press, research, statutory, unverified
from guidance_app.domain.first_hour.parts import Part, Reading, Variant

CUSTODY = Variant(
    "custody",
    "Custody",
    "Custody",
    (
        Part(
            "Do",
            (
                unverified("Keep relatives who are held together apart."),
                unverified("Ask alone: “Are you afraid of anyone, at home or here?”"),
                unverified("Ask who is safe to tell, before you tell anyone of the arrest."),
                unverified("Choose the appropriate adult with care. A parent may be a danger."),
                statutory("pacec", "Offer an interpreter: PACE Code C, section 13."),
                unverified("Use a different interpreter from the victim’s."),
                practice("npcc-2024", "Ask about cultural needs in the risk assessment."),
                unverified("Warn the victim’s officer in good time before any release."),
            ),
        ),
    ),
    (
        unverified("Do not tell callers who is held. Log who rang."),
        unverified("Do not show an address on bail papers."),
        unverified("Do not tell the suspect who spoke to police."),
    ),
    reading=(Reading("Custody: cultural and religious needs", "custody-cultural-and-religious-needs"),),
)
DETECTIVE = Variant(
    "detective",
    "Detective",
    "Detective: the first hour",
    (
        Part(
            "Do",
            (
                guidance("app-hba-inv", "Consider early arrest. Weigh it against the safety plan. Log why."),
                guidance(
                    "app-hba-inv", "Secure proof of motive: messages, family meetings, bookings, earlier reports."
                ),
                guidance("app-hba-inv", "Name one officer as contact. Agree the safest way."),
                guidance("teescpp", "Look for everyone who took part: women and men, in-laws, others."),
                statutory("rtc", "Ask about a protection order. A court can act without telling relatives first."),
                guidance("cps-flag", "Tell the prosecutor of the HBA flag."),
                unverified("Restrict the record. Ask who has opened it."),
            ),
        ),
    ),
    (
        research("hmic-tvip", "Do not choose a voluntary interview before you weigh the risk."),
        guidance("scot-fm", "Do not ring, write to or visit the family about the case."),
        unverified("Do not close it because the person takes it back. See them alone."),
    ),
    reading=(
        Reading("Voluntary attendance", "voluntary-attendance"),
        Reading("Protection orders", "protection-orders"),
    ),
)
SUPERVISOR = Variant(
    "supervisor",
    "Supervisor",
    "Supervisor: what to check in the first hour",
    (
        Part(
            "Check",
            (
                guidance("scot-fm", "Was the person seen alone?"),
                press("willisp", "Who interpreted? Not family, not the local community?"),
                guidance("scot-fm", "Is there a safe contact, a code word and a plan?"),
                practice("npcc-2024", "Is HBA flagged, whatever the crime?"),
                guidance("npcc-2025", "Is the risk set by judgement, not by a score alone?"),
                guidance("app-hba-inv", "Was early arrest considered and logged?"),
                guidance("app-hba-inv", "Which one officer is the contact?"),
                unverified("Who else could be hurt: children, brothers, sisters, a partner?"),
                unverified("Who can open the record? Is it restricted?"),
            ),
        ),
    ),
    (
        guidance("scot-fm", "Do not brief it where people hear who need not know."),
        unverified("Do not close it because relatives say that all is well."),
        guidance("rtc-toc", "Do not agree to a family meeting or a settlement."),
    ),
    reading=(Reading("Flags and markers", "flags-and-markers"), Reading("From THRIVE to MARAC", "thrive-to-marac")),
)

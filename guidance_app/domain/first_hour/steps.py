"""The eight steps of the first hour, in our own words; what each line rests on stands beside it."""

from guidance_app.domain.first_hour.marking import guidance, law, practice, press, research, unverified
from guidance_app.domain.first_hour.parts import Reading, Step
from guidance_app.domain.first_hour.phones import FORCED_MARRIAGE_UNIT, KARMA_NIRVANA

STEPS: tuple[Step, ...] = (
    Step(
        1,
        "See them alone, now",
        (
            practice("npcc-2024", "Life at risk? Ring 999 or use your radio. Treat it as high risk."),
            guidance("scot-fm", "Find a private place, even if others came too."),
            unverified("Ask: “Is it safe to talk here?”"),
            unverified("Ask: “Who must not know that we spoke?”"),
        ),
        (
            guidance("scot-fm", "Do not let anyone who came with them stay or answer."),
            unverified("Do not say in front of others why you came."),
        ),
        reading=(Reading("The one chance rule", "one-chance-rule"),),
    ),
    Step(
        2,
        "Find the right language",
        (
            guidance("beds-r1", "Offer an interpreter to everyone. Free: Right 1 of the Victims’ Code. Record it."),
            practice("dialect", "Ask which language and dialect they want."),
            unverified("Ask who must not interpret."),
            unverified("Get a professional from another area. The phone is often quickest."),
        ),
        (
            press("willisp", "Do not use family, friends, neighbours, leaders or others of the local community."),
            unverified("Do not give names until they accept the interpreter."),
        ),
        reading=(Reading("Working with interpreters", "working-with-interpreters"),),
    ),
    Step(
        3,
        "Offer a choice of officer",
        (
            press("times-2021", "Ask in private: “Would you like a woman, a man, or either?”"),
            unverified("If you cannot offer that tonight, say when you can."),
            unverified("Ask if your uniform or car puts them at risk."),
        ),
        (
            unverified("Do not guess what they want from how they look."),
            unverified("Do not ask this in front of family."),
        ),
    ),
    Step(
        4,
        "Say who you are and what comes next",
        (
            research("hull-gill", "Thank them. Say that you take it seriously."),
            unverified("Say: “You can stop or take a break at any time.”"),
            guidance("scot-fm", "Explain the choices. Respect their wishes."),
            unverified("Say what you may have to share, and with whom."),
        ),
        (
            unverified("Do not promise to keep it all secret."),
            unverified("Do not ask why they did not come sooner."),
            practice("ikwro-2007", "Do not threaten or arrest them for wasting time or damage."),
        ),
        reading=(Reading("Disclosure, shame and belief", "disclosure-shame-and-belief"),),
    ),
    Step(
        5,
        "Take a short account",
        (
            unverified("Ask who, where and when. Ask if they are hurt."),
            unverified("Write their first words exactly, in their language."),
            unverified("Say why, then ask about washing, drinking, the toilet and clothes."),
            unverified("Ask who else could be hurt: children, a partner, a friend."),
        ),
        (
            unverified("Do not ask for the whole story again."),
            unverified("Do not ask “Are you sure?”"),
        ),
        reading=(Reading("First account without re-traumatising", "first-account-without-retraumatising"),),
    ),
    Step(
        6,
        "Offer medical and specialist help",
        (
            practice("sarchelp", "After sexual abuse, offer a sexual assault referral centre (SARC)."),
            unverified("Say that they can often go there without the police."),
            unverified("Say that an examination is their choice, and can stop."),
            practice("sarchelp", "Offer an independent sexual violence adviser (ISVA)."),
        ),
        (
            guidance("hca-notes", "Do not speak of proof of virginity. A test for it has no medical reason."),
            unverified("Do not scold them for washing or changing clothes."),
        ),
        reading=(Reading("Medical examination and the SARC", "medical-examination-and-sarc"),),
    ),
    Step(
        7,
        "Check the risk and flag it",
        (
            research("hull-gill", "Ask: “What if family or community found out?”"),
            practice("npcc-2024", "Tell your supervisor and HBA champion. Flag HBA, whatever the crime."),
            guidance("npcc-2025", "Use your force’s risk tool. A low score can still be high risk."),
            law("ca-46", "Child in danger? Police protection (section 46). Tell children’s services."),
        ),
        (
            guidance("scot-fm", "Do not ring, text, write to or visit the family."),
            guidance("scot-fm", "Do not ask community or faith leaders about the case."),
            guidance("rtc-toc", "Do not mediate, or use a family meeting or community resolution."),
        ),
        phones=(KARMA_NIRVANA, FORCED_MARRIAGE_UNIT),
        reading=(Reading("HBA warning signs", "hba-warning-signs"), Reading("From THRIVE to MARAC", "thrive-to-marac")),
    ),
    Step(
        8,
        "Agree the next contact",
        (
            guidance("scot-fm", "Agree how, when, on which phone, and a code word."),
            guidance("scot-fm", "Let them learn your number. A card may be found."),
            research("hmic-tvip", "Tell them about special measures. Record that you offered."),
            unverified("Hand over in writing: who knows, safe words, the next safe time."),
        ),
        (
            guidance("scot-fm", "Do not leave voicemail, letters or texts that others may find."),
            guidance("scot-fm", "Do not let them leave without a plan."),
            unverified("Do not say who you are if someone else answers. Ring off."),
        ),
        reading=(Reading("Safe contact and follow-up", "safe-contact-and-follow-up"),),
    ),
)

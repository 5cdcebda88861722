"""The first hour for those who meet the person, or the caller, first; what each line rests on stands beside it."""

from guidance_app.domain.first_hour.marking import guidance, practice, press, research, unverified
from guidance_app.domain.first_hour.parts import Part, Reading, Variant

CONTROL_ROOM = Variant(
    "control-room",
    "Control room",
    "Control room: 20 seconds",
    (
        Part(
            "Listen for",
            (research("hull-gill", "“Don’t tell my family.” Fear of relatives or community."),),
        ),
        Part(
            "Do",
            (
                unverified("Ask: “Can you talk safely?” If not, yes or no questions."),
                practice("npcc-2024", "High risk. Flag HBA, whatever the crime."),
                guidance("scot-fm", "Ask who must not know. Agree a code word."),
                guidance("scot-fm", "Tell crews: see them alone."),
            ),
        ),
    ),
    (
        unverified("Do not ring back until it is safe."),
        guidance("scot-fm", "Do not ring the family."),
        press("willisp", "Do not let relatives interpret."),
    ),
)
RESPONSE = Variant(
    "response",
    "Response",
    "Response: at the door",
    (
        Part(
            "Before you knock",
            (
                unverified("Ask control who must not know, and how to arrive."),
                unverified("Look for earlier reports about the address and people."),
                unverified("Keep a marked car out of sight if you can."),
            ),
        ),
        Part(
            "At the door",
            (
                unverified("Find an ordinary reason to speak to the person alone."),
                guidance("scot-fm", "See them in a private place, then go through the eight steps."),
                guidance("app-hba-inv", "Consider early arrest. Weigh it against the safety plan. Log why."),
                guidance("lff", "Get names, dates of birth, passports and travel plans."),
                unverified("Leaving now? Bring medicine, papers and children."),
            ),
        ),
    ),
    (
        guidance("ukba-3p", "Do not send them home, or call it a family or “cultural” matter."),
        guidance("teescpp", "Do not assume a mother, sister or aunt is safe to tell."),
        guidance("scot-fm", "Do not ring, write to or visit the family."),
        practice("ikwro-2007", "Do not threaten or arrest the victim for wasting time or damage."),
        guidance("scot-fm", "Do not leave without a plan and a safe way to make contact."),
    ),
    reading=(Reading("Visiting a home", "visiting-a-home"), Reading("HBA warning signs", "hba-warning-signs")),
)
FRONT_COUNTER = Variant(
    "front-counter",
    "Front counter",
    "Front counter",
    (
        Part(
            "Do",
            (
                guidance("scot-fm", "Take them to a private room, alone, even if others came too."),
                guidance("staffs", "Get an officer now. If they leave, the chance may be gone."),
                guidance("beds-r1", "Offer a phone interpreter. It is free for victims."),
                unverified("Ask: “Is anyone waiting for you? Is it safe to stay?”"),
                unverified("If they must go, agree a safe way to make contact first."),
            ),
        ),
    ),
    (
        unverified("Do not ask why they came where others can hear."),
        guidance("ukba-3p", "Do not send them home or to another station."),
        guidance("scot-fm", "Do not give them a card that others may find."),
    ),
    reading=(Reading("The one chance rule", "one-chance-rule"),),
)
MISSING_PERSON = Variant(
    "missing-person",
    "Missing person report",
    "Missing person: the family may be hunting",
    (
        Part(
            "Do",
            (
                research("n8", "Check for HBA, forced marriage, sexual abuse or court orders."),
                unverified("Ask the caller what happened before, and who else is looking."),
                unverified("Find the missing person. See them first, and alone."),
                practice("mp-principles", "Ask an adult what may be said. Respect it."),
                unverified("Check who each caller is: relatives, drivers, staff."),
                unverified("A child? Call children’s services before any return home."),
            ),
        ),
    ),
    (
        unverified("Do not tell anyone the address, area, phone or companion."),
        unverified("Do not even say “safe and well” unless the person agrees."),
        unverified("Do not appeal to the public before a senior officer agrees."),
        unverified("Do not close the report on a relative’s word."),
    ),
    lead=unverified("Tell nobody where they are. Relatives may be truly worried, or may be the danger."),
    reading=(Reading("Threats to life and missing people", "threats-to-life-and-missing-people"),),
)

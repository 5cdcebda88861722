"""Recommendation 2d's way from a call to the multi-agency meeting: stages in order, tools linked and never repeated."""

from guidance_app.domain.first_hour.marking import guidance, practice, research, unverified
from guidance_app.domain.first_hour.parts import Link, Stage, Tool

PATHWAY: tuple[Stage, ...] = (
    Stage(
        "THRIVE",
        ("threat, harm, risk, investigation,", "vulnerability, engagement"),
        (
            practice("npcc-2024", "Judge threat, harm, risk, investigation, vulnerability and engagement."),
            unverified("Ask if the caller is alone and safe to speak."),
        ),
    ),
    Stage(
        "HBA seen",
        ("flag it, whatever the crime",),
        (
            research("hull-gill", "Someone fears family or community. A report of rape can set this off."),
            practice("npcc-2024", "Flag honour-based abuse (HBA) on the incident and the crime."),
        ),
    ),
    Stage(
        "High risk",
        ("a low score does not lower it",),
        (
            practice("npcc-2024", "Many forces treat HBA as high risk from the first call."),
            guidance("npcc-2025", "Your judgement can say “high risk” when a score is low."),
        ),
    ),
    Stage(
        "Assess",
        (),
        (unverified("Start with danger right now. A form can wait; safety cannot."),),
        (
            Tool(
                "Dash or DARA",
                guidance("npcc-2025", "Use Dash, DARA or both, as your force has chosen."),
                (
                    Link(
                        "Dash: about its questions on HBA", "https://dashriskchecklist.com/resources/honour-based-abuse"
                    ),
                    Link(
                        "DARA: College of Policing",
                        "https://www.college.police.uk/article/police-better-equipped-spot-controlling-behaviour",
                    ),
                ),
            ),
            Tool(
                "Karma Nirvana tool",
                practice("npcc-2024", "Many forces use this HBA tool, some beside DARA."),
                (
                    Link(
                        "Karma Nirvana: for professionals",
                        "https://karmanirvana.org.uk/get-help/faqs/faqs-for-professionals",
                    ),
                ),
            ),
        ),
    ),
    Stage(
        "MARAC",
        ("by your force’s route",),
        (
            practice("npcc-2024", "Refer by your force’s own threshold. In some forces it is automatic."),
            unverified("Act now. Do not wait for the meeting to make someone safe."),
            unverified("Ask who will be at the meeting. Someone may know the family."),
        ),
    ),
)

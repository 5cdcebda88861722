"""In which order documents of a kind are browsed: under which heading each slug stands, what is urgent first."""

from collections.abc import Iterable
from dataclasses import dataclass

from guidance_app.domain.kinds import Kind

# Documents of a force's own, and those written after this table, stand last; none is ever lost.
OTHERS = "More"


@dataclass(frozen=True, slots=True)
class BrowseGroup:
    """A heading and the documents under it, in reading order."""

    heading: str
    slugs: tuple[str, ...]


GROUPS: dict[Kind, tuple[BrowseGroup, ...]] = {
    Kind.RISK: (
        BrowseGroup(
            "Act at once",
            (
                "one-chance-rule",
                "threats-to-life-and-missing-people",
                "taken-or-left-abroad",
                "hba-risk-after-reporting-sexual-abuse",
            ),
        ),
        BrowseGroup(
            "Signs and kinds of abuse",
            (
                "hba-warning-signs",
                "forced-marriage",
                "female-genital-mutilation",
                "virginity-testing-and-hymenoplasty",
            ),
        ),
        BrowseGroup(
            "Whose risk is often missed", ("hba-men-and-boys", "hba-lgbt-people", "hba-disability-and-capacity")
        ),
    ),
    Kind.TRAUMA: (
        BrowseGroup(
            "When you first speak",
            (
                "first-account-without-retraumatising",
                "working-with-interpreters",
                "disclosure-shame-and-belief",
                "immigration-fear-and-authority",
            ),
        ),
        BrowseGroup(
            "What follows",
            ("medical-examination-and-sarc", "safe-contact-and-follow-up", "court-and-special-measures"),
        ),
    ),
    Kind.PRACTICE: (
        BrowseGroup(
            "Risk and protection",
            ("thrive-to-marac", "dash-dara-and-karma-nirvana-tool", "flags-and-markers", "protection-orders"),
        ),
        BrowseGroup(
            "Recording and sharing",
            ("information-sharing-and-confidentiality", "recording-ethnicity-language-and-needs"),
        ),
        BrowseGroup(
            "Suspects and custody",
            (
                "custody-cultural-and-religious-needs",
                "voluntary-attendance",
                "suspects-culture-and-background",
            ),
        ),
        BrowseGroup("For policy owners", ("policies-that-must-name-hba",)),
    ),
    Kind.ENGAGEMENT: (
        BrowseGroup("At the door", ("visiting-a-home", "greetings-touch-and-personal-space", "names-and-naming")),
        BrowseGroup(
            "Faith, dates and mourning",
            ("places-of-worship", "festivals-fasting-and-key-dates", "death-and-mourning"),
        ),
        BrowseGroup("Community groups", ("working-with-community-groups",)),
    ),
}


def arrange_slugs(kind: Kind, slugs: Iterable[str]) -> tuple[BrowseGroup, ...]:
    """Return these slugs under their headings; every slug once, unknown ones last in the order given.

    A kind without groups, or with nothing that they know, gives one group with an empty heading.
    """
    waiting = dict.fromkeys(slugs)
    groups = []
    for group in GROUPS.get(kind, ()):
        here = tuple(slug for slug in group.slugs if slug in waiting)
        if here:
            groups.append(BrowseGroup(group.heading, here))
        for slug in here:
            del waiting[slug]
    if waiting:
        groups.append(BrowseGroup(OTHERS if groups else "", tuple(waiting)))
    return tuple(groups)

"""What kinds of Document there are: their reference prefix, review clock and required sections.

The one place that knows. `docs/editorial-model.md` shows the same table and a test compares the two.
"""

from dataclasses import dataclass
from enum import StrEnum

from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Permission


class Kind(StrEnum):
    """What a Document is about; the value is stored, used in addresses and names the content folder."""

    COMMUNITY = "community"
    RISK = "risk"
    TRAUMA = "trauma"
    PRACTICE = "practice"
    ENGAGEMENT = "engagement"
    SERVICE = "service"
    TERM = "term"
    PACK = "pack"


@dataclass(frozen=True, slots=True)
class RequiredSection:
    """A section that every Document of a kind has, in this order, under this lasting anchor."""

    anchor: str
    heading: str


@dataclass(frozen=True, slots=True)
class KindRules:
    """Everything that differs from kind to kind.

    `of_a_community`: it speaks of people who are to be asked first. `is_guidance`: officers find it in lists, in search
    and offline; what is not guidance has pages of its own.
    `written_with` is the permission that writing it takes.
    """

    prefix: str
    singular: str
    plural: str
    explanation: str
    check_every_months: int
    required_sections: tuple[RequiredSection, ...]
    of_a_community: bool = False
    is_guidance: bool = True
    written_with: Permission = Permission.WRITE


def _sections(*headings: tuple[str, str]) -> tuple[RequiredSection, ...]:
    return tuple(RequiredSection(anchor, heading) for anchor, heading in headings)


RULES: dict[Kind, KindRules] = {
    Kind.RISK: KindRules(
        prefix="HBA",
        singular="Honour-based abuse (HBA)",
        plural="Honour-based abuse (HBA)",
        explanation="Signs, risks and what to do now. Applies to anyone: no community needs to be chosen.",
        check_every_months=12,
        required_sections=_sections(
            ("what-this-is", "What this is"),
            ("what-you-may-see", "What you may see"),
            ("do-now", "Do now"),
            ("do-not", "Do not"),
        ),
    ),
    Kind.TRAUMA: KindRules(
        prefix="TRA",
        singular="Re-traumatisation",
        plural="Re-traumatisation",
        explanation="What can hurt a victim of sexual abuse again, and what helps.",
        check_every_months=12,
        required_sections=_sections(
            ("what-can-hurt", "What can hurt"),
            ("what-helps", "What helps"),
            ("words-to-use", "Words to use"),
            ("words-to-avoid", "Words to avoid"),
        ),
    ),
    Kind.COMMUNITY: KindRules(
        prefix="COM",
        singular="Community profile",
        plural="Community profiles",
        explanation="Languages, names, visiting and barriers: questions to ask, not facts about a person.",
        check_every_months=12,
        required_sections=_sections(
            ("languages-and-interpreters", "Languages and interpreters"),
            ("names", "Names"),
            ("visiting-and-greeting", "Visiting and greeting"),
            ("family-and-decisions", "Family and decisions"),
            ("words", "Words you may hear"),
            ("barriers-to-reporting-sexual-abuse", "Barriers to reporting sexual abuse"),
            ("hba-risks", "HBA risks that victims of sexual abuse may face"),
            ("re-traumatisation", "Re-traumatisation: extra challenges and pressures"),
            ("faith-and-dates", "Faith and dates"),
            ("support", "Support"),
        ),
        of_a_community=True,
    ),
    Kind.PRACTICE: KindRules(
        prefix="PRA",
        singular="Practice",
        plural="Practice",
        explanation="Pathways and records: THRIVE to MARAC, recording, sharing, protection.",
        check_every_months=6,
        required_sections=_sections(
            ("when-to-use-this", "When to use this"),
            ("what-to-do", "What to do"),
            ("what-to-record", "What to record"),
        ),
    ),
    Kind.ENGAGEMENT: KindRules(
        prefix="ENG",
        singular="Meeting people",
        plural="Meeting people",
        explanation="Visiting, greeting, names, faith and dates: how to show respect and keep somebody safe.",
        check_every_months=12,
        required_sections=_sections(
            ("before-you-start", "Before you start"),
            ("what-to-do", "What to do"),
            ("what-to-avoid", "What to avoid"),
        ),
    ),
    Kind.SERVICE: KindRules(
        prefix="SER",
        singular="Support service",
        plural="Support services",
        explanation="Who can help, whom they help, and how to reach them safely.",
        check_every_months=3,
        required_sections=_sections(
            ("who-it-helps", "Who it helps"),
            ("how-to-reach-it", "How to reach it"),
            ("before-you-give-the-number", "Before you give the number"),
        ),
    ),
    Kind.TERM: KindRules(
        prefix="TER",
        singular="Word you may hear",
        plural="Words you may hear",
        explanation="What a word can mean, how it is spelt, and what to do when you hear it.",
        check_every_months=24,
        required_sections=_sections(
            ("what-it-means", "What it means"),
            ("how-it-is-used", "How it is used"),
            ("when-you-hear-it", "When you hear it"),
        ),
    ),
    Kind.PACK: KindRules(
        prefix="PCK",
        singular="Training pack",
        plural="Training packs",
        explanation="Steps for a training session: pinned guidance to read, scenarios and questions.",
        check_every_months=12,
        required_sections=_sections(
            ("aims", "What you will be able to do"),
            ("how-to-run-it", "How to run this session"),
        ),
        is_guidance=False,
        written_with=Permission.WRITE_PACKS,
    ),
}

# What officers find in lists, in search and offline.
GUIDANCE = tuple(kind for kind, rules in RULES.items() if rules.is_guidance)

_BY_PREFIX = {rules.prefix: kind for kind, rules in RULES.items()}


def name_permission(permission: Permission, kind: Kind) -> Permission:
    """Return what a person needs for something that is done to a document of this kind: writing goes by kind."""
    return RULES[kind].written_with if permission is Permission.WRITE else permission


def refuse_pack(kind: Kind) -> None:
    """Raise NotFound for a pack: communities give their words, and review them, where the guidance is written."""
    if not RULES[kind].is_guidance:
        raise NotFound(
            "A training pack holds no words that communities gave. Record what they say, or ask them, at the "
            "guidance that the pack cites."
        )


def kind_of_reference(reference: str) -> Kind | None:
    """Return the kind that a reference such as `COM-003` belongs to, or None when its prefix is unknown."""
    return _BY_PREFIX.get(reference.partition("-")[0])

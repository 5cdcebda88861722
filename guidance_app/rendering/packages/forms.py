"""Which packages a pack can be taken away in."""

from dataclasses import dataclass
from enum import StrEnum


class RunTime(StrEnum):
    """What a learning system speaks; the value stands in the page, for its script."""

    SCORM_1_2 = "scorm-1-2"
    SCORM_2004 = "scorm-2004"


@dataclass(frozen=True, slots=True)
class PackageForm:
    """One form of package; `name` is used in addresses. `is_link`: it holds no words, only the way to them."""

    name: str
    title: str
    explanation: str
    run_time: RunTime | None = None
    is_link: bool = False


FORMS: dict[str, PackageForm] = {
    form.name: form
    for form in (
        PackageForm(
            "html",
            "Web page (HTML)",
            "For a shared drive or an intranet. Open index.html in any browser. Nothing is recorded.",
        ),
        PackageForm(
            "scorm-1-2",
            "SCORM 1.2",
            "For nearly every learning system. It records that the pack was completed, and the score of its questions.",
            RunTime.SCORM_1_2,
        ),
        PackageForm(
            "scorm-2004",
            "SCORM 2004, 4th edition",
            "For learning systems that ask for it. It records the same.",
            RunTime.SCORM_2004,
        ),
        PackageForm(
            "link",
            "Link only (SCORM 1.2)",
            "Holds no words. It leads to the page here, which always says how the pack stands. "
            "It records only that it was opened.",
            RunTime.SCORM_1_2,
            is_link=True,
        ),
    )
}

"""What no haste excuses is named by rules that there are; nothing that only spoils a page is among them."""

from guidance_app.domain.findings import Finding, Severity
from guidance_app.domain.publish_checks.rules import RULES
from guidance_app.domain.publish_checks.urgent import NEVER_URGENT, stops_urgent

PERSONAL_DATA = {rule for rule in RULES if rule.startswith("personal-data-")}


def test_each_names_a_rule() -> None:
    for beginning in NEVER_URGENT:
        assert [rule for rule in RULES if rule.startswith(beginning)], beginning


def test_they_are_those_that_could_harm_somebody_tonight() -> None:
    stopping = {rule for rule in RULES if stops_urgent(Finding(rule, Severity.BLOCK, "", "", ""))}
    assert stopping == {
        *PERSONAL_DATA,
        "slur",
        "words-withheld",
        "words-repeated",
        "guest-says-harm",
        "merge-unfinished",
        "two-minutes-missing",
        "danger-not-first",
        "danger-not-first-in-card",
        "interpreter-rule-missing",
        "safe-contact-missing",
    }

"""What no haste excuses is named by rules that there are; nothing that only spoils a page is among them."""

from guidance_app.domain.findings import Finding, Severity
from guidance_app.domain.publish_checks.rules import RULES
from guidance_app.domain.publish_checks.urgent import NEVER_URGENT, stops_urgent

# These come from the two lints of words, which keep their own rules.
OF_WORDS = {"personal-data-phone", "slur"}


def test_each_names_a_rule() -> None:
    for beginning in NEVER_URGENT:
        assert [rule for rule in {*RULES, *OF_WORDS} if rule.startswith(beginning)], beginning


def test_they_are_those_that_could_harm_somebody_tonight() -> None:
    stopping = {rule for rule in {*RULES, *OF_WORDS} if stops_urgent(Finding(rule, Severity.BLOCK, "", "", ""))}
    assert stopping == {
        *OF_WORDS,
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

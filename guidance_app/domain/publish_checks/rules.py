"""The table of publish checks: lasting id, severity and what each asks. `docs/editorial-model.md` shows the same table.

It judges nothing itself; the modules beside it do, and name their rule from here. The two lints of words, stereotyping
and personal data, also keep patterns, reasons and severity with their own rules; a test holds both tables together.
"""

from dataclasses import dataclass

from guidance_app.domain.findings import Finding, Severity

_BLOCK, _JUSTIFY, _HINT = Severity.BLOCK, Severity.JUSTIFY, Severity.HINT


@dataclass(frozen=True, slots=True)
class CheckRule:
    """How much a rule matters, and what it asks in one sentence."""

    severity: Severity
    asks: str


RULES: dict[str, CheckRule] = {
    "section-missing": CheckRule(_BLOCK, "Every section that the kind requires is there."),
    "section-thin": CheckRule(_BLOCK, "A section has the fewest lines and marks that its kind needs."),
    "two-minutes-missing": CheckRule(_BLOCK, "The two-minute card has each list that its kind needs."),
    "indicators-few": CheckRule(_BLOCK, "Risk: at least five things an officer may see, each with all four parts."),
    "indicator-part-missing": CheckRule(_BLOCK, "Risk: each sign has what you see, why, what to do now and a mark."),
    "danger-not-first": CheckRule(_BLOCK, "Risk: Do now begins with immediate danger."),
    "do-not-few": CheckRule(_BLOCK, "Risk: at least five lines say what not to do."),
    "say-instead-missing": CheckRule(_BLOCK, "Risk: at least three bad phrases, each with words to say instead."),
    "hurt-and-help-unmatched": CheckRule(_BLOCK, "Trauma: at least five things that hurt, and as many that help."),
    "words-to-use-few": CheckRule(_BLOCK, "Trauma: at least three phrases to use."),
    "words-to-avoid-few": CheckRule(_BLOCK, "Trauma: at least three phrases to avoid."),
    "danger-not-first-in-card": CheckRule(_BLOCK, "Profile: the card begins with what to do in immediate danger."),
    "hba-leads-nowhere": CheckRule(
        _BLOCK, "Profile: the section on HBA leads to the one chance rule or the warning signs."
    ),
    "interpreter-rule-missing": CheckRule(
        _BLOCK, "Risk, trauma, profile: a professional interpreter, never family or community."
    ),
    "safe-contact-missing": CheckRule(_BLOCK, "Risk, trauma, profile: agree how to reach the person safely."),
    "meaning-missing": CheckRule(
        _BLOCK, "Term: a whole sentence, or a table of words, says what is meant, with marks."
    ),
    "service-unreachable": CheckRule(_BLOCK, "Service: there is a number, a website, or a page that leads to it."),
    "law-unmarked": CheckRule(
        _BLOCK, "A line that names a law, or says what is a crime or a duty, has an evidence mark."
    ),
    "law-in-card": CheckRule(_JUSTIFY, "What a card says of the law rests on a line below that is marked as law."),
    "law-unverified": CheckRule(_JUSTIFY, "What a line says of the law has been read in a source."),
    "law-undated": CheckRule(_JUSTIFY, "The source behind a law mark has a date."),
    "number-unmarked": CheckRule(_BLOCK, "A line with a share, a count or a telephone number has an evidence mark."),
    "number-undated": CheckRule(
        _JUSTIFY, "The source behind a number has a date, or a note that says what it is, not only how it was read."
    ),
    "source-old": CheckRule(_JUSTIFY, "A source older than its clock has a note that says what it is."),
    "phone-check-due": CheckRule(_JUSTIFY, "A service's number was checked within the three months of its clock."),
    "unverified-unlisted": CheckRule(_BLOCK, "A document with unverified lines says what to check before use."),
    "steps-missing": CheckRule(_BLOCK, "Pack: there is at least one step."),
    "step-unreadable": CheckRule(_BLOCK, "Pack: each step is written in the language of steps."),
    "question-incomplete": CheckRule(_BLOCK, "Pack: a question has words, a right answer and a wrong one."),
    "answer-unexplained": CheckRule(_BLOCK, "Pack: each answer says why it is right or wrong."),
    "answer-unpinned": CheckRule(_BLOCK, "Pack: each answer rests on a pinned section of the guidance."),
    "claim-unpinned": CheckRule(_BLOCK, "Pack: a step that says what the law is, or a number, pins guidance."),
    "pin-unknown": CheckRule(_BLOCK, "Pack: each pin leads to a published edition and section that readers can open."),
    "pin-left-out": CheckRule(_JUSTIFY, "Pack: learners may read the words that a pin leads to."),
    "mark-unknown": CheckRule(_BLOCK, "What stands in braces is an evidence mark."),
    "mark-source-unknown": CheckRule(_BLOCK, "A mark names a source that the document lists."),
    "local-slot-unknown": CheckRule(_BLOCK, "A local fact in braces is one of the slots, and stands in a section."),
    "heading-order": CheckRule(_BLOCK, "Headings inside a section begin at ### and skip no level."),
    "link-text": CheckRule(_BLOCK, "A link's words say where it goes."),
    "table-header": CheckRule(_BLOCK, "A table begins with a row of column names and a ruler row."),
    "table-width": CheckRule(_BLOCK, "Every row of a table has as many cells as its first."),
    "list-shape": CheckRule(_HINT, "A list uses one kind of sign and has more than one item."),
    "link-target": CheckRule(_BLOCK, "A link to a document leads to one that exists."),
    "link-anchor": CheckRule(_BLOCK, "A link to a section leads to one that exists."),
    "reading-age": CheckRule(_HINT, "A section reads at school grade 9 or below, a two-minute list at 7 or below."),
    "reading-age-high": CheckRule(_JUSTIFY, "A section reads at school grade 12 or below."),
    "acronym-unknown": CheckRule(_HINT, "An acronym is spelt out on the page or known to the library."),
    "word-unknown": CheckRule(_HINT, "A word in italics is explained on the page or known to the library."),
    "merge-unfinished": CheckRule(_BLOCK, "No marker lines of a merge of two people's words are left."),
    "sign-unseen": CheckRule(
        _BLOCK, "No sign stands in the words that nobody can see, but the joiners of some spellings."
    ),
    "block-old": CheckRule(_BLOCK, "A shared block says what the section that it comes from says today."),
    "provenance-basis": CheckRule(_BLOCK, "The document says what its words rest on."),
    "provenance-not-heard": CheckRule(_BLOCK, "Starter text names whose voice is still missing."),
    "provenance-reviewed": CheckRule(_BLOCK, "Nobody calls words reviewed without recorded contributions."),
    "contributions-few": CheckRule(_BLOCK, "Profile: at least two live contributions or fair reviews."),
    "contributions-sexual-abuse": CheckRule(
        _BLOCK, "Profile: a women's or survivors' group stands behind each section about sexual abuse."
    ),
    "words-withheld": CheckRule(_BLOCK, "No words are left whose consent was withdrawn."),
    "words-repeated": CheckRule(_JUSTIFY, "No sentence of withdrawn words comes back on no other ground."),
    "guest-says-harm": CheckRule(_JUSTIFY, "A guest's warning, not us or could cause harm, has been answered."),
    "slur": CheckRule(_BLOCK, "No slur stands anywhere, quoted or not."),
    "outdated-term": CheckRule(_BLOCK, "No term that hurts, is out of date or names a crime as its excuse, unquoted."),
    "dehumanising": CheckRule(_BLOCK, "Nobody is spoken of as less than human."),
    "hidden-perpetrator": CheckRule(_JUSTIFY, "Harm has a doer, who is not honour, culture or the victim."),
    "suspicion-by-origin": CheckRule(_JUSTIFY, "Origin, faith, dress or a name is no ground for suspicion or risk."),
    "group-named-for-nothing": CheckRule(_JUSTIFY, "A group is named only where the task needs it."),
    "universal-claim": CheckRule(_JUSTIFY, "Nothing is said of every member of a group."),
    "bare-claim": CheckRule(_JUSTIFY, "What is said of a group says for whom, or on what source."),
    "group-character": CheckRule(_JUSTIFY, "No group is given a character, good or bad."),
    "essentialising": CheckRule(_JUSTIFY, "Conduct is not made part of a people's nature or culture."),
    "exotic-or-war-metaphor": CheckRule(_JUSTIFY, "No metaphor of the exotic, disease, flood or war for people."),
    "us-and-them": CheckRule(_JUSTIFY, "No group is set apart from “us”, or ranked as less."),
    "group-without-scope": CheckRule(_HINT, "A group that is named has a scope, a source or a task."),
    "personal-data-name": CheckRule(_BLOCK, "There is no name of a private person."),
    "personal-data-phone": CheckRule(_BLOCK, "There is no telephone number but those of services."),
    "personal-data-email": CheckRule(_BLOCK, "There is no e-mail address but those of services."),
    "personal-data-handle": CheckRule(_BLOCK, "There is no private social media account."),
    "personal-data-postcode": CheckRule(_BLOCK, "There is no postcode that could lead to a door."),
    "personal-data-address": CheckRule(_BLOCK, "There is no address that could lead to a door."),
    "personal-data-date-of-birth": CheckRule(_BLOCK, "There is no date of birth."),
    "personal-data-reference": CheckRule(_BLOCK, "There is no number that finds one person or one case."),
    "personal-data-car-mark": CheckRule(_BLOCK, "There is no vehicle registration mark."),
    "personal-data-rare-event": CheckRule(_BLOCK, "There is no rare event with its place or day."),
}


def find(rule: str, message: str, section: str = "", words: str = "") -> Finding:
    """Return a finding of a rule in the table, with the table's severity."""
    return Finding(rule, RULES[rule].severity, section, words, message)

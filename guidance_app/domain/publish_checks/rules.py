"""The table of publish checks: lasting id, severity and what each asks. `docs/editorial-model.md` shows the same table.

It judges nothing itself; the modules beside it do, and name their rule from here. The two lints of words, stereotyping
and personal data, keep their own rules.
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
    "mark-unknown": CheckRule(_BLOCK, "What stands in braces is an evidence mark."),
    "mark-source-unknown": CheckRule(_BLOCK, "A mark names a source that the document lists."),
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
}


def find(rule: str, message: str, section: str = "", words: str = "") -> Finding:
    """Return a finding of a rule in the table, with the table's severity."""
    return Finding(rule, RULES[rule].severity, section, words, message)

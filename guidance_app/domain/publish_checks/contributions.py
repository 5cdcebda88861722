"""Checks that communities stand behind a profile, that withdrawn words stay out, that a guest's warning is answered.

They hold for words that people here prepare, not for imported starter text; who approves runs them beside
`check_content`.
"""

from collections.abc import Collection, Iterable, Iterator
from datetime import date

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.contributions import ABOUT_SEXUAL_ABUSE, FEWEST_VOICES, ROLES, GroupRole
from guidance_app.domain.findings import Finding
from guidance_app.domain.guest_reviews import VERDICTS, WARNINGS, GivenVerdict
from guidance_app.domain.kinds import Kind
from guidance_app.domain.publish_checks.rules import find
from guidance_app.domain.standing import GivenBy, count_voices
from guidance_app.domain.withholding import CARD_ANCHOR, CARD_HEADING, hash_card, list_sentences


def check_contributions(content: DocumentContent, given_by: Iterable[GivenBy], today: date) -> tuple[Finding, ...]:
    """Return what keeps a community profile from being published: too few voices, or none of the ones it needs."""
    if content.kind is not Kind.COMMUNITY:
        return ()
    live = [each for each in given_by if each.is_live(today)]
    return (*_check_count(live), *_check_sexual_abuse(content, live))


def check_withheld(content: DocumentContent, withheld_hashes: Collection[str]) -> tuple[Finding, ...]:
    """Return each part whose words people have withdrawn; `withheld_hashes` are those of the whole document."""
    places = [(section.anchor, section.heading, section.content_hash) for section in content.sections]
    places.append((CARD_ANCHOR, CARD_HEADING, hash_card(content.two_minutes)))
    message = "The people who gave these words withdrew their consent. Take them out, and write the part anew without."
    return tuple(
        find("words-withheld", message, anchor, heading)
        for anchor, heading, words_hash in places
        if words_hash and words_hash in withheld_hashes
    )


def check_repeated(content: DocumentContent, withdrawn_sentences: Collection[str]) -> tuple[Finding, ...]:
    """Return each sentence that stood in withdrawn words and nowhere before them; they are folded as in withholding."""
    message = (
        "This sentence stood in words whose consent was withdrawn. Take it out, or say which other source it rests on."
    )
    return tuple(
        find("words-repeated", message, section.anchor, written)
        for section in content.sections
        for folded, written in list_sentences(section.body).items()
        if folded in withdrawn_sentences
    )


def check_guest_verdicts(verdicts: Iterable[GivenVerdict]) -> tuple[Finding, ...]:
    """Return a finding for each guest whose newest word on this draft is a warning."""
    return tuple(
        find("guest-says-harm", _word_warning(each), words=f"guest {each.link}, {each.given_on.isoformat()}")
        for each in verdicts
        if each.verdict in WARNINGS
    )


def _check_count(live: list[GivenBy]) -> Iterator[Finding]:
    if count_voices(live) < FEWEST_VOICES:
        have = "Nobody stands" if not live else "Only one group stands"
        message = f"{have} behind this profile. Record contributions, or ask guests to read it, until there are two."
        yield find("contributions-few", message)


def _check_sexual_abuse(content: DocumentContent, live: list[GivenBy]) -> Iterator[Finding]:
    counting = {role.value for role in GroupRole if ROLES[role].counts_on_sexual_abuse}
    heard = {anchor for each in live if each.role in counting for anchor in each.anchors}
    message = "This part is about sexual abuse: a women’s group or a survivors’ group must have given or reviewed it."
    for section in content.sections:
        if section.anchor in ABOUT_SEXUAL_ABUSE and section.anchor not in heard:
            yield find("contributions-sexual-abuse", message, section.anchor, section.heading)


def _word_warning(each: GivenVerdict) -> str:
    role = next((ROLES[role].unnamed for role in GroupRole if role.value == each.role), "A group")
    said = VERDICTS[each.verdict].told.lower()
    return f"{role} said of this draft: “{said}”. Read their answers, change the draft and ask again, or say why not."

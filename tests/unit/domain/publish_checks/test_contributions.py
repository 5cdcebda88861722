"""A profile is published with two live voices, one of them a woman's or a survivor's where that is what it is about."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.content import DocumentContent, Section
from guidance_app.domain.contributions import ABOUT_SEXUAL_ABUSE, GroupRole
from guidance_app.domain.findings import Severity
from guidance_app.domain.guest_reviews import GivenVerdict, Verdict
from guidance_app.domain.kinds import RULES as KINDS
from guidance_app.domain.kinds import Kind
from guidance_app.domain.publish_checks.contributions import (
    check_contributions,
    check_guest_verdicts,
    check_repeated,
    check_withheld,
)
from guidance_app.domain.publish_checks.rules import RULES
from guidance_app.domain.standing import GivenBy
from guidance_app.domain.withholding import CARD_ANCHOR, hash_card, list_sentences
from tests.factories.contents import make_content

TODAY = date(2027, 3, 3)
PROFILE = make_content(Kind.COMMUNITY)
ROLES = tuple(role.value for role in GroupRole)
COUNTING = {"womens-group", "survivors-group"}


def give(role: str = "womens-group", anchors: tuple[str, ...] = ABOUT_SEXUAL_ABUSE, **changes: Any) -> GivenBy:
    values: dict[str, Any] = {
        "what": "contribution",
        "group": "",
        "role": role,
        "area": "Testshire",
        "method": "workshop",
        "held_on": TODAY,
        "how_many": 9,
        "not_heard": "",
        "anchors": anchors,
        "since_edition": 1,
    }
    return GivenBy(**{**values, **changes})


def rules_of(content: DocumentContent, *given_by: GivenBy) -> set[str]:
    return {finding.rule for finding in check_contributions(content, given_by, TODAY)}


def test_two_voices_with_one_of_them_a_womens_or_survivors_group_are_enough() -> None:
    for role in COUNTING:
        assert rules_of(PROFILE, give(role), give("faith-group", ("names",))) == set()
        assert rules_of(PROFILE, give(role, what="review"), give("youth-group", ("names",), what="review")) == set()


def test_one_voice_is_not_enough_whoever_it_is() -> None:
    assert rules_of(PROFILE, give()) == {"contributions-few"}
    assert rules_of(PROFILE) == {"contributions-few", "contributions-sexual-abuse"}


def test_one_group_is_one_voice_however_often_it_gave() -> None:
    again = give(voice=1, what="review")
    assert rules_of(PROFILE, give(voice=1), again, give(voice=1, how_many=3)) == {"contributions-few"}
    assert rules_of(PROFILE, give(voice=1), again, give("faith-group", voice=2)) == set()
    # From before it was kept which group is which, only the same name is the same group.
    named = give(group="Testshire Women")
    assert rules_of(PROFILE, named, replace(named, how_many=3)) == {"contributions-few"}


def test_many_voices_without_a_woman_or_survivor_are_not_enough() -> None:
    others = [give(role) for role in ROLES if role not in COUNTING]
    found = check_contributions(PROFILE, others, TODAY)
    assert [(finding.rule, finding.section) for finding in found] == [
        ("contributions-sexual-abuse", anchor) for anchor in ABOUT_SEXUAL_ABUSE
    ]


def test_each_section_about_sexual_abuse_needs_one_and_two_groups_may_share_them() -> None:
    women = give("womens-group", ABOUT_SEXUAL_ABUSE[:1])
    survivors = give("survivors-group", ABOUT_SEXUAL_ABUSE[1:2])
    missing = check_contributions(PROFILE, [women, survivors], TODAY)
    assert [finding.section for finding in missing] == [ABOUT_SEXUAL_ABUSE[2]]
    assert rules_of(PROFILE, women, survivors, give("survivors-group", ABOUT_SEXUAL_ABUSE[2:])) == set()


def test_consent_that_has_run_out_does_not_count() -> None:
    expired = give(expires_on=TODAY - timedelta(days=1))
    assert rules_of(PROFILE, expired, give("faith-group")) == {"contributions-few", "contributions-sexual-abuse"}
    assert rules_of(PROFILE, give(expires_on=TODAY), give("faith-group")) == set()


def test_other_kinds_ask_for_nobody() -> None:
    for kind in Kind:
        if kind is not Kind.COMMUNITY:
            assert rules_of(make_content(kind)) == set()


def test_the_sections_about_sexual_abuse_are_ones_that_every_profile_has() -> None:
    assert set(ABOUT_SEXUAL_ABUSE) <= {section.anchor for section in KINDS[Kind.COMMUNITY].required_sections}


VOICES = st.lists(
    st.builds(
        lambda role, anchors, what, days, voice: give(
            role,
            tuple(sorted(anchors)),
            what=what,
            voice=voice,
            expires_on=None if days is None else TODAY + timedelta(days=days),
        ),
        st.sampled_from(ROLES),
        st.sets(st.sampled_from([section.anchor for section in PROFILE.sections])),
        st.sampled_from(["contribution", "review"]),
        st.none() | st.integers(-2, 2),
        st.integers(1, 3),
    ),
    max_size=5,
)
KINDS_OF_PROFILE = st.sets(st.sampled_from([section.anchor for section in PROFILE.sections]), min_size=1)


@given(VOICES, KINDS_OF_PROFILE)
def test_the_gate_opens_exactly_when_enough_live_voices_stand_where_they_must(
    voices: list[GivenBy], there: set[str]
) -> None:
    content = replace(PROFILE, sections=tuple(s for s in PROFILE.sections if s.anchor in there))
    live = [voice for voice in voices if voice.expires_on is None or voice.expires_on >= TODAY]
    different = {voice.voice for voice in live}
    heard = {anchor for voice in live if voice.role in COUNTING for anchor in voice.anchors}
    wanted = {anchor for anchor in ABOUT_SEXUAL_ABUSE if anchor in there}
    found = check_contributions(content, voices, TODAY)
    assert all(finding.severity is Severity.BLOCK for finding in found)
    assert ({f.section for f in found if f.rule == "contributions-sexual-abuse"}) == wanted - heard
    assert any(f.rule == "contributions-few" for f in found) == (len(different) < 2)
    assert (not found) == (len(different) >= 2 and wanted <= heard)


def test_withdrawn_words_block_under_any_anchor_and_the_card_too() -> None:
    section = PROFILE.sections[3]
    hashes = {section.content_hash, hash_card(PROFILE.two_minutes)}
    found = check_withheld(PROFILE, hashes)
    assert {(finding.section, finding.severity) for finding in found} == {
        (section.anchor, Severity.BLOCK),
        (CARD_ANCHOR, Severity.BLOCK),
    }
    moved = replace(PROFILE, sections=(Section("elsewhere", section.heading, section.body),))
    assert [finding.section for finding in check_withheld(moved, {section.content_hash})] == ["elsewhere"]
    assert check_withheld(PROFILE, set()) == ()


def test_a_withdrawn_sentence_in_other_words_around_it_asks_for_another_ground() -> None:
    said = "Her aunts decide first, so ask to see her without them."
    gone = frozenset(list_sentences(said))
    content = replace(PROFILE, sections=(Section("names", "Names", f"New words stand here.\n\n- {said.lower()}"),))
    (finding,) = check_repeated(content, gone)
    assert (finding.rule, finding.severity, finding.section) == ("words-repeated", Severity.JUSTIFY, "names")
    assert finding.words == said.lower()
    assert check_repeated(PROFILE, gone) == ()


def test_a_warning_of_a_guest_must_be_answered_and_a_new_one_anew() -> None:
    warned = GivenVerdict(7, "womens-group", Verdict.HARM, TODAY)
    (finding,) = check_guest_verdicts([warned, GivenVerdict(8, "faith-group", Verdict.FAIR, TODAY)])
    assert (finding.rule, finding.severity) == ("guest-says-harm", Severity.JUSTIFY)
    assert "A women’s group said" in finding.message
    assert "could cause harm" in finding.message
    # A justification is kept by rule and words: the same guest's next warning is another finding.
    again = replace(warned, given_on=TODAY + timedelta(days=1))
    assert finding.words != check_guest_verdicts([again])[0].words
    assert len(check_guest_verdicts([replace(warned, verdict=Verdict.NOT_US)])) == 1


def test_the_rules_stand_in_the_table() -> None:
    mine = ("contributions-few", "contributions-sexual-abuse", "words-withheld", "words-repeated", "guest-says-harm")
    assert [RULES[rule].severity.value for rule in mine] == ["block", "block", "block", "justify", "justify"]

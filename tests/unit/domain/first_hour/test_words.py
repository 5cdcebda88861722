"""The words of the first hour: few, plain, fair, about nobody, and each of them resting on something."""

import re

import pytest

from guidance_app.domain.evidence import MARKS
from guidance_app.domain.first_hour import PATHWAY, SOURCES, STEPS, VARIANTS, Line
from guidance_app.domain.personal_data import find_personal_data
from guidance_app.domain.publish_checks.readability import grade_lines
from guidance_app.domain.publish_checks.stereotyping.checking import check_sentence
from guidance_app.domain.publish_checks.stereotyping.wording import split_sentences

MOST_WORDS_A_LINE = 20
# Somebody reads about four words a second.
MOST_WORDS_OF_CONTROL_ROOM = 80
# Flesch and Kincaid's grade 7 is read at the age of 12.
MOST_GRADE = 7
SCREENS = {
    **{f"step {step.number}": step.lines for step in STEPS},
    **{slug: variant.lines for slug, variant in VARIANTS.items()},
    **{stage.name: stage.all_lines for stage in PATHWAY},
}
LINES = [line for lines in SCREENS.values() for line in lines]
HEADINGS = [
    *(step.heading for step in STEPS),
    *(variant.heading for variant in VARIANTS.values()),
    *(part.heading for variant in VARIANTS.values() for part in variant.parts),
]
TOLD_TO_BE_LEFT = [
    *(line for step in STEPS for line in step.do_not),
    *(line for variant in VARIANTS.values() for line in variant.do_not),
]


# What domain.md 3.2 asks of the eight steps.
BROUGHT = (
    "who must not know",
    "dialect",
    "who must not interpret",
    "a woman, a man, or either",
    "the toilet",
    "without the police",
    "right 1",
    "section 46",
    "code word",
    "special measures. record that you offered",
)
# What has got people killed or lost their trust (domain.md 2.6 and 3.3): one line to leave must hold all words of each.
NEVER = (
    "family friends neighbours leaders community",
    "mediate family meeting community resolution",
    "ring text write visit family",
    "community faith leaders",
    "send home",
    "cultural",
    "brief hear",
    "mother sister aunt safe",
    "threaten arrest wasting time damage",
    "proof virginity",
    "promise secret",
    "suspect spoke",
    "address bail",
    "why sooner",
    "are you sure",
    "say who you are someone else answers",
)


def words_of(text: str) -> list[str]:
    return re.findall(r"[\w’'-]+", text)


def test_there_are_eight_steps_in_order_each_a_screen_of_three_to_five_lines_and_what_not_to_do() -> None:
    assert [step.number for step in STEPS] == list(range(1, 9))
    assert {step.number: len(step.do) for step in STEPS if not 3 <= len(step.do) <= 5} == {}
    assert [step.number for step in STEPS if not step.do_not] == []


def test_every_role_that_meets_the_person_or_their_case_has_a_page_and_is_told_what_not_to_do() -> None:
    assert set(VARIANTS) == {
        "control-room",
        "response",
        "custody",
        "detective",
        "supervisor",
        "front-counter",
        "missing-person",
    }
    assert [slug for slug, variant in VARIANTS.items() if not variant.do_not or not variant.parts] == []


def test_every_line_names_its_source_or_says_that_none_has_been_read() -> None:
    assert [line for line in LINES if bool(line.source) != MARKS[line.mark].names_source] == []
    assert {line.source for line in LINES if line.source} <= set(SOURCES)


def test_every_number_names_its_source_and_does_not_claim_to_have_been_rung() -> None:
    phones = [phone for step in STEPS for phone in step.phones]
    assert phones
    assert [phone for phone in phones if phone.source not in SOURCES or phone.verified] == []


def test_no_source_is_listed_that_nothing_rests_on() -> None:
    used = {line.source for line in LINES} | {phone.source for step in STEPS for phone in step.phones}
    assert set(SOURCES) - used == set()


@pytest.mark.parametrize("never", NEVER)
def test_what_must_never_be_done_is_said(never: str) -> None:
    said = [set(words_of(line.words.lower())) for line in TOLD_TO_BE_LEFT]
    assert any(set(never.split()) <= line for line in said)


def test_what_the_first_hour_must_bring_is_in_the_eight_steps() -> None:
    said = " ".join(line.words for step in STEPS for line in step.do).lower()
    assert [words for words in BROUGHT if words not in said] == []


def test_a_line_is_at_most_twenty_words() -> None:
    assert [line.words for line in LINES if len(words_of(line.words)) > MOST_WORDS_A_LINE] == []


def test_what_not_to_do_says_so_in_each_line_so_that_it_is_never_read_as_advice() -> None:
    assert [line.words for line in TOLD_TO_BE_LEFT if not line.words.startswith("Do not ")] == []


def test_the_control_room_has_no_more_words_than_can_be_read_in_twenty_seconds() -> None:
    variant = VARIANTS["control-room"]
    said = [variant.heading, *(part.heading for part in variant.parts), *(line.words for line in variant.lines)]
    assert len(words_of(" ".join(said))) <= MOST_WORDS_OF_CONTROL_ROOM


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_is_read_at_the_age_of_twelve(name: str) -> None:
    assert grade_lines(line.words for line in SCREENS[name]) <= MOST_GRADE


def test_nothing_in_it_stereotypes() -> None:
    said = [*HEADINGS, *(line.words for line in LINES)]
    assert [found for words in said for part in split_sentences(words) for found in check_sentence(part)] == []


def test_nothing_in_it_leads_to_a_person() -> None:
    said = [*HEADINGS, *(line.words for line in LINES)]
    assert [found for words in said for found in find_personal_data(words, frozenset())] == []


def test_both_guards_would_have_seen_it() -> None:
    bad = Line("Somali women never report. Ring Amina Warsame on 07700 900123.")
    assert any(check_sentence(part) for part in split_sentences(bad.words))
    assert list(find_personal_data(bad.words, frozenset()))


def test_the_pathway_goes_from_the_call_to_the_meeting_and_repeats_no_tool() -> None:
    assert [stage.name for stage in PATHWAY] == ["THRIVE", "HBA seen", "High risk", "Assess", "MARAC"]
    tools = [tool for stage in PATHWAY for tool in stage.tools]
    assert [tool.name for tool in tools] == ["Dash or DARA", "Karma Nirvana tool"]
    assert all(link.address.startswith("https://") for tool in tools for link in tool.links)
    assert all("?" not in tool.line.words for tool in tools)

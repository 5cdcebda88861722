"""What a typed query is taken to mean."""

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guidance_app.domain.content import Section
from guidance_app.domain.kinds import Kind
from guidance_app.search.analysis import tokenise
from guidance_app.search.finder import Finder
from guidance_app.search.understanding import LONGEST_QUERY, MOST_TERMS, MOST_WORDS, Understood
from guidance_app.search.words.danger_elsewhere import ELSEWHERE
from guidance_app.search.words.hurtful import NEUTRAL_BY_ROT13
from guidance_app.search.words.peoples import PEOPLES
from tests.factories.contents import make_content
from tests.unit.search.libraries import PlainEngine, make_document, make_finder, make_term

_BODY = (
    "Kurdish, Iranian, Turkish and Romanian speakers need an interpreter. Register each referral. A passport is gone."
)


@pytest.fixture(scope="module")
def finder() -> Finder:
    return make_finder(
        make_term("Izzat", ("izat", "izzath"), ("family honour",)),
        make_term("Ghairat", ("gherat", "ghairat")),
        make_content(Kind.PRACTICE, title="Interpreters", sections=(Section("a", "Interpreters", _BODY),)),
        make_content(Kind.COMMUNITY, title="Kurdish communities", aliases=("kurds",), communities=("kurdish",)),
    )


def _read(finder: Finder, typed: str, exact: bool = False) -> Understood:
    return finder.understand(typed, None, exact)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("interpretr", "interpreter"), ("refferral", "referral"), ("pasport", "passport"), ("kurdsh", "kurdish")],
)
def test_a_misspelt_word_is_read_as_a_word_of_the_library(finder: Finder, typed: str, meant: str) -> None:
    assert _read(finder, typed).corrections == ((typed, meant),)


def test_correction_can_be_turned_off(finder: Finder) -> None:
    assert _read(finder, "interpretr", exact=True).corrections == ()


@pytest.mark.parametrize("typed", ["DASH", "dasg", "sdf", "abc", "ic4", "2026", "07700900123"])
def test_acronyms_numbers_and_short_words_are_left_alone(finder: Finder, typed: str) -> None:
    assert _read(finder, typed).corrections == ()


@pytest.mark.parametrize("name", sorted(PEOPLES))
def test_no_people_is_corrected_into_another(finder: Finder, name: str) -> None:
    understood = _read(finder, name)
    assert (understood.corrections, understood.did_you_mean) == ((), ())


def test_a_name_between_two_peoples_is_not_guessed(finder: Finder) -> None:
    assert _read(finder, "romanin").corrections == ()


@pytest.mark.parametrize("typed", ["f m p o", "F.M.P.O.", "f-m-p-o"])
def test_letters_typed_one_by_one_are_read_as_the_short_form_they_spell(finder: Finder, typed: str) -> None:
    understood = _read(finder, f"breach of {typed}")
    assert ("fmpo",) in [sought.words for sought in understood.sought]
    assert ("f m p o", "fmpo") in understood.corrections
    assert understood.danger


@pytest.mark.parametrize("typed", ["q z x", "a b", "flat b c"])
def test_letters_that_spell_nothing_known_stay_apart(finder: Finder, typed: str) -> None:
    assert _read(finder, typed).corrections == ()


def test_letters_are_left_apart_when_correction_is_turned_off(finder: Finder) -> None:
    assert _read(finder, "f m p o", exact=True).corrections == ()


def test_a_slip_in_a_name_of_several_words_is_mended_by_the_words_beside_it() -> None:
    loose = Section("a", "A", "Wear loose clothes.")
    finder = make_finder(make_term("Mianzi", ("mian zi",), ("losing face",)), make_content(sections=(loose,)))
    understood = _read(finder, "afraid of loosing face")
    assert understood.corrections == (("loosing", "losing"),)
    assert ("losing", "face") in [sought.words for sought in understood.sought]
    assert _read(finder, "loosing weight").corrections == ()
    assert _read(finder, "loose face").corrections == ()
    assert _read(finder, "loosing face", exact=True).corrections == ()


def test_a_name_that_only_another_force_uses_mends_nothing() -> None:
    finder = Finder(PlainEngine([make_document(1, make_term("Mianzi", (), ("losing face",)), force_id=2)]))
    assert finder.understand("loosing face", 1, False).corrections == ()
    assert finder.understand("loosing face", 2, False).corrections == (("loosing", "losing"),)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("her 12 yr old passport", ["passport"]),
        ("6yo passport", ["passport"]),
        ("passport at 3am", ["passport"]),
        ("passport ten years", ["passport", "ten", "years"]),
        ("they keep wanting the passport", ["passport"]),
        ("passport tonite", ["passport"]),
        ("she hasnt a passport", ["passport"]),
    ],
)
def test_ages_hours_and_everyday_verbs_are_not_demanded(finder: Finder, typed: str, wanted: list[str]) -> None:
    assert [" ".join(sought.words) for sought in _read(finder, typed).sought if sought.wanted] == wanted


def test_a_town_leads_to_its_region_and_says_so(finder: Finder) -> None:
    assert _read(finder, "cardiff").meanings == ("cardiff → Wales, the region it is in",)
    assert _read(finder, "london").meanings == ()


def test_a_short_form_asks_for_the_sort_of_answer_that_its_word_asks_for(finder: Finder) -> None:
    assert _read(finder, "interp").gains == _read(finder, "interpreter").gains != {}


def test_a_word_of_the_field_is_found_by_its_sound(finder: Finder) -> None:
    assert dict(_read(finder, "gheirrut").corrections) in ({"gheirrut": "gherat"}, {"gheirrut": "ghairat"})


def test_a_spelling_leads_to_the_word_and_says_so(finder: Finder) -> None:
    assert "izat → izzat, a spelling of Izzat" in _read(finder, "izat meaning").meanings


def test_a_phrase_of_an_editor_is_taken_whole(finder: Finder) -> None:
    assert ("family", "honour") in [sought.words for sought in _read(finder, "is it family honour").sought]


def test_police_shorthand_is_understood(finder: Finder) -> None:
    assert _read(finder, "dv female").meanings == (
        "dv → domestic abuse, police shorthand",
        "female → woman, a related word",
    )


def test_how_a_question_is_put_is_not_searched_for(finder: Finder) -> None:
    assert [sought.words for sought in _read(finder, "how do i get an interpreter").sought] == [("interpreter",)]


@pytest.mark.parametrize("typed", ["not an interpreter", "no interpreter", "without interpreter"])
def test_a_negation_is_kept(finder: Finder, typed: str) -> None:
    assert len(_read(finder, typed).sought) == 2


@pytest.mark.parametrize(
    "typed",
    [
        "they will kill her", "kiling", "KILLED", "honor", "h\u00f6nour", "forced wedding", "forcd weding",
        "missing girl", "misper", "taken abroad", "flying out tonight to marry abroad", "threatned with a knife",
        "weapons", "hba", "dont tell my parents", "one chance", "stabed",
        # as people say it: without the word "kill", in a hurry, and in languages that are spoken here
        "HE SAID ILL BURY YOU", "tried to set her on fire", "please dont tell my dad", "made to drink bleach",
        "throw her off the balcony", "hes outside", "cant breathe", "they will find me", "hunted by brothers",
        "takin her to pakistan tomoro", "fgm next week", "gudniin holiday", "she is going to be cut",
        "jaan se maar denge", "ghairat ke naam par qatl", "zabardasti nikah", "namus cinayeti",
        "\u00f6ld\u00fcrecekler",
        "zabije mnie", "m\u0103 omoar\u0103", "wey i dilayaan",
        "\u0642\u062a\u0644", "\u0645\u0627\u0631 \u062f\u06cc\u06ba \u06af\u06d2",
    ],
)  # fmt: skip
def test_words_of_danger_are_heard_however_they_are_typed(finder: Finder, typed: str) -> None:
    assert _read(finder, typed).danger


@pytest.mark.parametrize(
    "typed",
    [
        "shoes at the door",
        "sorani interpreter",
        "treat with respect",
        "skill",
        "eid dates",
        "who can help with rent",
        "",
    ],
)
def test_other_queries_raise_no_alarm(finder: Finder, typed: str) -> None:
    assert not _read(finder, typed).danger


def test_a_danger_at_the_end_of_a_long_story_is_heard(finder: Finder) -> None:
    assert _read(finder, f"{'she came with her aunt and sat down ' * 10} and he will kill her").danger


def test_a_danger_in_another_language_stands_in_the_list_as_a_query_is_read() -> None:
    assert [word for word in ELSEWHERE if tokenise(word) != [word]] == []


def test_danger_is_heard_without_any_library() -> None:
    assert _read(make_finder(), "she is missing").danger


# The hurtful words stay under rot13 in the names of these tests too.
@pytest.mark.parametrize("shape", ["{}", "{}s", "a {} site", "{}-family", "{}!", "({})"])
@pytest.mark.parametrize("turned", NEUTRAL_BY_ROT13)
def test_a_hurtful_word_is_replaced_and_never_repeated(finder: Finder, turned: str, shape: str) -> None:
    word = codecs.decode(turned, "rot13")
    understood = _read(finder, shape.format(word.upper()))
    said = f"{understood.shown_query} {understood.meanings} {understood.corrections} {understood.did_you_mean}"
    assert word not in tokenise(said)
    assert understood.language_note is not None
    assert understood.sought


def test_signs_for_letters_and_spread_letters_hide_no_hurtful_word(finder: Finder) -> None:
    word = codecs.decode("cvxrl", "rot13")
    for typed in (word.replace("i", "1"), word.replace("e", "3"), " ".join(word)):
        assert _read(finder, typed).shown_query == "traveller"


@given(st.text(st.characters(codec=None), max_size=600))
@settings(max_examples=200)
def test_any_query_is_understood_within_its_limits(text: str) -> None:
    understood = _read(_SMALL, text)
    assert len(understood.shown_query) <= LONGEST_QUERY
    assert len(understood.sought) <= MOST_WORDS
    expanded = sum(len(m.alternative.stems) for s in understood.sought for m in s.meanings)
    assert expanded + sum(len(s.stems) for s in understood.sought) <= max(MOST_TERMS, 5 * MOST_WORDS)
    _SMALL.find(text, None)


def test_a_long_query_is_cut_to_eight_things_and_twelve_terms(finder: Finder) -> None:
    understood = _read(finder, "dv dom hbv female lad mum dad uncle interp married visa passport")
    assert len(understood.sought) == MOST_WORDS
    assert sum(len(a.stems) for s in understood.sought for a in s.alternatives) <= MOST_TERMS


_SMALL = make_finder(make_term("Izzat", ("izat",), ("honour",)))

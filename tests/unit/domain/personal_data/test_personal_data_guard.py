"""What the personal-data guard promises: it never raises, knows services, and points at the words as typed."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.personal_data import PersonalDataKind, find_personal_data

KNOWN = frozenset({"0800 5999 247", "020 7008 0151"})
PIECES = [
    "07700 900",
    "Mrs ",
    "her brother ",
    "@",
    " at ",
    " dot ",
    "zero ",
    "Quebec ",
    "AB1 1QQ",
    "\n",
    ":",
    "a-",
    "1/",
    '"',
    "Ali ",
    "é",
    "ﷺ",
    "٣",
    "\u0301",
    "{law: ",
    "https://",
]
ANY_TEXT = st.text() | st.text(st.characters(codec=None)) | st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


@given(ANY_TEXT)
def test_any_text_is_read_and_what_is_found_stands_where_it_is_said_to_stand(text: str) -> None:
    found = find_personal_data(text, KNOWN)
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert all(text[each.start : each.end] == each.words and each.message for each in found)
    assert all(first.end <= second.start for first, second in itertools.pairwise(found))


@given(ANY_TEXT.filter(lambda text: not text.endswith(":")), st.sampled_from(["\n", "\n\n"]))
def test_what_is_typed_on_the_lines_before_hides_nothing(before: str, end: str) -> None:
    found = find_personal_data(f"{before}{end}Ring 07700 900123.")
    assert "07700 900123" in found[-1].words


@given(st.integers(0, 6_000))
def test_a_detail_is_found_wherever_it_stands_in_a_very_long_line(place: int) -> None:
    text = f"{'x ' * place}her cousin Dilan Delshadi, {'y ' * 3_000}"
    assert [found.words for found in find_personal_data(text)] == ["cousin Dilan Delshadi"]


@pytest.mark.parametrize(
    "piece",
    [
        *("a", "a-", "a.", "a_", "1", "1/", "0 ", " ", "\n", "\t", "@", ":", "é", "ﷺ", "\u0301", "😀"),
        *("A ", "Mrs A", "IP ", "her brother ", "zero ", '"Dr A" ', "in A ", "dob 1 ", "a at ", "x: "),
    ],
)
def test_a_number_at_the_end_of_a_hundred_thousand_characters_is_found(piece: str) -> None:
    text = piece * (100_000 // len(piece)) + " x\n ring 07700 900123"
    assert "07700 900123" in find_personal_data(text)[-1].words


@pytest.mark.parametrize(
    "written",
    [
        *(
            "0800 5999 247",
            "0800 599 9247",
            "+44 (0)20 7008 0151",
            "020-7008-0151",
            "999",
            "116 123",
            "18001 0800 5999 247",
        ),
        *("0800 5999 247, 020 7008 0151", "0800 5999 247/020 7008 0151"),
    ],
)
def test_the_number_of_a_known_service_is_left_alone_however_it_is_spaced(written: str) -> None:
    assert find_personal_data(f"Ring {written} from a safe phone.", KNOWN) == ()


def test_a_number_beside_that_of_a_known_service_is_found() -> None:
    assert [found.words for found in find_personal_data("0800 5999 247, 07700 900123", KNOWN)] == ["07700 900123"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ring ０７７００ ９００１２３ tonight.", PersonalDataKind.PHONE),
        ("Ring 0\u200b7700 900\u200b123 tonight.", PersonalDataKind.PHONE),
        ("DOB:\n12/03/2009", PersonalDataKind.DATE_OF_BIRTH),
        ("Her cousin Ali drove the car.", PersonalDataKind.NAME),
        ("her cousin is called ali", PersonalDataKind.NAME),
        ("Mrs White saw it.", PersonalDataKind.NAME),
        ("index Quebec X-ray four four Zulu Zulu Alpha", PersonalDataKind.CAR_MARK),
        ("dilnaz ⓐ example.org", PersonalDataKind.EMAIL),
        ("dilnaz-at-example-dot-org", PersonalDataKind.EMAIL),
    ],
)
def test_a_detail_that_is_disguised_is_still_found(text: str, kind: PersonalDataKind) -> None:
    assert [found.kind for found in find_personal_data(text)] == [kind]


def test_a_sourced_line_may_name_whom_its_source_names_and_an_unsourced_one_may_not() -> None:
    assert find_personal_data("Her sister Tulay was killed. {research: bbc-2009}") == ()
    assert find_personal_data("Her sister Tulay left. {contributors: told-us}") != ()


def test_a_name_from_a_judgment_hides_no_other_in_its_line() -> None:
    found = find_personal_data("As in Banaz Mahmod's case, her cousin Dilan drove.")
    assert [each.words for each in found] == ["cousin Dilan"]

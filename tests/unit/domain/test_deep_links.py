"""The tables of codes that other systems hold: whole, and the same as the lists that they repeat."""

import pytest

from guidance_app.domain.checklist.needs import ETHNICITY_CODES
from guidance_app.domain.deep_links import read_deep_link
from guidance_app.domain.deep_links.codes import ETHNICITIES, GUIDANCE_NEEDS, find_faith, find_languages
from guidance_app.domain.facets import COMMUNITIES, FAITHS, LANGUAGES
from guidance_app.domain.kinds import kind_of_reference
from guidance_app.domain.service_needs import NEEDS


def test_the_codes_are_those_of_the_checklist() -> None:
    assert tuple(f"{code} {each.name}" for code, each in ETHNICITIES.items()) == ETHNICITY_CODES
    assert len(ETHNICITIES) == 18 + 1


def test_codes_lead_to_communities_that_there_are() -> None:
    assert {code for each in ETHNICITIES.values() for code in each.communities} <= set(COMMUNITIES)


@pytest.mark.parametrize("code", ["W1", "W2", "W9", "M1", "M2", "M3", "M9", "A9", "B1", "B9", "O9", "NS"])
def test_a_code_that_names_nobody_s_community_is_no_guess(code: str) -> None:
    assert ETHNICITIES[code].communities == ()


def test_every_language_and_faith_is_known_by_its_code_and_its_name() -> None:
    assert all(find_languages(code) == (code,) == find_languages(name) for code, name in LANGUAGES.items())
    assert all(find_faith(code) == code == find_faith(name) for code, name in FAITHS.items())


@pytest.mark.parametrize(
    ("given", "codes"),
    [
        ("sorani", ("ckb",)),
        ("UR", ("urd",)),
        ("kur", ("ckb", "kmr", "sdh")),
        ("chi", ("cmn", "hak", "yue")),
        (" Kurdish  Sorani ", ("ckb",)),
        ("BSL", ("bfi",)),
        ("xx", ()),
        ("", ()),
    ],
)
def test_other_names_of_a_language_are_understood(given: str, codes: tuple[str, ...]) -> None:
    assert find_languages(given) == codes


def test_needs_are_named_once_and_lead_to_references() -> None:
    assert not set(GUIDANCE_NEEDS) & set(NEEDS)
    assert all(kind_of_reference(reference) for reference in GUIDANCE_NEEDS.values())


def test_only_what_is_known_is_sent_on() -> None:
    link = read_deep_link({"ethnicity": "a2", "surname": "x", "faith": "Islam", "danger": "no", "ref": "HBA-1"})
    assert link.known == {"ethnicity": "A2", "religion": "muslim"}
    assert link.is_partly_unknown
    assert not link.danger
    assert not read_deep_link({"language": "ku", "danger": ""}).is_partly_unknown

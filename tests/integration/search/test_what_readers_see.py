"""A page of results: what is shown, what may not be, and what it costs in SQL."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import event

from guidance_app.db import get_engine, get_session
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.models import SearchMiss
from guidance_app.queries.search import suggest_titles
from guidance_app.services.search_misses import count_miss
from tests.integration.search.libraries import NATIONAL, TODAY, open_library, publish, search, slugs

ONE, TWO = (Viewer(key, Role.OFFICER, key) for key in (1, 2))


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Flask]:
    with open_library(tmp_path) as app:
        publish(
            "kettle-rules", "Put the kettle on. Ask about the saucepan.", heading="Kettles", communities=("kurdish",)
        )
        publish("lantern-rules", "Light the lantern. Then the kettle.", Kind.PRACTICE, languages=("urd",))
        publish("secret-rules", "The kettle is zanzibarian and belongs to us.", Kind.PRACTICE, force_id=1)
        yield app


pytestmark = pytest.mark.usefixtures("library")


def test_a_hit_says_where_and_why_with_the_words_marked() -> None:
    (section,) = search("kettles").hits[0].sections
    assert (section.anchor, section.why) == ("part", "“kettles” in the heading")
    assert ("kettle", True) in [(piece.text, piece.matched) for piece in section.snippet]


def test_a_misspelt_word_is_mended_unless_the_reader_insists() -> None:
    assert search("saucepann").understanding.corrections == (("saucepann", "saucepan"),)
    assert search("saucepann", exact=True).hits == ()


def test_a_force_sees_its_own_documents_and_no_other_force_learns_of_them() -> None:
    assert "secret-rules" in slugs(search("kettle", ONE))
    for stranger in (TWO, NATIONAL):
        found = search("kettle", stranger)
        assert "secret-rules" not in slugs(found)
        assert found.total == 2
        assert [option.count for group in found.filters for option in group.options if group.name == "kind"] == [1, 1]


@pytest.mark.parametrize("typed", ["zanzibarian", "zanzibarain", "zanzibaria", "secret rules"])
def test_words_of_another_force_are_neither_found_nor_corrected_to_nor_suggested(typed: str) -> None:
    for stranger in (TWO, NATIONAL):
        found = search(typed, stranger)
        assert "secret-rules" not in slugs(found)
        assert "zanzibarian" not in [meant for _, meant in found.understanding.corrections]
        assert found.understanding.did_you_mean == ()
    assert "secret-rules" in slugs(search(typed, ONE))


def test_suggestions_lead_to_documents_that_the_reader_may_see() -> None:
    assert [s.slug for s in suggest_titles(ONE, "rul")] == ["kettle-rules", "secret-rules", "lantern-rules"]
    assert {s.slug for s in suggest_titles(TWO, "rul")} == {"kettle-rules", "lantern-rules"}
    assert suggest_titles(TWO, "k") == ()
    assert suggest_titles(TWO, "zzz") == ()


def test_filters_narrow_and_each_group_counts_as_if_nothing_in_it_were_chosen() -> None:
    found = search("kettle", kind=("practice",))
    assert slugs(found) == ["lantern-rules"]
    kinds = next(group for group in found.filters if group.name == "kind")
    assert {(option.code, option.count, option.selected) for option in kinds.options} == {
        ("risk", 1, False),
        ("practice", 1, True),
    }
    assert slugs(search("kettle", kind=("practice",), community=("kurdish",))) == []
    assert slugs(search("kettle", kind=("nonsense",))) == []


def test_pages_follow_one_another_without_repeats() -> None:
    for number in range(12):
        publish(f"bucket-{number}", "All about buckets.")
    first, second = search("buckets"), search("buckets", page=2)
    assert (first.total, first.more, len(first.hits)) == (12, True, 10)
    assert (second.more, len(second.hits)) == (False, 2)
    assert not set(slugs(first)) & set(slugs(second))


def test_a_question_that_editors_foresaw_is_answered_first() -> None:
    publish("buckets", "Buckets, kettles and lanterns. Kettle kettle kettle lantern.")
    publish("answer", "Something else.", questions=("where does the kettle go with a lantern",))
    assert slugs(search("Where does the kettle go, with a lantern?"))[0] == "answer"


def test_a_hurtful_word_in_a_document_is_not_offered() -> None:
    hurtful = bytes.fromhex("70696b6579").decode()
    publish("neutral", "Travellers may live on a site.", aliases=(hurtful, "traveller site"))
    assert all(hurtful not in s.label.lower() for s in suggest_titles(NATIONAL, hurtful[:3]))
    found = search(f"{hurtful} site")
    assert slugs(found)[0] == "neutral"
    assert hurtful not in repr(found.understanding)
    assert all(hurtful not in hit.why for hit in found.hits)


@pytest.mark.parametrize("typed", ["", "   ", "'", "-", "\x00", "?!", "the of and", "\ud800", "💥" * 500, "a" * 5_000])
def test_any_query_gives_a_page(typed: str) -> None:
    assert search(typed).hits == ()


def test_a_search_costs_two_statements_and_suggesting_one_once_the_library_is_known() -> None:
    search("lantern")
    statements: list[str] = []
    event.listen(get_engine(), "before_cursor_execute", lambda *given: statements.append(given[2]))
    search("kettle")
    search("kettle")
    suggest_titles(NATIONAL, "kett")
    assert len([statement for statement in statements if statement != "BEGIN"]) == 5


def test_a_miss_is_counted_by_known_words_only() -> None:
    for typed in ("Mr Jonathan Smith kettle rules 07700 900123", "rules kettle jonathan", "nothing known here"):
        count_miss(NATIONAL, typed, TODAY, b"secret")
    counted = {miss.known_words: miss.count for miss in get_session().query(SearchMiss)}
    assert counted == {"kettle rules": 2, "": 1}


def test_finding_something_writes_nothing() -> None:
    search("kettle")
    assert get_session().query(SearchMiss).count() == 0

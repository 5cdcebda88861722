"""Every part of a draft is text in boxes: read and put back it says the same, and nothing else is touched."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.drafting import (
    find_part,
    list_parts,
    list_problems,
    put_values,
    read_values,
    start_content,
)
from guidance_app.domain.drafting.facts import names_all_facts
from guidance_app.domain.errors import InputRefused, NotFound
from guidance_app.domain.kinds import RULES, Kind
from tests.factories.contents import make_content
from tests.support.library import read_starter_contents
from tests.unit.content_files.generated import edition_files

CONTENTS = st.sampled_from(sorted(read_starter_contents().values(), key=lambda content: content.title))


def put_all(content: DocumentContent, onto: DocumentContent) -> DocumentContent:
    for part in list_parts(content):
        onto = put_values(part, onto, read_values(part, content))
    return onto


@pytest.mark.parametrize("slug", sorted(read_starter_contents()))
def test_every_starter_document_comes_back_as_it_was(slug: str) -> None:
    content = read_starter_contents()[slug]
    assert put_all(content, content) == content


@pytest.mark.parametrize("slug", sorted(read_starter_contents()))
def test_every_starter_document_can_be_typed_into_an_empty_one(slug: str) -> None:
    content = read_starter_contents()[slug]
    empty = start_content(content.kind, "Empty")
    outlined = put_values(find_part(content, "outline"), empty, {"outline": read_values_of(content, "outline")})
    assert put_all(content, outlined) == replace(content, review_state=empty.review_state)


def read_values_of(content: DocumentContent, name: str) -> str:
    return next(iter(read_values(find_part(content, name), content).values()))


@given(edition_files())
def test_whatever_a_file_can_hold_comes_back_as_it_was(edition: object) -> None:
    content: DocumentContent = edition.content  # type: ignore[attr-defined]
    assert put_all(content, content) == content


@given(edition_files(), st.data())
def test_line_ends_of_a_browser_change_nothing(edition: object, data: st.DataObject) -> None:
    content: DocumentContent = edition.content  # type: ignore[attr-defined]
    part = data.draw(st.sampled_from(list_parts(content)))
    sent = {name: text.replace("\n", "\r\n") for name, text in read_values(part, content).items()}
    assert put_values(part, content, sent) == content


@given(CONTENTS, st.data())
def test_a_saved_text_reads_the_same_ever_after(content: DocumentContent, data: st.DataObject) -> None:
    part = data.draw(st.sampled_from([each for each in list_parts(content) if each.is_section]))
    typed = data.draw(st.text(st.sampled_from("a -\n#|{}*é "), max_size=60))
    once = put_values(part, content, {"body": typed})
    assert put_values(part, once, read_values(part, once)) == once
    assert [s for s in once.sections if s.anchor != part.name] == [s for s in content.sections if s.anchor != part.name]


@pytest.mark.parametrize("kind", Kind)
def test_what_is_left_out_stays_and_fields_of_no_part_are_ignored(kind: Kind) -> None:
    content = make_content(kind)
    for part in list_parts(content):
        assert put_values(part, content, {}) == content
        assert put_values(part, content, {"kind": "term", "content_hash": "x", "review_state": "reviewed"}) == content


@pytest.mark.parametrize("kind", Kind)
def test_a_new_document_has_a_box_for_each_section_and_fact_of_its_kind(kind: Kind) -> None:
    names = [part.name for part in list_parts(start_content(kind, "A title"))]
    assert {section.anchor for section in RULES[kind].required_sections} <= set(names)
    assert ("service" in names, "term" in names) == (kind is Kind.SERVICE, kind is Kind.TERM)
    assert len(names) == len(set(names))


def test_every_fact_of_a_service_and_a_term_can_be_edited() -> None:
    assert names_all_facts()


def test_a_part_that_is_not_there_is_not_found() -> None:
    with pytest.raises(NotFound, match="no such part"):
        find_part(make_content(), "no-such-part")


@pytest.mark.parametrize(
    ("kind", "part", "field", "text", "said"),
    [
        (Kind.RISK, "sources", "sources", "a book I read", "Line 1: begin it with one of id"),
        (Kind.RISK, "sources", "sources", "id: a\nid: b", "id is there twice"),
        (Kind.RISK, "sources", "sources", "id: A Book", "small letters"),
        (Kind.RISK, "sources", "sources", "id: a\ntitle: T\npublisher: P\ndate: yesterday", "date is a year"),
        (Kind.RISK, "sources", "sources", "id: a\ntitle: T\npublisher: P\ndate: 2024\nread: soon", "is a day such as"),
        (Kind.RISK, "finding", "languages", "Urdo", "Did you mean Urdu"),
        (Kind.SERVICE, "service", "website", "example.org", "begin it with https"),
        (Kind.SERVICE, "service", "phones", "label: Helpline", "say its number"),
        (Kind.RISK, "about", "summary", "x" * 20_001, "Shorten it to 20,000"),
    ],
)
def test_what_cannot_be_understood_is_named_with_what_to_do(
    kind: Kind, part: str, field: str, text: str, said: str
) -> None:
    content = make_content(kind)
    with pytest.raises(InputRefused, match=said) as refused:
        put_values(find_part(content, part), content, {field: text})
    assert refused.value.field == field
    assert said in list_problems(find_part(content, part), content, {field: text})[field]

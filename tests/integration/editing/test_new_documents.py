"""The first page of writing: what is under way, what can be changed, and starting something new."""

import pytest
from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.kinds import GUIDANCE, RULES, Kind
from guidance_app.models import Document
from guidance_app.services.indexing import prepare_index
from tests.integration.editing.conftest import REFERENCE
from tests.support.installations import Installation
from tests.support.queries import record_queries
from tests.support.writers import Writer


@pytest.fixture
def writer(library: Installation) -> Writer:
    with library.app.app_context():
        prepare_index()
    return Writer.sign_in(library)


def start(writer: Writer, **fields: str) -> tuple[int, str, str]:
    answer = writer.send("/write", writer.client.get("/write").text, {"kind": "risk", "title": "A title", **fields})
    return answer.status_code, answer.headers.get("Location", ""), answer.text


def test_without_drafts_the_page_says_what_to_do(writer: Writer) -> None:
    assert "Nobody is writing anything just now." in writer.client.get("/write").text


def test_drafts_are_listed_oldest_first_with_state_and_who_saved_last(writer: Writer) -> None:
    start(writer, title="Begun first")
    start(writer, title="Begun second")
    writer.start(REFERENCE)
    page = writer.client.get("/write").text
    assert "Drafts (3)" in page
    places = [page.index(words) for words in ("Begun first", "Begun second", "A risk document")]
    assert places == sorted(places)
    assert page.count("Being written") == 3
    assert page.count(", Test editor") == 2
    assert "Nothing written yet" in page


def test_the_list_takes_one_query_and_the_session(library: Installation, writer: Writer) -> None:
    for number in range(4):
        start(writer, title=f"Document {number}")
    with record_queries(library.app) as statements:
        writer.client.get("/write")
    assert len(statements) == 2


@pytest.mark.parametrize("kind", GUIDANCE)
def test_a_new_document_of_each_kind_is_ready_to_be_written_in(writer: Writer, kind: Kind) -> None:
    status, address, _ = start(writer, kind=kind.value, title="Something new")
    assert status == 303
    page = writer.client.get(address).text
    assert "nothing is live yet" in page
    for section in RULES[kind].required_sections:
        assert f'{address}/part/{section.anchor}">' in page
        assert writer.client.get(f"{address}/part/{section.anchor}").status_code == 200
    for part in ("about", "in-two-minutes", "sources", "finding", "outline"):
        assert writer.client.get(f"{address}/part/{part}").status_code == 200
    assert writer.client.get(f"{address}/everything").status_code == 200
    assert "nothing is live yet" in writer.client.get(f"{address}/compare").text


def test_an_address_left_empty_is_made_from_the_title(library: Installation, writer: Writer) -> None:
    start(writer, title="Don’t ask at Café Zoë", slug=" ")
    with library.app.app_context():
        assert "dont-ask-at-cafe-zoe" in get_session().scalars(select(Document.slug)).all()


@pytest.mark.parametrize(
    ("fields", "box"),
    [
        ({"kind": ""}, "kind"),
        ({"kind": "<script>"}, "kind"),
        ({"title": " "}, "title"),
        ({"title": "x" * 121}, "title"),
        ({"slug": "With Capitals"}, "slug"),
        ({"slug": "risk-900"}, "slug"),
        ({"title": "نعم", "slug": ""}, "slug"),
    ],
)
def test_what_cannot_be_started_comes_back_as_it_was_typed(
    library: Installation, writer: Writer, fields: dict[str, str], box: str
) -> None:
    status, _, page = start(writer, **fields)
    assert status == 422
    assert f'href="#{box}"' in page
    assert "<script>" not in page
    if len(fields.get("title", "")) > 1:
        assert f'value="{fields["title"]}"' in page
    with library.app.app_context():
        assert len(get_session().scalars(select(Document)).all()) == 1


def test_a_new_document_belongs_to_ones_own_force_whatever_the_form_says(library: Installation, writer: Writer) -> None:
    start(writer, title="Mine", force_id="", reference="HBA-001", user_id="1")
    with library.app.app_context():
        mine = get_session().scalars(select(Document).where(Document.slug == "mine")).one()
        assert (mine.force_id, mine.reference) == (1, "HBA-901")


@pytest.mark.parametrize("typed", ["hba-900", " HBA-900 "])
def test_a_reference_leads_straight_to_its_document(writer: Writer, typed: str) -> None:
    answer = writer.client.get("/write", query_string={"q": typed})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/write/HBA-900")


def test_words_find_documents_to_change(writer: Writer) -> None:
    page = writer.client.get("/write?q=risk+document").text
    assert 'href="/write/HBA-900">A risk document</a>' in page
    assert "Nothing fits" in writer.client.get("/write?q=qqzzxx").text

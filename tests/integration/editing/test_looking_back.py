"""What a draft changes against the live words and since each of its saves; lists and front matter included."""

import re
from html import unescape

import pytest

from guidance_app.domain.permissions import Role
from guidance_app.queries import draft_lists
from tests.integration.editing.conftest import REFERENCE
from tests.support.installations import Installation
from tests.support.queries import record_queries
from tests.support.writers import Writer

DRAFT = f"/write/{REFERENCE}"
COMPARE, SAVES = f"{DRAFT}/compare", f"{DRAFT}/revisions"


def test_nothing_changed_is_said_in_a_sentence(editor: Writer) -> None:
    assert "No words changed." in editor.client.get(COMPARE).text
    assert "Nothing has been saved in this draft yet." in editor.client.get(SAVES).text


def test_sections_lists_and_facts_are_compared(editor: Writer) -> None:
    editor.write(REFERENCE, "do-now", body="Ask her alone. {law: s}")
    editor.write(REFERENCE, "in-two-minutes", ask="Who else knows?")
    editor.write(REFERENCE, "about", title="Another title")
    page = unescape(editor.client.get(COMPARE).text)
    assert "against v1" in page
    assert "3 sections changed: Title and summary, In two minutes, Do now." in page
    assert "<ins" in page
    assert "Who else knows?" in editor.client.get(f"{COMPARE}?view=new").text
    assert "<ins" not in editor.client.get(f"{COMPARE}?view=old").text
    assert editor.client.get(f"{COMPARE}?view=<x>").status_code == 200


def test_one_click_on_the_draft_compares_it_with_what_is_live(editor: Writer) -> None:
    editor.write(REFERENCE, "do-now", body="Ask her alone. {law: s}")
    link = re.search(r'<a href="([^"]+)">Compare with live\s+\(1 part changed\)</a>', editor.client.get(DRAFT).text)
    assert link
    page = unescape(editor.client.get(unescape(link[1])).text)
    assert "What the draft changes against v1" in page
    assert "1 section changed: Do now." in page
    assert "<ins" in page


def test_saves_are_listed_newest_first_with_who_and_which_parts(library: Installation, editor: Writer) -> None:
    editor.write(REFERENCE, "do-now", body="One.")
    Writer.sign_in(library, Role.APPROVER).write(REFERENCE, "about", title="Another")
    page = editor.client.get(SAVES).text
    rows = page.split("<tbody>")[1].split("<tr>")[1:]
    assert len(rows) == 2
    assert "Test approver" in rows[0]
    assert "Title, summary and what it rests on" in rows[0]
    assert "Test editor" in rows[1]
    assert ">Do now<" in rows[1]


def test_an_earlier_save_can_be_compared_with(editor: Writer) -> None:
    editor.write(REFERENCE, "do-now", body="Words of the first save.")
    editor.write(REFERENCE, "do-now", body="Other words.")
    page = editor.client.get(SAVES).text
    address = unescape(page.split('href="')[-1].split('"')[0]) if "since=" not in page else ""
    address = address or unescape(next(part.split('"')[0] for part in page.split('href="') if "since=" in part))
    compared = editor.client.get(address).text
    assert "against an earlier save" in compared
    assert "Words of the first save." in editor.client.get(f"{address}&view=old").text


def test_saves_of_other_documents_are_not_shown(library: Installation, editor: Writer) -> None:
    form = editor.client.get("/write").text
    other = editor.send("/write", form, {"kind": "risk", "title": "Hidden title", "slug": ""}).headers["Location"]
    base = editor.client.get(f"{other}/part/about").text.split('name="base" value="')[1].split('"')[0]
    for since in (base, "1", "999999", "x", "-1", "9" * 30):
        answer = editor.client.get(f"{COMPARE}?since={since}")
        assert answer.status_code == 404
        assert "Hidden title" not in answer.text


def test_many_saves_go_on_over_pages_and_take_the_same_queries(
    library: Installation, editor: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(draft_lists, "MOST_SAVES", 3)
    for number in range(5):
        editor.write(REFERENCE, "do-now", body=f"Number {number}.")
    with record_queries(library.app) as first:
        page = editor.client.get(SAVES).text
    assert page.count("<tr>") == 4
    earlier = unescape(next(part.split('"')[0] for part in page.split('href="') if "before=" in part))
    with record_queries(library.app) as second:
        rest = editor.client.get(earlier).text
    assert rest.count("<tr>") == 3
    assert "Earlier saves" not in rest
    assert len(first) == len(second) <= 7
    assert editor.client.get(f"{SAVES}?before=x").status_code == 404


def test_without_a_draft_there_is_nothing_to_look_back_on(library: Installation) -> None:
    client = library.sign_in(Role.EDITOR)
    assert (client.get(COMPARE).status_code, client.get(SAVES).status_code) == (404, 404)

"""The page of a draft: where it stands, what was found, and each step that leads on from it."""

import re
from html import unescape

import pytest
from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.permissions import Role
from guidance_app.models import Document, Edition, Justification
from guidance_app.services.importing import import_editions
from tests.factories.edition_files import make_edition_file, next_edition
from tests.integration.editing.conftest import REFERENCE
from tests.support.installations import Installation
from tests.support.queries import record_queries
from tests.support.writers import Writer

PAGE = f"/write/{REFERENCE}"
NOTE = {"significance": "minor", "change_note": "Said it more plainly."}


def read_hash(page: str) -> str:
    return page.split('name="content_hash" value="')[1].split('"')[0]


def read_state(library: Installation) -> str:
    with library.app.app_context():
        return str(get_session().scalars(select(Edition.state).order_by(Edition.id.desc())).first())


def send(writer: Writer, **changes: str) -> tuple[int, str]:
    page = writer.client.get(PAGE).text
    answer = writer.send(f"{PAGE}/send", page, {"content_hash": read_hash(page), **NOTE, **changes})
    return answer.status_code, answer.text


def test_a_document_without_a_draft_offers_to_start_one(library: Installation) -> None:
    writer = Writer.sign_in(library)
    page = writer.client.get(PAGE).text
    assert "Start a draft of v2" in page
    writer.start(REFERENCE)
    writer.start(REFERENCE)
    assert "HBA-900 v2. Being written." in writer.client.get(PAGE).text


def test_each_part_says_in_words_what_it_is_beside_the_live_one(editor: Writer) -> None:
    assert "0 parts changed" in editor.client.get(PAGE).text
    editor.write(REFERENCE, "do-now", body="Ask.")
    page = editor.client.get(PAGE).text
    assert "1 part changed" in page
    row = page.split('/part/do-now">Do now</a>')[1].split("</li>")[0]
    assert "Changed" in row
    assert "to mend" in row
    assert "As live" in page.split('/part/do-not">')[1].split("</li>")[0]


def test_findings_lead_to_their_part_the_most_pressing_first(editor: Writer) -> None:
    editor.write(REFERENCE, "do-not", body="Ring 07700 900123.")
    page = unescape(editor.client.get(PAGE).text)
    assert '/part/do-not#found">Do not</a>: <q>07700 900123</q>' in page
    places = [page.find(f"<h3>{heading} (") for heading in ("Mend", "Mend or justify", "Think about")]
    assert [place for place in places if place > 0] == sorted(place for place in places if place > 0)


def test_a_finding_to_justify_stands_with_a_sentence(library: Installation, editor: Writer) -> None:
    form = find_justify_form(editor)
    short = editor.send(f"{PAGE}/justify", form, {**read_hidden(form), "reason": "Because."})
    assert short.status_code == 422
    assert ">\nBecause.</textarea>" in short.text
    reason = "The source has no date on it, and its publisher confirmed that it stands."
    assert editor.send(f"{PAGE}/justify", form, {**read_hidden(form), "reason": reason}).status_code == 303
    page = editor.client.get(PAGE).text
    assert f"Why it stands: {reason}" in page
    with library.app.app_context():
        assert get_session().scalars(select(Justification.reason)).all() == [reason]


def test_only_what_was_found_can_be_justified(library: Installation, editor: Writer) -> None:
    form = find_justify_form(editor)
    reason = "A whole sentence that says why it may stand."
    for change in ({"rule": "section-missing"}, {"words": "07700 900123"}, {"section": "do-now"}):
        answer = editor.send(f"{PAGE}/justify", form, {**read_hidden(form), "reason": reason, **change})
        assert answer.status_code == 409
    with library.app.app_context():
        assert get_session().scalars(select(Justification)).all() == []


def find_justify_form(editor: Writer) -> str:
    sources = "id: s\ntitle: A title\npublisher: A publisher\ndate: undated\nread: 2026-11-23"
    editor.write(REFERENCE, "sources", sources=sources)
    page = editor.client.get(PAGE).text
    return page.split(f'action="{PAGE}/justify"')[1].split("</form>")[0]


def read_hidden(form: str) -> dict[str, str]:
    pairs = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form)
    return {name: unescape(value) for name, value in pairs if name != "csrf_token"}


def test_a_draft_is_sent_with_how_much_it_changes_and_what(library: Installation, editor: Writer) -> None:
    editor.write(REFERENCE, "do-now", body="Ask.")
    assert send(editor)[0] == 303
    assert read_state(library) == "ready"
    page = editor.client.get(PAGE).text
    assert "Waits for approval" in page
    assert "Send for approval</button>" not in page


@pytest.mark.parametrize(
    ("changes", "field", "said"),
    [
        ({"significance": ""}, "significance", "Say how much this changes."),
        ({"significance": "enormous"}, "significance", "Say how much this changes."),
        ({"change_note": ""}, "change_note", "Write something here."),
        ({"change_note": "Rang 07700 900123 about it."}, "change_note", "07700 900123"),
    ],
)
def test_a_draft_is_not_sent_without_both_and_what_was_typed_comes_back(
    library: Installation, editor: Writer, changes: dict[str, str], field: str, said: str
) -> None:
    editor.write(REFERENCE, "do-now", body="Ask.")
    status, page = send(editor, **changes)
    assert status == 422
    assert said in page
    assert f'href="#{field}"' in page
    assert {**NOTE, **changes}["change_note"] in page
    assert read_state(library) == "draft"


def test_words_that_others_changed_since_the_page_was_read_are_not_sent(library: Installation, editor: Writer) -> None:
    editor.write(REFERENCE, "do-now", body="Ask.")
    old = read_hash(editor.client.get(PAGE).text)
    Writer.sign_in(library, Role.APPROVER).write(REFERENCE, "do-now", body="Ask twice.")
    status, page = send(editor, content_hash=old)
    assert status == 409
    assert NOTE["change_note"] in page
    assert read_hash(page) != old
    assert read_state(library) == "draft"


def test_a_draft_goes_to_the_community_and_comes_back(library: Installation, editor: Writer) -> None:
    editor.write(REFERENCE, "do-now", body="Ask.")
    page = editor.client.get(PAGE).text
    assert editor.send(f"{PAGE}/ask-community", page, {"content_hash": read_hash(page)}).status_code == 303
    assert read_state(library) == "community-review"
    editor.write(REFERENCE, "do-now", body="Ask them.")
    assert editor.send(f"{PAGE}/take-back", editor.client.get(PAGE).text).status_code == 303
    assert read_state(library) == "draft"
    again = editor.send(f"{PAGE}/take-back", editor.client.get(PAGE).text)
    assert again.status_code == 409
    assert "Nothing was done yet" in again.text


def test_what_an_approver_wants_changed_is_on_the_page(library: Installation, editor: Writer) -> None:
    editor.write(REFERENCE, "do-now", body="Ask.")
    send(editor)
    approver = Writer.sign_in(library, Role.APPROVER)
    page = approver.client.get(f"/approve/{REFERENCE}").text
    sent = {"content_hash": read_hash(page), "return_note": "Begin with danger."}
    assert approver.send(f"/approve/{REFERENCE}/return", page, sent).status_code == 303
    returned = editor.client.get(PAGE).text
    assert "Returned by Test approver" in returned
    assert "Begin with danger." in returned
    assert "Said it more plainly." in returned


def test_another_address_leaves_the_old_one_leading_there(library: Installation, editor: Writer) -> None:
    page = editor.client.get(PAGE).text
    assert editor.send(f"{PAGE}/rename", page, {"slug": "a-better-address"}).status_code == 303
    assert editor.client.get("/guidance/risk-900").headers["Location"] == "/guidance/a-better-address"
    refused = editor.send(f"{PAGE}/rename", page, {"slug": "With Capitals"})
    assert refused.status_code == 422
    assert 'value="With Capitals"' in refused.text
    assert 'href="#slug"' in refused.text


def test_an_older_version_comes_back_as_a_draft(library: Installation) -> None:
    with library.app.app_context():
        first = make_edition_file()
        import_editions([first, next_edition(first, title="Another title")])
    writer = Writer.sign_in(library)
    page = writer.client.get(PAGE).text
    assert writer.send(f"{PAGE}/restore", page, {"number": "1"}).headers["Location"] == PAGE
    assert "HBA-900 v3. Being written." in writer.client.get(PAGE).text
    assert '<h1 id="draft">A risk document</h1>' in writer.client.get(PAGE).text
    assert writer.send(f"{PAGE}/restore", page, {"number": "1"}).status_code == 409


@pytest.mark.parametrize("number", ["", "x", "0", "99", "-1", "9" * 30, "1 OR 1"])
def test_a_version_that_is_not_there_cannot_be_restored(library: Installation, number: str) -> None:
    writer = Writer.sign_in(library)
    page = writer.client.get(PAGE).text
    assert writer.send(f"{PAGE}/restore", page, {"number": number}).status_code == 404
    assert "Start a draft of v2" in writer.client.get(PAGE).text


def test_the_page_takes_the_same_queries_however_much_was_written(library: Installation, editor: Writer) -> None:
    editor.client.get(PAGE)
    with record_queries(library.app) as few:
        editor.client.get(PAGE)
    for number in range(5):
        editor.write(REFERENCE, "do-now", body=f"Ask {number} times. {{law: s}}\n\n" * 20)
    with record_queries(library.app) as many:
        editor.client.get(PAGE)
    # Two more: once something differs, the live words are read beside the draft's.
    assert len(many) == len(few) + 2
    assert len(many) <= 20


def test_a_double_start_makes_one_draft(library: Installation) -> None:
    writer = Writer.sign_in(library)
    page = writer.client.get(PAGE).text
    assert [writer.send(PAGE, page).status_code for _ in range(2)] == [303, 303]
    with library.app.app_context():
        assert get_session().scalars(select(Edition.number)).all() == [1, 2]
        assert len(get_session().scalars(select(Document)).all()) == 1

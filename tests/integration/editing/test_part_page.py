"""One part of a draft in the browser: what is typed is saved, comes back when it cannot be, and shows before it is."""

import re

import pytest
from sqlalchemy import func, select

from guidance_app.db import get_session
from guidance_app.domain.permissions import Role
from guidance_app.models import Revision, UnsavedWork
from tests.integration.editing.conftest import REFERENCE
from tests.support.installations import Installation
from tests.support.queries import record_queries
from tests.support.writers import Writer, read_boxes

BODY = "do-now.body"
PATH = f"/write/{REFERENCE}/part/do-now"


def count(library: Installation, model: type) -> int:
    with library.app.app_context():
        return get_session().scalar(select(func.count()).select_from(model)) or 0


def test_words_that_are_saved_are_there_again(library: Installation, editor: Writer) -> None:
    answer = editor.save(
        REFERENCE, "do-now", editor.open(REFERENCE, "do-now"), body="Ring 999.\r\n\r\n- Stay.\r\n- Ask."
    )
    assert (answer.status_code, answer.headers["Location"]) == (303, f"{PATH}?saved=yes")
    page = editor.client.get(answer.headers["Location"]).text
    assert read_boxes(page)[BODY] == "Ring 999.\n\n- Stay.\n- Ask."
    assert "Your words were saved." in page
    assert "by Test editor" in page


def test_saving_what_is_saved_says_so_and_makes_no_revision(library: Installation, editor: Writer) -> None:
    before = count(library, Revision)
    answer = editor.save(REFERENCE, "do-now", editor.open(REFERENCE, "do-now"))
    assert answer.headers["Location"].endswith("saved=same")
    assert "There was nothing new to save." in editor.client.get(answer.headers["Location"]).text
    assert count(library, Revision) == before


def test_a_second_click_saves_once(library: Installation, editor: Writer) -> None:
    page, before = editor.open(REFERENCE, "do-now"), count(library, Revision)
    answers = [editor.save(REFERENCE, "do-now", page, body="Ring 999.\r\n") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [303] * 3
    assert count(library, Revision) == before + 1


def test_save_and_next_leads_on_and_stays_at_the_end(editor: Writer) -> None:
    first = editor.save(REFERENCE, "about", editor.open(REFERENCE, "about"), then="next")
    last = editor.save(REFERENCE, "outline", editor.open(REFERENCE, "outline"), then="next")
    assert "/part/in-two-minutes?" in first.headers["Location"]
    assert "/part/outline?" in last.headers["Location"]


def test_a_preview_shows_words_and_findings_and_saves_nothing(library: Installation, editor: Writer) -> None:
    before = (count(library, Revision), count(library, UnsavedWork))
    words = "Ring Mrs Jane Example on 07700 900123. **Now.** {law: nothing}"
    answer = editor.save(REFERENCE, "do-now", editor.open(REFERENCE, "do-now"), then="preview", body=words)
    assert answer.status_code == 200
    assert read_boxes(answer.text)[BODY] == words
    assert "<strong>Now.</strong>" in answer.text
    assert "<q>07700 900123</q>" in answer.text
    assert "No source is called “nothing”." in answer.text
    assert (count(library, Revision), count(library, UnsavedWork)) == before


@pytest.mark.parametrize(
    ("part", "field", "typed", "said"),
    [
        ("sources", "sources", "a book I read", "Line 1: begin it with one of"),
        ("about", "summary", "x" * 20_001, "Shorten it to 20,000."),
        ("do-now", "body", "a" * 200_001, "Shorten it to 200,000."),
        ("do-now", "body", "x " * 15_000, "This paragraph, list or table is longer"),
        ("do-now", "body", "{block: nowhere#at-all}", "no published section nowhere#at-all"),
        ("outline", "outline", "Only this", "A document of this kind needs these sections"),
        ("finding", "languages", "Urdo", "Did you mean Urdu?"),
    ],
)
def test_what_cannot_be_saved_comes_back_with_the_way_to_the_box(
    library: Installation, editor: Writer, part: str, field: str, typed: str, said: str
) -> None:
    before = count(library, Revision)
    answer = editor.save(REFERENCE, part, editor.open(REFERENCE, part), **{field: typed})
    assert answer.status_code == 422
    assert said in answer.text
    assert f'href="#{part}.{field}"' in answer.text
    assert f'id="{part}.{field}"' in answer.text
    if field == "languages":
        assert f'value="{typed}" checked' in answer.text
    else:
        assert read_boxes(answer.text)[f"{part}.{field}"] == typed
    assert count(library, Revision) == before


def test_a_text_far_too_long_for_any_page_is_still_given_back(editor: Writer) -> None:
    answer = editor.save(REFERENCE, "do-now", editor.open(REFERENCE, "do-now"), body="é" * 400_000)
    assert answer.status_code == 422
    assert read_boxes(answer.text)[BODY] == "é" * 400_000
    assert editor.save(REFERENCE, "do-now", editor.open(REFERENCE, "do-now"), body="é" * 600_000).status_code == 413


def test_boxes_to_tick_are_saved_and_looking_at_them_changes_nothing(library: Installation, editor: Writer) -> None:
    page = editor.open(REFERENCE, "finding")
    token, base = (
        page.split('name="csrf_token" value="')[1].split('"')[0],
        page.split('name="base" value="')[1].split('"')[0],
    )
    data = {
        "csrf_token": token,
        "base": base,
        "finding.languages": ["", "Urdu", "Arabic"],
        "finding.nations": ["", "Wales"],
    }
    assert editor.client.post(f"/write/{REFERENCE}/part/finding", data=data).status_code == 303
    before = count(library, Revision)
    page = editor.open(REFERENCE, "finding")
    assert "Chosen: Urdu, Arabic." in page
    chosen = re.findall(r'name="finding.languages" value="([^"]+)" checked', page)
    assert chosen == ["Urdu", "Arabic"]
    base = page.split('name="base" value="')[1].split('"')[0]
    again = {**data, "base": base, "finding.languages": ["", *chosen]}
    assert editor.client.post(f"/write/{REFERENCE}/part/finding", data=again).headers["Location"].endswith("saved=same")
    assert (
        editor.client.post(f"/write/{REFERENCE}/part/finding", data={**again, "finding.languages": ""})
        .headers["Location"]
        .endswith("saved=yes")
    )
    assert count(library, Revision) == before + 1


def test_fields_that_are_no_boxes_of_the_part_are_ignored(library: Installation, editor: Writer) -> None:
    page = editor.open(REFERENCE, "about")
    extra = {"kind": "term", "review_state": "reviewed", "content_hash": "x", "sections": "x", "user_id": "1"}
    data = {f"about.{name}": text for name, text in extra.items()}
    sent = {**data, **extra, "do-now.body": "Mine.", "base": page.split('name="base" value="')[1].split('"')[0]}
    answer = editor.send(f"/write/{REFERENCE}/part/about", page, {**sent, "about.title": "Another title"})
    assert answer.headers["Location"].endswith("saved=yes")
    with library.app.app_context():
        newest = get_session().scalars(select(Revision).order_by(Revision.id.desc())).first()
        assert newest is not None
        assert (newest.title, newest.content["kind"], newest.review_state) == ("Another title", "risk", "starter")
        assert newest.user_id == 3
    assert "Mine." not in editor.open(REFERENCE, "do-now")


def test_words_are_shown_as_they_were_typed_and_never_run(editor: Writer) -> None:
    hostile = "</textarea><script>alert(1)</script>\n\n\"'&amp;<img src=x onerror=alert(1)>\n\n[x](javascript:alert(1))"
    page = editor.save(REFERENCE, "do-now", editor.open(REFERENCE, "do-now"), then="preview", body=hostile).text
    assert read_boxes(page)[BODY] == hostile
    assert "<script>alert" not in page
    assert "<img" not in page
    assert 'href="javascript' not in page


def test_a_first_empty_line_is_not_lost_to_the_browser(editor: Writer) -> None:
    page = editor.save(REFERENCE, "do-now", editor.open(REFERENCE, "do-now"), then="preview", body="\r\n\r\nRing.").text
    assert read_boxes(page)[BODY] == "\r\n\r\nRing."


def test_a_page_too_old_to_save_from_gives_the_words_back_and_keeps_them(editor: Writer) -> None:
    page = editor.open(REFERENCE, "do-now")
    old = re.sub(r'name="base" value="\d+"', 'name="base" value="99999"', page)
    answer = editor.save(REFERENCE, "do-now", old, body="Typed for an hour.")
    assert answer.status_code == 404
    assert "Typed for an hour." in answer.text
    assert read_boxes(editor.open(REFERENCE, "do-now"))[BODY] == "Typed for an hour."


@pytest.mark.parametrize("base", ["", "x", "-1", "9" * 30, "١"])
def test_a_beginning_that_is_none_is_refused_and_never_an_error_of_ours(editor: Writer, base: str) -> None:
    page = editor.open(REFERENCE, "do-now")
    answer = editor.send(PATH, page, {"base": base, "do-now.body": "Typed."})
    assert answer.status_code == 404
    assert "Typed." in answer.text


def test_a_part_that_is_not_there_is_404(editor: Writer) -> None:
    assert editor.client.get(f"/write/{REFERENCE}/part/no-such-part").status_code == 404
    assert editor.client.get("/write/HBA-999/part/do-now").status_code == 404


def test_what_waits_for_approval_stands_still_and_nothing_typed_is_lost(library: Installation, editor: Writer) -> None:
    editor.write(REFERENCE, "do-now", body="Ring 999.")
    page = editor.open(REFERENCE, "do-now")
    overview = editor.client.get(f"/write/{REFERENCE}").text
    sent = {"significance": "minor", "change_note": "Said it more plainly."}
    sent["content_hash"] = overview.split('name="content_hash" value="')[1].split('"')[0]
    assert editor.send(f"/write/{REFERENCE}/send", overview, sent).status_code == 303
    answer = editor.save(REFERENCE, "do-now", page, body="Ring 999 at once.")
    assert answer.status_code == 409
    assert "These words wait for approval" in answer.text
    page = editor.open(REFERENCE, "do-now")
    assert read_boxes(page)[BODY] == "Ring 999 at once."
    assert "Take the draft back" in page


def test_after_signing_in_anew_the_words_of_an_old_page_are_in_their_boxes(
    library: Installation, editor: Writer
) -> None:
    page, before = editor.open(REFERENCE, "do-now"), count(library, Revision)
    again = Writer.sign_in(library)
    answer = again.save(REFERENCE, "do-now", page, body="Typed before.")
    assert answer.status_code == 400
    assert "This page had expired" in answer.text
    assert read_boxes(answer.text)[BODY] == "Typed before."
    assert (count(library, Revision), count(library, UnsavedWork)) == (before, 0)
    assert again.save(REFERENCE, "do-now", answer.text).status_code == 303


def test_sources_and_words_can_be_put_in_and_the_syntax_is_on_the_page(editor: Writer) -> None:
    page = editor.open(REFERENCE, "do-now")
    assert "<code>{guidance: s}</code>" in page
    assert "How to write it" in page
    assert "How to write it" not in editor.open(REFERENCE, "about")


def test_the_page_of_a_part_takes_the_same_queries_for_each(library: Installation, editor: Writer) -> None:
    editor.open(REFERENCE, "about")
    counts = {}
    for part in ("about", "in-two-minutes", "finding", "sources", "outline"):
        with record_queries(library.app) as statements:
            editor.open(REFERENCE, part)
        counts[part] = len(statements)
    assert set(counts.values()) == {counts["about"]}
    assert counts["about"] <= 18
    with record_queries(library.app) as statements:
        editor.open(REFERENCE, "do-now")
    # One more: the words that can be put in.
    assert len(statements) == counts["about"] + 1


def test_somebody_else_at_the_same_part_is_named_and_their_words_are_not_shown(
    library: Installation, editor: Writer
) -> None:
    other = Writer.sign_in(library, Role.APPROVER)
    other.keep(REFERENCE, "do-now", other.open(REFERENCE, "do-now"), body="Hidden words of another.")
    page = editor.open(REFERENCE, "do-now")
    assert "Test approver has unsaved words in this part" in page
    assert "Hidden words" not in page
    assert "Test approver has unsaved words" in editor.client.get(f"/write/{REFERENCE}").text

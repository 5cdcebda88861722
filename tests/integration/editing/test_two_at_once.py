"""Two people in one draft: the second save is refused with both texts, and what they bring together is saved."""

from html import unescape

import pytest
from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.permissions import Role
from guidance_app.models import Edition, Revision
from guidance_app.queries.edition_words import load_content_of
from tests.integration.editing.conftest import REFERENCE
from tests.support.installations import Installation
from tests.support.writers import Writer, read_base, read_boxes

FIRST, SECOND = "Ring 999.\n\nAsk her.\n\nWait.", "Ring 999.\n\nAsk her alone.\n\nWait."


@pytest.fixture
def approver(library: Installation, editor: Writer) -> Writer:
    editor.write(REFERENCE, "do-now", body=FIRST)
    return Writer.sign_in(library, Role.APPROVER)


def read_saved(library: Installation, anchor: str) -> str:
    with library.app.app_context():
        draft = get_session().scalars(select(Edition).where(Edition.state == "draft")).one()
        return next(s.body for s in load_content_of(draft.revision_id or 0).sections if s.anchor == anchor)


def test_the_second_save_shows_both_texts_and_a_merge_that_can_be_saved(
    library: Installation, editor: Writer, approver: Writer
) -> None:
    mine, theirs = editor.open(REFERENCE, "do-now"), approver.open(REFERENCE, "do-now")
    assert approver.save(REFERENCE, "do-now", theirs, body=SECOND).status_code == 303
    answer = editor.save(REFERENCE, "do-now", mine, body=f"{FIRST}\n\nWrite it down.")
    assert answer.status_code == 409
    assert "Nothing was overwritten" in answer.text
    assert "Saved meanwhile" in answer.text
    assert read_saved(library, "do-now") == SECOND
    merged = read_boxes(answer.text)["do-now.body"]
    assert merged == f"{SECOND}\n\nWrite it down."
    assert editor.save(REFERENCE, "do-now", answer.text).status_code == 303
    assert read_saved(library, "do-now") == merged


def test_where_lines_clash_both_are_in_the_box_and_it_says_what_the_markers_are(
    library: Installation, editor: Writer, approver: Writer
) -> None:
    mine = editor.open(REFERENCE, "do-now")
    approver.write(REFERENCE, "do-now", body=SECOND)
    answer = editor.save(REFERENCE, "do-now", mine, body=FIRST.replace("Ask her.", "Ask him."))
    box = read_boxes(answer.text)["do-now.body"]
    assert "<<<<<<< Saved meanwhile\nAsk her alone.\n=======\nAsk him.\n>>>>>>> Yours" in box
    assert "Where you both changed the same lines" in answer.text
    editor.save(REFERENCE, "do-now", answer.text)
    found = unescape(editor.client.get(f"/write/{REFERENCE}").text)
    assert "Two people changed the same lines." in found


def test_words_of_a_refused_save_are_kept_even_when_the_page_is_closed(
    library: Installation, editor: Writer, approver: Writer
) -> None:
    mine = editor.open(REFERENCE, "do-now")
    approver.write(REFERENCE, "do-now", body=SECOND)
    editor.save(REFERENCE, "do-now", mine, body="Only mine.")
    page = editor.open(REFERENCE, "do-now")
    assert read_boxes(page)["do-now.body"] == "Only mine."
    assert read_base(page) == read_base(mine)
    # Saved from what they were typed over: the other's words are shown once more, and not lost.
    assert editor.save(REFERENCE, "do-now", page).status_code == 409
    assert read_saved(library, "do-now") == SECOND


def test_a_third_save_meanwhile_is_refused_again(library: Installation, editor: Writer, approver: Writer) -> None:
    mine = editor.open(REFERENCE, "do-now")
    approver.write(REFERENCE, "do-now", body=SECOND)
    refused = editor.save(REFERENCE, "do-now", mine, body=f"{FIRST}\n\nMine.")
    approver.write(REFERENCE, "do-now", body=f"Before.\n\n{SECOND}")
    again = editor.save(REFERENCE, "do-now", refused.text)
    assert again.status_code == 409
    assert read_boxes(again.text)["do-now.body"] == f"Before.\n\n{SECOND}\n\nMine."


def test_two_people_in_two_parts_do_not_stand_in_each_others_way(
    library: Installation, editor: Writer, approver: Writer
) -> None:
    mine, theirs = editor.open(REFERENCE, "do-now"), approver.open(REFERENCE, "do-not")
    assert approver.save(REFERENCE, "do-not", theirs, body="Do not wait.").status_code == 303
    assert editor.save(REFERENCE, "do-now", mine, body="Ring.").status_code == 303
    assert (read_saved(library, "do-now"), read_saved(library, "do-not")) == ("Ring.", "Do not wait.")


def test_opening_and_saving_without_typing_never_puts_old_words_back(
    library: Installation, editor: Writer, approver: Writer
) -> None:
    mine = editor.open(REFERENCE, "do-now")
    approver.write(REFERENCE, "do-now", body=SECOND)
    assert editor.save(REFERENCE, "do-now", mine).headers["Location"].endswith("saved=same")
    assert read_saved(library, "do-now") == SECOND


def test_a_clash_in_lists_shows_the_fields_that_differ_and_carries_the_others(
    library: Installation, editor: Writer, approver: Writer
) -> None:
    mine = editor.open(REFERENCE, "in-two-minutes")
    approver.write(REFERENCE, "in-two-minutes", ask="Who knows?\nWhere is she?", ring="999 at once")
    answer = editor.save(REFERENCE, "in-two-minutes", mine, ask="Is she safe?\nWho knows?", ring="999 at once")
    assert answer.status_code == 409
    boxes = read_boxes(answer.text)
    assert boxes["in-two-minutes.ask"] == "Is she safe?\nWho knows?\nWhere is she?"
    assert boxes["in-two-minutes.ring"] == "999 at once"
    assert "<h3" in answer.text
    assert "Ring</h3>" not in answer.text


def test_on_the_page_of_everything_only_what_i_touched_can_clash(
    library: Installation, editor: Writer, approver: Writer
) -> None:
    address = f"/write/{REFERENCE}/everything"
    mine = editor.client.get(address).text
    approver.write(REFERENCE, "do-now", body=SECOND)
    boxes = {**read_boxes(mine), "do-not.body": "Do not wait."}
    assert editor.send(address, mine, {**boxes, "base": read_base(mine)}).status_code == 303
    assert (read_saved(library, "do-now"), read_saved(library, "do-not")) == (SECOND, "Do not wait.")


def test_a_clash_on_the_page_of_everything_loses_nothing_of_the_other_parts(
    library: Installation, editor: Writer, approver: Writer
) -> None:
    address = f"/write/{REFERENCE}/everything"
    mine = editor.client.get(address).text
    approver.write(REFERENCE, "do-now", body=SECOND)
    approver.write(REFERENCE, "what-this-is", body="Theirs alone.")
    boxes = {**read_boxes(mine), "do-not.body": "Do not wait.", "do-now.body": f"{FIRST}\n\nMine."}
    answer = editor.send(address, mine, {**boxes, "base": read_base(mine)})
    assert answer.status_code == 409
    again = {**read_boxes(answer.text), "base": read_base(answer.text)}
    assert "what-this-is.body" not in again
    assert editor.send(address, answer.text, again).status_code == 303
    assert read_saved(library, "do-now") == f"{SECOND}\n\nMine."
    assert read_saved(library, "do-not") == "Do not wait."
    assert read_saved(library, "what-this-is") == "Theirs alone."


def test_every_save_is_one_revision_by_the_person_who_made_it(
    library: Installation, editor: Writer, approver: Writer
) -> None:
    approver.write(REFERENCE, "do-now", body=SECOND)
    with library.app.app_context():
        assert get_session().scalars(select(Revision.user_id).order_by(Revision.id)).all() == [None, 3, 4]

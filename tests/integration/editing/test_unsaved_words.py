"""What is typed and not saved: kept for its writer alone, shown again, thrown away only when asked; never a version."""

import pytest
from sqlalchemy import func, select, text

from guidance_app.db import get_session, transaction
from guidance_app.domain.permissions import Role
from guidance_app.domain.states import EditionState
from guidance_app.models import Edition, Record, Revision, UnsavedWork, UserSession
from guidance_app.web.moments import CLOCK
from tests.integration.editing.conftest import REFERENCE
from tests.support.guarded_apps import Clock
from tests.support.installations import Installation
from tests.support.writers import Writer, read_base, read_boxes

BODY = "do-now.body"


def count(library: Installation, model: type) -> int:
    with library.app.app_context():
        return get_session().scalar(select(func.count()).select_from(model)) or 0


def test_kept_words_are_shown_again_with_when_they_were_kept(library: Installation, editor: Writer) -> None:
    page = editor.open(REFERENCE, "do-now")
    assert editor.keep(REFERENCE, "do-now", page, body="Half a sent").json == {"kept": True}
    again = editor.open(REFERENCE, "do-now")
    assert read_boxes(again)[BODY] == "Half a sent"
    assert "These are your unsaved words" in again
    assert "Use what is saved instead" in again
    assert "Your unsaved words" in editor.client.get(f"/write/{REFERENCE}").text


def test_keeping_makes_no_version_and_no_sentence_in_the_record(library: Installation, editor: Writer) -> None:
    page = editor.open(REFERENCE, "do-now")
    before = (count(library, Revision), count(library, Record))
    for number in range(5):
        editor.keep(REFERENCE, "do-now", page, body=f"Typing {number}")
    assert (count(library, Revision), count(library, Record)) == before
    assert count(library, UnsavedWork) == 1


def test_keeping_does_not_count_as_being_there(library: Installation) -> None:
    clock = Clock()
    library.app.extensions[CLOCK] = clock
    editor = Writer.sign_in(library)
    editor.start(REFERENCE)
    page = editor.open(REFERENCE, "do-now")
    with library.app.app_context():
        at_start = get_session().scalars(select(UserSession.last_seen_at)).one()
    for _ in range(29):
        clock.advance(minutes=1)
        assert editor.keep(REFERENCE, "do-now", page, body=f"At {clock.now}").status_code == 200
        assert editor.client.get(f"/write/{REFERENCE}/part/do-now/unsaved").status_code == 200
    with library.app.app_context():
        assert get_session().scalars(select(UserSession.last_seen_at)).one() == at_start
    clock.advance(minutes=1)
    assert editor.keep(REFERENCE, "do-now", page, body="Too late").status_code == 401


def test_saving_forgets_what_was_kept_of_that_part_only(library: Installation, editor: Writer) -> None:
    editor.keep(REFERENCE, "do-not", editor.open(REFERENCE, "do-not"), body="Of another part")
    page = editor.open(REFERENCE, "do-now")
    editor.keep(REFERENCE, "do-now", page, body="Half")
    editor.save(REFERENCE, "do-now", page, body="Half a sentence.")
    assert "unsaved words, kept" not in editor.open(REFERENCE, "do-now")
    assert read_boxes(editor.open(REFERENCE, "do-not"))["do-not.body"] == "Of another part"


def test_words_that_say_what_is_saved_are_not_called_unsaved(library: Installation, editor: Writer) -> None:
    page = editor.open(REFERENCE, "do-now")
    editor.keep(REFERENCE, "do-now", page, body="Half")
    editor.keep(REFERENCE, "do-now", page, body=read_boxes(page)[BODY])
    assert count(library, UnsavedWork) == 0


def test_throwing_away_asks_once_and_shows_what_would_go(library: Installation, editor: Writer) -> None:
    page = editor.open(REFERENCE, "do-now")
    saved = read_boxes(page)[BODY]
    editor.keep(REFERENCE, "do-now", page, body="Not wanted any more")
    asked = editor.client.get(f"/write/{REFERENCE}/part/do-now/discard").text
    assert "Not wanted any more" in asked
    assert count(library, UnsavedWork) == 1
    assert editor.send(f"/write/{REFERENCE}/part/do-now/discard", asked).status_code == 303
    assert read_boxes(editor.open(REFERENCE, "do-now"))[BODY] == saved
    assert "Nothing to discard" in editor.client.get(f"/write/{REFERENCE}/part/do-now/discard").text


def test_words_are_nobody_elses(library: Installation, editor: Writer) -> None:
    page = editor.open(REFERENCE, "do-now")
    editor.keep(REFERENCE, "do-now", page, body="Mine and hidden")
    other = Writer.sign_in(library, Role.APPROVER)
    other.keep(REFERENCE, "do-now", other.open(REFERENCE, "do-now"), body="Theirs and hidden")
    for address in (f"/write/{REFERENCE}", f"/write/{REFERENCE}/part/do-now", f"/write/{REFERENCE}/everything",
                    f"/write/{REFERENCE}/part/do-now/discard", f"/write/{REFERENCE}/compare", "/write"):  # fmt: skip
        assert "Theirs and hidden" not in editor.client.get(address).text
    other.send(f"/write/{REFERENCE}/part/do-now/discard", other.open(REFERENCE, "do-now"))
    assert read_boxes(editor.open(REFERENCE, "do-now"))[BODY] == "Mine and hidden"


def test_words_of_a_section_that_somebody_took_out_are_still_there_to_copy(
    library: Installation, editor: Writer
) -> None:
    outline = editor.open(REFERENCE, "outline")
    lines = read_boxes(outline)["outline.outline"]
    editor.save(REFERENCE, "outline", outline, outline=f"{lines}\nAt the door")
    page = editor.open(REFERENCE, "at-the-door")
    other = Writer.sign_in(library, Role.APPROVER)
    other.save(REFERENCE, "outline", other.open(REFERENCE, "outline"), outline=lines)
    assert editor.keep(REFERENCE, "at-the-door", page, body="Stand aside.").status_code == 200
    answer = editor.save(REFERENCE, "at-the-door", page, body="Stand aside.")
    assert (answer.status_code, "Stand aside." in answer.text) == (404, True)
    overview = editor.client.get(f"/write/{REFERENCE}").text
    assert "Unsaved words of yours that have no place here any more" in overview
    assert "Stand aside." in overview
    assert editor.send(f"/write/{REFERENCE}/part/at-the-door/discard", overview).status_code == 303
    assert "Stand aside." not in editor.client.get(f"/write/{REFERENCE}").text


def test_words_left_from_a_draft_that_went_live_are_still_there_to_copy(library: Installation, editor: Writer) -> None:
    editor.keep(REFERENCE, "do-now", editor.open(REFERENCE, "do-now"), body="Left over from v2.")
    with library.app.app_context(), transaction() as session:
        edition = session.scalars(select(Edition).where(Edition.state == EditionState.DRAFT)).one()
        first = session.scalars(select(Edition.id).where(Edition.number == 1)).one()
        # As if it had been typed into an edition that is over.
        session.execute(text("UPDATE unsaved_work SET edition_id = :to"), {"to": first})
        session.delete(edition)
    for _ in range(2):
        page = editor.client.get(f"/write/{REFERENCE}").text
        assert "Left over from v2." in page
        assert "Left over" not in Writer.sign_in(library, Role.APPROVER).client.get(f"/write/{REFERENCE}").text
        editor.start(REFERENCE)
    address = f"/write/{REFERENCE}/part/do-now/discard"
    assert editor.send(address, page, {"then": "draft"}).headers["Location"] == f"/write/{REFERENCE}"
    assert "Left over" not in editor.client.get(f"/write/{REFERENCE}").text


@pytest.mark.parametrize(
    ("part", "fields", "status"),
    [
        ("no-such-part", {"body": "x"}, 404),
        ("do-now", {"title": "x"}, 422),
        ("do-now", {}, 422),
        ("do-now", {"body": "x" * 400_001}, 422),
    ],
)
def test_what_cannot_be_kept_is_refused(
    library: Installation, editor: Writer, part: str, fields: dict[str, str], status: int
) -> None:
    page = editor.open(REFERENCE, "do-now")
    assert editor.keep(REFERENCE, part, page, **fields).status_code == status
    assert count(library, UnsavedWork) == 0


def test_a_page_that_was_open_goes_on_with_the_new_sessions_token(library: Installation, editor: Writer) -> None:
    page = editor.open(REFERENCE, "do-now")
    again = Writer.sign_in(library)
    assert again.keep(REFERENCE, "do-now", page, body="x").status_code == 400
    token = again.client.get(f"/write/{REFERENCE}/part/do-now/unsaved").json
    assert token is not None
    data = {"csrf_token": token["csrf_token"], "base": read_base(page), BODY: "x"}
    assert again.client.post(f"/write/{REFERENCE}/part/do-now/unsaved", data=data).status_code == 200


def test_the_page_of_everything_shows_unsaved_words_and_saves_over_nobody(
    library: Installation, editor: Writer
) -> None:
    page = editor.open(REFERENCE, "do-now")
    editor.keep(REFERENCE, "do-now", page, body="Unsaved of mine")
    Writer.sign_in(library, Role.APPROVER).write(REFERENCE, "do-now", body="Saved by another")
    everything = editor.client.get(f"/write/{REFERENCE}/everything").text
    assert read_boxes(everything)[BODY] == "Unsaved of mine"
    sent = {**read_boxes(everything), "base": read_base(everything)}
    answer = editor.send(f"/write/{REFERENCE}/everything", everything, sent)
    assert answer.status_code == 409
    assert "Saved by another" in answer.text

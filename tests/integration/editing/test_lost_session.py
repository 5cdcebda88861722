"""A session that ran out while somebody wrote: the words are kept for that person, and nothing else is done for it."""

import re

import pytest
from sqlalchemy import func, select, update

from guidance_app.db import get_session, transaction
from guidance_app.domain.permissions import Role
from guidance_app.models import Record, Revision, UnsavedWork, User, UserSession
from guidance_app.web.moments import CLOCK
from tests.integration.editing.conftest import REFERENCE
from tests.support.guarded_apps import Clock
from tests.support.installations import PASSWORD, Installation, read_token
from tests.support.writers import Writer, read_base, read_boxes

PART = f"/write/{REFERENCE}/part/do-now"
# 30 kB with signs of several bytes, signs that HTML and JSON escape, empty lines and no line end at its end.
LONG = "\n\n".join(
    f'{n}. Ask, “quietly” & <alone>: "é" \\\\ 😀 {{law: s}} نعم، وحدها {"so " * 12}.' for n in range(300)
)


@pytest.fixture
def clock(library: Installation) -> Clock:
    clock = Clock()
    library.app.extensions[CLOCK] = clock
    return clock


def count(library: Installation, model: type) -> int:
    with library.app.app_context():
        return get_session().scalar(select(func.count()).select_from(model)) or 0


def sign_in_through(writer: Writer, page: str, role: Role = Role.EDITOR) -> str:
    """Follow the page's link to sign in, sign in, and return where that led."""
    link = re.search(r'href="(/sign-in[^"]*)"', page)
    assert link
    form = writer.client.get(link[1].replace("&amp;", "&")).text
    wanted = form.split('name="next" value="')[1].split('"')[0]
    data = {"username": role.value, "password": PASSWORD, "next": wanted, "csrf_token": read_token(form)}
    answer = writer.client.post("/sign-in", data=data)
    assert answer.status_code == 303
    return answer.headers["Location"]


def test_not_a_character_is_lost_and_signing_in_leads_back_to_the_part(
    library: Installation, clock: Clock, editor: Writer
) -> None:
    assert len(LONG.encode()) > 30_000
    page = editor.open(REFERENCE, "do-now")
    before = (count(library, Revision), count(library, Record))
    clock.advance(minutes=31)
    answer = editor.save(REFERENCE, "do-now", page, body=LONG.replace("\n", "\r\n"))
    assert answer.status_code == 401
    assert "Your words were kept for you." in answer.text
    assert (count(library, Revision), count(library, Record)) == before
    assert sign_in_through(editor, answer.text) == PART
    again = editor.open(REFERENCE, "do-now")
    assert read_boxes(again)["do-now.body"].replace("\r\n", "\n").encode() == LONG.encode()
    assert editor.save(REFERENCE, "do-now", again).status_code == 303
    assert read_boxes(editor.open(REFERENCE, "do-now"))["do-now.body"].encode() == LONG.encode()


def test_the_words_are_on_the_page_as_well(library: Installation, clock: Clock, editor: Writer) -> None:
    page = editor.open(REFERENCE, "do-now")
    clock.advance(hours=2)
    answer = editor.save(REFERENCE, "do-now", page, body="Stay <calm>.")
    assert "Stay &lt;calm&gt;." in answer.text
    assert answer.headers["Cache-Control"] == "no-store"


def test_a_session_at_the_end_of_its_longest_time_keeps_words_too(
    library: Installation, clock: Clock, editor: Writer
) -> None:
    page = editor.open(REFERENCE, "do-now")
    for _ in range(35):
        clock.advance(minutes=20)
        editor.open(REFERENCE, "do-now")
    clock.advance(minutes=20)
    assert "kept for you" in editor.save(REFERENCE, "do-now", page, body="Late.").text


def test_everything_keeps_each_part_that_was_touched(library: Installation, clock: Clock, editor: Writer) -> None:
    address = f"/write/{REFERENCE}/everything"
    page = editor.client.get(address).text
    clock.advance(minutes=31)
    boxes = {**read_boxes(page), "do-now.body": "One.", "about.title": "Two"}
    answer = editor.send(address, page, {**boxes, "base": read_base(page)})
    assert answer.status_code == 401
    assert count(library, UnsavedWork) == 2
    assert sign_in_through(editor, answer.text) == address
    shown = read_boxes(editor.client.get(address).text)
    assert (shown["do-now.body"], shown["about.title"]) == ("One.", "Two")


def test_words_that_a_page_keeps_by_itself_are_kept_once_more(
    library: Installation, clock: Clock, editor: Writer
) -> None:
    page = editor.open(REFERENCE, "do-now")
    clock.advance(minutes=31)
    assert editor.keep(REFERENCE, "do-now", page, body="Still typing").status_code == 401
    assert count(library, UnsavedWork) == 1


def test_somebody_elses_sign_in_in_between_does_not_take_that_away(
    library: Installation, clock: Clock, editor: Writer
) -> None:
    page = editor.open(REFERENCE, "do-now")
    clock.advance(minutes=31)
    library.sign_in(Role.OFFICER)
    assert "kept for you" in editor.save(REFERENCE, "do-now", page, body="Mine.").text


def refuse(library: Installation, answer_text: str) -> None:
    assert "They were not saved. Copy them from here." in answer_text
    assert count(library, UnsavedWork) == 0


def test_a_page_that_is_not_that_sessions_own_keeps_nothing(
    library: Installation, clock: Clock, editor: Writer
) -> None:
    other = Writer.sign_in(library, Role.APPROVER)
    page, foreign = editor.open(REFERENCE, "do-now"), other.open(REFERENCE, "do-now")
    clock.advance(minutes=31)
    forged = page.replace(read_token(page), read_token(foreign))
    answer = editor.save(REFERENCE, "do-now", forged, body="Planted.")
    assert answer.status_code == 401
    refuse(library, answer.text)
    data = {"base": read_base(page), "do-now.body": "Planted."}
    for token in ({}, {"csrf_token": ""}, {"csrf_token": "é"}):
        answer = editor.client.post(PART, data={**data, **token})
        assert answer.status_code == 401
        refuse(library, answer.text)


def test_another_site_keeps_nothing_in_anybodys_name(library: Installation, clock: Clock, editor: Writer) -> None:
    page = editor.open(REFERENCE, "do-now")
    clock.advance(minutes=31)
    data = {"csrf_token": read_token(page), "base": read_base(page), "do-now.body": "Planted."}
    answer = editor.client.post(PART, data=data, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 400
    assert count(library, UnsavedWork) == 0


def test_a_session_that_was_signed_out_keeps_nothing(library: Installation, clock: Clock, editor: Writer) -> None:
    page = editor.open(REFERENCE, "do-now")
    cookie = editor.client.get_cookie("session")
    assert cookie is not None
    editor.send("/sign-out", editor.client.get("/account").text)
    editor.client.set_cookie("session", cookie.value)
    answer = editor.save(REFERENCE, "do-now", page, body="Mine.")
    assert answer.status_code == 401
    refuse(library, answer.text)


def test_after_a_day_nothing_is_kept(library: Installation, clock: Clock, editor: Writer) -> None:
    page = editor.open(REFERENCE, "do-now")
    clock.advance(hours=25)
    answer = editor.save(REFERENCE, "do-now", page, body="Mine.")
    assert answer.status_code == 401
    refuse(library, answer.text)


@pytest.mark.parametrize(
    "change", [{"role": Role.OFFICER}, {"disabled_at": func.now()}], ids=["may-not-write", "disabled"]
)
def test_somebody_who_may_not_write_any_more_keeps_nothing(
    library: Installation, clock: Clock, editor: Writer, change: dict[str, object]
) -> None:
    page = editor.open(REFERENCE, "do-now")
    with library.app.app_context(), transaction() as session:
        session.execute(update(User).where(User.username == "editor").values(**change))
    clock.advance(minutes=31)
    answer = editor.save(REFERENCE, "do-now", page, body="Mine.")
    assert answer.status_code == 401
    refuse(library, answer.text)


def test_an_ended_session_opens_and_does_nothing_else(library: Installation, clock: Clock, editor: Writer) -> None:
    page = editor.open(REFERENCE, "do-now")
    clock.advance(minutes=31)
    before = {model: count(library, model) for model in (Revision, Record, UnsavedWork)}
    for address in (f"/write/{REFERENCE}", PART, f"/write/{REFERENCE}/everything", "/write", "/"):
        assert editor.client.get(address).status_code == 302
    sent = {"change_note": "x", "significance": "minor", "slug": "moved", "reason": "x", "number": "1"}
    for step in ("", "/send", "/rename", "/justify", "/take-back", "/ask-community", "/restore"):
        assert editor.send(f"/write/{REFERENCE}{step}", page, sent).status_code == 401
    assert {model: count(library, model) for model in before} == before
    with library.app.app_context():
        assert get_session().scalars(select(UserSession)).one() is not None


def test_the_link_of_a_refused_form_leads_to_the_page_of_the_form(
    library: Installation, clock: Clock, editor: Writer
) -> None:
    page = editor.client.get("/write").text
    clock.advance(minutes=31)
    answer = editor.send("/write", page, {"kind": "risk", "title": "A new one", "slug": ""})
    assert answer.status_code == 401
    assert "A new one" in answer.text
    assert sign_in_through(editor, answer.text) == "/write"

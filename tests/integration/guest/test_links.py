"""A guest's link: opens one draft for a while, is kept by nobody, leads nowhere else, and ends with one plain page."""

import re
from datetime import timedelta
from html import unescape
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from guidance_app.db import get_engine
from guidance_app.domain.contributions import GroupRole
from guidance_app.domain.errors import NotFound, NotPermitted, WrongState
from guidance_app.domain.guest_links import Invitation
from guidance_app.domain.permissions import Permission, Role
from guidance_app.domain.publish_checks.readability import grade_lines
from guidance_app.domain.states import EditionState
from guidance_app.paths import TEMPLATES_FOLDER
from guidance_app.services.guest_links import invite_guest, revoke_guest
from guidance_app.web import access
from tests.factories.contributions import COMMUNITY, GROUP, TODAY
from tests.factories.drafts import publish_draft
from tests.integration.guest.conftest import ANSWERS, DRAFT, Guest, Reviewing, draft_edition
from tests.support.installations import read_token
from tests.support.people import EDITOR, OFFICER

PAGES = ("", "/part/names", "/answers", "/done")
INVITATION = Invitation(GROUP, GroupRole.WOMENS_GROUP, "Testshire", 21)
LINK = re.compile(r'id="address" rows="3" readonly>http://localhost(/review/[^<]+)<')


def answers_of(guest: Guest) -> list[tuple[int, str]]:
    """Return what every page of a link answers, without what differs from request to request."""
    return [(answer.status_code, answer.text) for answer in map(guest.get, PAGES)]


def ended_page(reviewing: Reviewing) -> list[tuple[int, str]]:
    wrong = Guest(reviewing.installation.app.test_client(), "/review/wrong")
    page = answers_of(wrong)
    assert [status for status, _page in page] == [410] * 4
    assert "This link no longer works" in page[0][1]
    assert "Ask the person who sent it to you for a new one." in page[0][1]
    return page


def test_wrong_expired_revoked_and_published_are_one_and_the_same_page(reviewing: Reviewing) -> None:
    expected = ended_page(reviewing)
    revoked, expired = reviewing.invite(key="one"), reviewing.invite(days=1, key="two")
    published = reviewing.invite(key="three")
    with reviewing.installation.app.app_context():
        revoke_guest(EDITOR, COMMUNITY, 1, reviewing.clock())
    assert answers_of(revoked) == expected
    assert expired.get().status_code == 200
    reviewing.clock.advance(days=2)
    assert answers_of(expired) == expected
    assert published.get().status_code == 200
    with reviewing.installation.app.app_context():
        publish_draft(COMMUNITY, TODAY)
    assert answers_of(published) == expected


def test_a_link_does_not_open_the_next_draft_either(reviewing: Reviewing, guest: Guest) -> None:
    with reviewing.installation.app.app_context():
        publish_draft(COMMUNITY, TODAY)
    reviewing.save(draft_edition("Words of the third edition."))
    assert guest.get().status_code == 410


@pytest.mark.parametrize("state", [EditionState.DRAFT, EditionState.COMMUNITY_REVIEW, EditionState.READY])
def test_the_draft_can_be_read_until_it_is_decided_upon(
    reviewing: Reviewing, guest: Guest, state: EditionState
) -> None:
    reviewing.save(draft_edition(), state)
    assert DRAFT in guest.get("/part/names").text


def test_what_is_sent_after_the_end_is_handed_back_and_not_kept(reviewing: Reviewing, guest: Guest) -> None:
    part, answers = guest.get("/part/names").text, guest.get("/answers").text
    reviewing.clock.advance(days=22)
    for page, shown, fields in (
        ("/part/names", part, {"comment": "Too late for this."}),
        ("/answers", answers, {**ANSWERS, "risk": "Too late for this."}),
    ):
        answer = guest.post(page, shown, **fields)
        assert answer.status_code == 410
        assert "Too late for this." in answer.text
    with reviewing.installation.app.app_context(), get_engine().connect() as connection:
        for table in ("guest_comment", "guest_review"):
            assert connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() == 0


def test_a_token_is_taken_only_whole_and_signed_by_us(reviewing: Reviewing, guest: Guest) -> None:
    token = guest.path.removeprefix("/review/")
    signature, _, secret = token.partition(".")
    other = reviewing.invite(key="two").path.removeprefix("/review/").partition(".")[2]
    changed = [
        secret,
        signature,
        f"{secret}.{signature}",
        f"{signature}.{other}",
        f"{signature}.{secret.upper()}",
        f"{signature}.{secret}0",
        f"{signature[:-1]}.{secret}",
        f"{signature}..{secret}",
        f"{token}%00",
        f"{token}%0A",
        f"{token}é",
        "x" * 5_000,
        "%F0%9F%98%80",
        "' OR 1=1 --",
    ]
    for wrong in changed:
        assert guest.client.get(f"/review/{wrong}").status_code in (400, 404, 410), wrong
    assert guest.get().status_code == 200


def test_another_installation_does_not_take_the_link(reviewing: Reviewing, guest: Guest) -> None:
    reviewing.installation.app.secret_key = "another key " + "y" * 40
    assert guest.get().status_code == 410


def test_the_secret_is_in_no_table_no_record_no_log_and_no_later_page(
    reviewing: Reviewing, caplog: pytest.LogCaptureFixture
) -> None:
    editor = reviewing.installation.sign_in(Role.EDITOR)
    page = editor.get("/write/COM-900/guests").text
    typed = {"group_name": GROUP, "group_role": "womens-group", "area": "Testshire", "days": "21"}
    made = editor.post("/write/COM-900/guests", data={"csrf_token": read_token(page), **typed}).text
    found = LINK.search(made)
    assert found is not None
    assert made.count(found[1]) == 2
    guest = Guest(reviewing.installation.app.test_client(), found[1])
    guest.send("/part/names", comment="A comment.")
    guest.send("/answers", **ANSWERS)
    secret, signature = found[1].rpartition(".")[2], found[1].removeprefix("/review/").partition(".")[0]
    with reviewing.installation.app.app_context(), get_engine().connect() as connection:
        tables = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars().all()
        stored = str([connection.execute(text(f"SELECT * FROM {table}")).all() for table in tables])
    files = b"".join(path.read_bytes() for path in Path(reviewing.installation.folder).glob("*.sqlite3*"))
    later = "".join(editor.get(path).text for path in ("/write/COM-900/guests", "/write/COM-900/contributions", "/"))
    for part in (secret, signature):
        assert part not in stored
        assert part.encode() not in files
        assert part not in later
        assert part not in caplog.text


def test_only_the_end_of_a_link_can_be_changed_and_only_once(reviewing: Reviewing, guest: Guest) -> None:
    changes = [
        "UPDATE guest_link SET expires_at = '2099-01-01'",
        "UPDATE guest_link SET token_hash = 'x'",
        "UPDATE guest_link SET group_role = 'survivors-group'",
        "DELETE FROM guest_link",
    ]
    with reviewing.installation.app.app_context():
        for statement in changes:
            with get_engine().begin() as connection, pytest.raises(IntegrityError):
                connection.execute(text(statement))
        revoke_guest(EDITOR, COMMUNITY, 1, reviewing.clock())
        with get_engine().begin() as connection, pytest.raises(IntegrityError):
            connection.execute(text("UPDATE guest_link SET revoked_at = NULL"))


def test_what_came_through_a_revoked_link_no_longer_counts(reviewing: Reviewing, guest: Guest) -> None:
    guest.send("/answers", **ANSWERS)
    assert len(reviewing.standing().given_by) == 1
    with reviewing.installation.app.app_context():
        revoke_guest(EDITOR, COMMUNITY, 1, reviewing.clock())
        revoke_guest(EDITOR, COMMUNITY, 1, reviewing.clock() + timedelta(days=1))
    assert reviewing.standing().given_by == ()


def test_only_those_who_write_may_invite_and_only_to_a_draft_of_their_own(reviewing: Reviewing) -> None:
    now = reviewing.clock()
    with reviewing.installation.app.app_context():
        with pytest.raises(NotPermitted):
            invite_guest(OFFICER, COMMUNITY, INVITATION, "key", now)
        with pytest.raises(NotPermitted):
            revoke_guest(OFFICER, COMMUNITY, 1, now)
        with pytest.raises(NotFound):
            invite_guest(EDITOR, "COM-999", INVITATION, "key", now)
        with pytest.raises(NotFound):
            revoke_guest(EDITOR, COMMUNITY, 99, now)
        assert invite_guest(EDITOR, COMMUNITY, INVITATION, "key", now).number == 1
        with pytest.raises(WrongState, match="shown only once"):
            invite_guest(EDITOR, COMMUNITY, INVITATION, "key", now)
        publish_draft(COMMUNITY, TODAY)
        with pytest.raises(NotFound, match="Nothing is being prepared"):
            invite_guest(EDITOR, COMMUNITY, INVITATION, "another", now)


def test_with_only_the_link_every_other_page_answers_as_to_a_stranger(reviewing: Reviewing, guest: Guest) -> None:
    guest.get()
    guest.send("/part/names", comment="Hello.")
    stranger = reviewing.installation.app.test_client()
    stranger.get("/sign-in")
    app, token = reviewing.installation.app, guest.path.removeprefix("/review/")
    with app.app_context():
        rules = [
            (rule, need.permission)
            for rule in app.url_map.iter_rules()
            if (need := access.find_requirement(rule.endpoint)) is not None
        ]
    parts = {"slug": "community-900", "reference": "COM-900", "number": "1", "anchor": "names", "kind": "community"}
    tried = 0
    for rule, permission in rules:
        if permission is Permission.REVIEW_AS_GUEST or rule.build_only:
            continue
        filled = re.sub(r"<(?:[^:<>]+:)?([^<>]+)>", lambda found: parts.get(found[1], "1"), rule.rule)
        for method in sorted((rule.methods or set()) - {"OPTIONS"}):
            for path in (filled, f"{filled}?token={token}"):
                mine, theirs = (each.open(path, method=method) for each in (guest.client, stranger))
                assert mine.status_code == theirs.status_code, (method, path)
                assert strip(mine.headers.get("Location", "")) == strip(theirs.headers.get("Location", ""))
                assert DRAFT.encode() not in mine.data
        tried += 1
    assert tried > 40


def strip(address: str) -> str:
    # Where somebody wanted to go is signed with the time of day.
    return address.partition("?")[0]


def test_the_pages_lead_nowhere_else_and_need_no_script(reviewing: Reviewing, guest: Guest) -> None:
    linked = "See [names](doc:names-and-naming), [a site](https://example.org/). {law: s} [Ring](tel:+44-20-7008-0151)."
    reviewing.save(draft_edition(linked))
    old = guest.get("/answers").text
    pages = [guest.get(page).text for page in PAGES]
    pages.append(guest.post("/answers", old).text)
    pages.append(guest.client.get("/review/wrong").text)
    assert "a site" in pages[1]
    for page in pages:
        hrefs = re.findall(r'(?:href|action|src)="([^"]*)"', page)
        own = (guest.path, "/static/", "#", "tel:999")
        assert [each for each in hrefs if not unescape(each).startswith(own)] == []
        assert "<script" not in page
        assert "<nav" not in page
        assert 'content="noindex' in page
        assert "Ring 999" in page


def test_headers_let_nobody_keep_the_page_or_learn_the_address(guest: Guest) -> None:
    for page in PAGES:
        headers = guest.get(page).headers
        assert headers["Cache-Control"] == "no-store"
        assert headers["Referrer-Policy"] == "same-origin"
        assert "ETag" not in headers


def test_errors_on_the_way_open_no_door_either(guest: Guest) -> None:
    page = guest.get("/part/names").text
    answer = guest.client.post(f"{guest.path}/part/names", data={"comment": "Without a token."})
    assert answer.status_code == 400
    assert "Without a token." in answer.text
    broken = guest.client.post(
        f"{guest.path}/part/names", data=b"comment=%FF", content_type="application/x-www-form-urlencoded"
    )
    assert broken.status_code == 400
    long = guest.post("/part/names", page, comment="x" * 1_100_000)
    assert long.status_code == 413
    for each in (answer, broken, long):
        assert 'class="govuk-template__body app-guest"' in each.text
        assert "library" not in each.text
        assert re.findall(r'href="(/[^"]*)"', each.text.replace("/static/", "")) == []


def test_a_link_that_is_used_like_a_machine_has_to_wait_and_others_do_not(reviewing: Reviewing, guest: Guest) -> None:
    other = reviewing.invite(key="two")
    shown = guest.get("/part/names").text
    statuses = [guest.post("/part/names", shown, comment="Again.").status_code for _ in range(61)]
    assert statuses == [303] * 60 + [429]
    waiting = guest.post("/part/names", shown, comment="Typed meanwhile.")
    assert waiting.status_code == 429
    assert "A lot was sent in a short time. Try again in 5 minutes." in waiting.text
    assert "Typed meanwhile." in waiting.text
    assert int(waiting.headers["Retry-After"]) == 300
    assert guest.get("/part/names").status_code == 200
    assert other.send("/part/names", comment="Not held up.").status_code == 303
    reviewing.clock.advance(minutes=5)
    assert guest.post("/part/names", shown, comment="Typed meanwhile.").status_code == 303


def test_the_link_as_a_whole_has_a_limit_wherever_it_is_used_from(reviewing: Reviewing, guest: Guest) -> None:
    shown, sent = guest.get("/part/names").text, 0
    token = read_token(shown)
    words = draft_edition().content.content_hash
    for house in range(5):
        for _ in range(50):
            data = {"csrf_token": token, "content_hash": words, "comment": "Again."}
            answer = guest.client.post(
                f"{guest.path}/part/names", data=data, environ_overrides={"REMOTE_ADDR": f"10.0.{house}.1"}
            )
            sent += answer.status_code == 303
    assert sent == 200


def test_the_editors_page_shows_links_answers_and_comments(reviewing: Reviewing, guest: Guest) -> None:
    guest.send("/part/names", comment="We say it otherwise.")
    guest.send("/answers", **{**ANSWERS, "verdict": "harm", "risk": "It shows who tells."})
    editor = reviewing.installation.sign_in(Role.EDITOR)
    page = unescape(editor.get("/write/COM-900/guests").text)
    for words in (GROUP, "Works", "We say it otherwise.", "It shows who tells.", "Could cause harm", "4 people"):
        assert words in page, words
    assert "The words have changed since." not in page
    reviewing.save(draft_edition("Words that came later.", "support"))
    assert "The words have changed since." in editor.get("/write/COM-900/guests").text
    token = read_token(page)
    answer = editor.post("/write/COM-900/guests/1/revoke", data={"csrf_token": token})
    assert (answer.status_code, answer.headers["Location"]) == (303, "/write/COM-900/guests")
    assert "what came through it does not count" in editor.get("/write/COM-900/guests").text
    assert guest.get().status_code == 410


def test_an_invitation_with_mistakes_gives_everything_back(reviewing: Reviewing) -> None:
    editor = reviewing.installation.sign_in(Role.EDITOR)
    data = {"csrf_token": read_token(editor.get("/write/COM-900/guests").text), "group_name": GROUP, "days": "90"}
    answer = editor.post("/write/COM-900/guests", data=data)
    assert answer.status_code == 422
    page = unescape(answer.text)
    assert f'value="{GROUP}"' in page
    assert 'value="90"' in page
    assert "from 1 to 60" in page
    assert [href for href in re.findall(r'<li><a href="#([^"]+)"', page) if f'id="{href}"' not in page] == []


def test_the_same_invitation_sent_twice_makes_one_link(reviewing: Reviewing) -> None:
    editor = reviewing.installation.sign_in(Role.EDITOR)
    page = editor.get("/write/COM-900/guests").text
    key = re.search(r'name="form_key" value="([0-9a-f]+)"', page)
    assert key is not None
    typed = {"group_name": GROUP, "group_role": "womens-group", "area": "Testshire", "days": "21"}
    data = {"csrf_token": read_token(page), "form_key": key[1], **typed}
    assert [editor.post("/write/COM-900/guests", data=data).status_code for _ in range(2)] == [200, 409]


def test_what_guests_read_of_us_is_easy(guest: Guest) -> None:
    said = []
    for name in ("start", "part", "changed", "answers", "done", "problem"):
        source = (TEMPLATES_FOLDER / "guest" / f"{name}.html").read_text(encoding="utf-8")
        source = re.sub(r"{#.*?#}|{%.*?%}", "\n", source, flags=re.DOTALL)
        words = re.sub(r"<[^>]+>", "\n", re.sub(r"{{.*?}}", "it", source, flags=re.DOTALL))
        said += [line.strip() for line in words.splitlines() if line.strip()]
    # Grade 5 of an American school is read at the age of ten or eleven.
    assert len(" ".join(said).split()) > 200
    assert grade_lines(said) <= 5

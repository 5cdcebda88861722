"""The editors' pages of contributions: one form that loses nothing, a list with states, one step to withdraw."""

import re
from dataclasses import replace

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.datastructures import MultiDict

from guidance_app.db import get_session, transaction, utc_now
from guidance_app.domain.permissions import Role
from guidance_app.models import Contribution, ContributionWithdrawal, Document, Force
from guidance_app.services.contributions import correct_contribution, record_contribution
from guidance_app.services.importing import import_editions
from tests.factories.contributions import FIELDS, GROUP, PERSON, TODAY, make_form
from tests.integration.contributions.conftest import GIVEN, second_edition
from tests.support.installations import Installation, read_token
from tests.support.people import EDITOR
from tests.support.queries import record_queries

LIST = "/write/COM-900/contributions"
NEW = f"{LIST}/new"
DAY = FIELDS["held_on"]
KEY = re.compile(r'name="form_key" value="([0-9a-f]+)"')


def fill(
    client: FlaskClient, path: str = NEW, parts: tuple[str, ...] = ("names",), **changes: str
) -> MultiDict[str, str]:
    page = client.get(path).text
    found = KEY.search(page)
    fields = {"csrf_token": read_token(page), "form_key": found[1] if found else "", **FIELDS, **changes}
    return MultiDict([*fields.items(), *(("section", part) for part in parts)])


def rows(installation: Installation) -> list[Contribution]:
    with installation.app.app_context():
        return list(get_session().scalars(select(Contribution).order_by(Contribution.id)))


def test_an_editor_records_corrects_and_withdraws(profile: Installation) -> None:
    editor = profile.sign_in(Role.EDITOR)
    assert "Nobody has given anything yet" in editor.get(LIST).text
    answer = editor.post(NEW, data=fill(editor))
    assert (answer.status_code, answer.headers["Location"]) == (303, LIST)
    page = editor.get(LIST).text.replace("&#39;", "'")
    for words in (
        GROUP,
        "Consent holds",
        "9 people",
        "Community engagement officer",
        "1 February 2027",
        "Test editor",
    ):
        assert words in page
    answer = editor.post(f"{LIST}/1/correct", data=fill(editor, f"{LIST}/1/correct", how_many="12"))
    assert answer.status_code == 303
    page = editor.get(LIST).text
    assert "Replaced by a correction" in page
    assert "12 people" in page
    asked = editor.get(f"{LIST}/2/withdraw").text
    assert "These words leave the page at once" in asked
    assert "<li>Names</li>" in asked
    answer = editor.post(f"{LIST}/2/withdraw", data={"csrf_token": read_token(asked), "note": ""})
    assert (answer.status_code, answer.headers["Location"]) == (303, LIST)
    assert "Consent was withdrawn" in editor.get(LIST).text
    assert GIVEN not in editor.get("/guidance/community-900").text


def test_a_form_with_mistakes_gives_everything_back_and_stores_nothing(profile: Installation) -> None:
    editor = profile.sign_in(Role.EDITOR)
    typed = fill(
        editor,
        parts=("names", "support"),
        may_use_text="",
        how_many="many",
        person=PERSON,
        disagreement="Two said <no>.",
    )
    answer = editor.post(NEW, data=typed)
    assert answer.status_code == 422
    page = answer.text.replace("&#39;", "'")
    for words in (GROUP, "Testshire", 'value="many"', PERSON, "Two said &lt;no&gt;.", f'value="{DAY}"'):
        assert words in page, words
    assert re.search(r'value="names" checked', page)
    assert re.search(r'value="support" checked', page)
    assert not re.search(r'value="words" checked', page)
    assert re.search(r'value="womens-group" selected', page)
    assert "Without this consent nothing can be recorded here." in page
    assert 'href="#may_use_text"' in page
    assert 'id="may_use_text"' in page
    assert [href for href in re.findall(r'<li><a href="#([^"]+)"', page) if f'id="{href}"' not in page] == []
    assert typed["form_key"] in page
    assert rows(profile) == []


def test_what_leads_to_a_person_is_refused_and_given_back(profile: Installation) -> None:
    editor = profile.sign_in(Role.EDITOR)
    answer = editor.post(NEW, data=fill(editor, not_heard="Ask for Priya on 07700 900123."))
    assert answer.status_code == 422
    assert "Ask for Priya on 07700 900123." in answer.text
    assert rows(profile) == []


def test_the_same_form_sent_twice_is_recorded_once(profile: Installation) -> None:
    editor = profile.sign_in(Role.EDITOR)
    form = fill(editor)
    assert [editor.post(NEW, data=form).status_code for _ in range(2)] == [303, 303]
    assert len(rows(profile)) == 1


def test_a_page_that_others_have_overtaken_says_which_record_counts_now(profile: Installation) -> None:
    editor = profile.sign_in(Role.EDITOR)
    editor.post(NEW, data=fill(editor))
    stale = fill(editor, f"{LIST}/1/correct")
    asked = read_token(editor.get(f"{LIST}/1/withdraw").text)
    with profile.app.app_context():
        correct_contribution(EDITOR, make_form(("words",), "meanwhile", expires_on="2028-01-01"), 1, TODAY)
    for path, data in ((f"{LIST}/1/correct", stale), (f"{LIST}/1/withdraw", {"csrf_token": asked})):
        answer = editor.post(path, data=data)
        assert answer.status_code == 409
        assert "replaced by contribution 2" in answer.text
    assert editor.get(f"{LIST}/1/correct").status_code == 409
    assert editor.get(f"{LIST}/1/withdraw").status_code == 409


def test_withdrawing_needs_the_post_and_the_token(profile: Installation) -> None:
    editor = profile.sign_in(Role.EDITOR)
    editor.post(NEW, data=fill(editor))
    editor.get(f"{LIST}/1/withdraw")
    assert editor.post(f"{LIST}/1/withdraw", data={"note": ""}).status_code == 400
    with profile.app.app_context():
        assert get_session().scalars(select(ContributionWithdrawal)).all() == []
    answer = editor.post(
        f"{LIST}/1/withdraw",
        data={"csrf_token": read_token(editor.get(f"{LIST}/1/withdraw").text), "note": "Ring 07700 900123"},
    )
    assert answer.status_code == 422
    assert "Ring 07700 900123" in answer.text


@pytest.mark.parametrize("path", [LIST, NEW, f"{LIST}/1/correct", f"{LIST}/1/withdraw", "/write/COM-900/guests"])
def test_another_forces_document_looks_like_none(profile: Installation, path: str) -> None:
    editor = profile.sign_in(Role.EDITOR)
    with profile.app.app_context():
        record_contribution(EDITOR, make_form(("names",)), TODAY)
        with transaction() as session:
            other = Force(name="Another force", created_at=utc_now())
            session.add(other)
            session.flush()
            session.scalars(select(Document)).one().force_id = other.id
    hidden, missing = editor.get(path), editor.get(path.replace("900", "999"))
    assert hidden.status_code == missing.status_code == 404
    assert GROUP not in hidden.text.replace("&#39;", "'")


def test_national_text_that_another_force_keeps_can_be_read_and_not_changed(profile: Installation) -> None:
    editor = profile.sign_in(Role.EDITOR)
    editor.post(NEW, data=fill(editor))
    with profile.app.app_context(), transaction() as session:
        session.scalars(select(Force)).one().keeps_national = False
    page = editor.get(LIST)
    assert page.status_code == 200
    assert "changed by the force that keeps it" in page.text
    assert "Withdraw consent" not in page.text
    for path in (NEW, f"{LIST}/1/correct", f"{LIST}/1/withdraw"):
        assert editor.get(path).status_code == 403
    token = read_token(editor.get("/account").text)
    assert editor.post(NEW, data={"csrf_token": token, **FIELDS, "section": "names"}).status_code == 403
    assert editor.post(f"{LIST}/1/withdraw", data={"csrf_token": token}).status_code == 403
    assert len(rows(profile)) == 1


def test_hostile_words_are_shown_as_words(profile: Installation) -> None:
    editor = profile.sign_in(Role.EDITOR)
    hostile = "<script>alert(1)</script>"
    editor.post(NEW, data=fill(editor, group_name=hostile, not_heard=hostile, disagreement=hostile))
    pages = [
        editor.get(path).text for path in (LIST, f"{LIST}/1/correct", f"{LIST}/1/withdraw", "/guidance/community-900")
    ]
    assert "&lt;script&gt;alert(1)" in pages[0]
    assert all("<script>alert" not in page for page in pages)


def test_the_list_takes_the_same_few_queries_however_long_it_is(profile: Installation) -> None:
    editor = profile.sign_in(Role.EDITOR)
    counts = []
    for number in range(2):
        with profile.app.app_context():
            for each in range(number * 5):
                record_contribution(EDITOR, make_form(("names",), f"form-{each}"), TODAY)
        with record_queries(profile.app) as queries:
            assert editor.get(LIST).status_code == 200
        counts.append(len(queries))
    assert counts[1] <= counts[0] <= 8, counts


def test_a_draft_that_was_never_published_can_be_given_to(profile: Installation) -> None:
    with profile.app.app_context():
        import_editions([replace(second_edition(), number=1, slug="community-901", reference="COM-901")])
    assert profile.sign_in(Role.EDITOR).get("/write/COM-901/contributions").status_code == 200

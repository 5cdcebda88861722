"""A force records that a speaker read its phrases: readers see what the speaker is, never who, until a word changes."""

from dataclasses import replace

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.permissions import Role
from guidance_app.domain.phrases.checks import fingerprint_phrases
from guidance_app.domain.phrases.languages import PHRASE_LANGUAGES
from guidance_app.models import PhraseCheck, Record
from guidance_app.queries.phrase_checks import list_languages
from tests.support.days import Calendar
from tests.support.forces import add_person, find_viewer
from tests.support.installations import Installation, read_token
from tests.support.paper import read_pages
from tests.support.queries import record_queries

NAME = "Zebedee Quillfeather"
PAGE = "/force/phrases/urd"
SAID = "Checked by an interpreter on the national register, 25 November 2026"
DRAFT = "Not checked by a speaker yet"


@pytest.fixture
def editor(bare_installation: Installation, november: Calendar) -> FlaskClient:
    return bare_installation.sign_in(Role.EDITOR)


def send(client: FlaskClient, path: str = PAGE, **changes: str) -> tuple[int, str]:
    form = {
        "words_hash": fingerprint_phrases(PHRASE_LANGUAGES["urd"]),
        "speaker": "registered-interpreter",
        "speaker_name": NAME,
        "checked_on": "2026-11-25",
        "agreed": "yes",
        **changes,
    }
    answer = client.post(path, data={"csrf_token": read_token(client.get("/account").text), **form})
    return answer.status_code, answer.text


def test_a_check_that_is_recorded_is_said_on_the_screen_and_on_paper_without_the_name_and_can_be_taken_back(
    bare_installation: Installation, editor: FlaskClient
) -> None:
    officer = bare_installation.sign_in()
    assert DRAFT in officer.get("/phrases/urd").text
    assert [send(editor)[0], send(editor)[0]] == [303, 303]
    page = officer.get("/phrases/urd").text
    assert SAID in page
    assert DRAFT not in page
    assert DRAFT in officer.get("/phrases/pnb").text
    assert "36 of 37 not checked by a speaker yet" in officer.get("/phrases").text
    sheet = " ".join(read_pages(officer.get("/phrases/sheet.pdf").data))
    assert "36 of 37 languages not checked by a speaker yet" in sheet
    for read in (page, officer.get("/phrases").text, officer.get("/phrases/sheet").text, sheet):
        assert NAME not in read
    assert NAME in editor.get(PAGE).text
    assert send(editor, f"{PAGE}/take-back")[0] == 303
    assert DRAFT in officer.get("/phrases/urd").text
    assert "taken back" in editor.get(PAGE).text
    assert send(editor, f"{PAGE}/take-back")[0] == 404
    with bare_installation.app.app_context():
        assert [row.stands for row in get_session().scalars(select(PhraseCheck).order_by(PhraseCheck.id))] == [
            True,
            False,
        ]
        assert not [row for row in get_session().scalars(select(Record)) if NAME in str(row.detail)]


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("speaker_name", "", "Give the speaker’s name."),
        ("speaker_name", f"{NAME}, 07700 900123", "07700 900123"),
        ("speaker", "cousin", "Choose what the speaker is."),
        ("checked_on", "2026-11-26", "still to come"),
        ("checked_on", "soon", "Give the day"),
        ("agreed", "", "every phrase is right"),
    ],
)
def test_what_is_missing_or_says_too_much_is_asked_for_and_nothing_is_recorded(
    bare_installation: Installation, editor: FlaskClient, field: str, typed: str, said: str
) -> None:
    status, page = send(editor, **{field: typed})
    assert (status, said in page) == (422, True)
    assert DRAFT in bare_installation.sign_in().get("/phrases/urd").text


def test_a_check_of_other_words_counts_for_nothing(
    bare_installation: Installation, editor: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, page = send(editor, words_hash="0" * 64)
    assert (status, "have changed since the page was opened" in page) == (409, True)
    assert send(editor)[0] == 303
    urdu = PHRASE_LANGUAGES["urd"]
    monkeypatch.setitem(PHRASE_LANGUAGES, "urd", replace(urdu, phrases={**urdu.phrases, "yes": "جی"}))
    assert DRAFT in bare_installation.sign_in().get("/phrases/urd").text


def test_another_force_s_check_counts_for_nothing_here_and_a_list_costs_one_query(
    bare_installation: Installation, editor: FlaskClient
) -> None:
    send(editor)
    elsewhere = add_person(bare_installation.app, "elsewhere", Role.EDITOR, force="Another force")
    officer = find_viewer(bare_installation.app, "officer")
    with bare_installation.app.app_context(), record_queries(bare_installation.app) as statements:
        assert not any(each.checked_by for each in list_languages(elsewhere))
        assert [each.code for each in list_languages(officer) if each.checked_by] == ["urd"]
    assert len(statements) == 2


def test_an_officer_records_no_check_and_a_language_without_phrases_has_none(
    bare_installation: Installation, editor: FlaskClient
) -> None:
    assert send(bare_installation.sign_in())[0] == 403
    assert [send(editor, f"/force/phrases/{code}")[0] for code in ("syl", "xxx")] == [404, 404]

"""Drafts are for those who write them: no other role, no other force, and no reader's page sees a word of one."""

import pytest
from flask import Flask
from sqlalchemy import select, update

from guidance_app.db import get_session, transaction
from guidance_app.domain.permissions import Role
from guidance_app.models import Document, Edition, Force, Revision
from guidance_app.services.accounts import add_user
from guidance_app.services.importing import import_editions
from tests.factories.edition_files import make_edition_file
from tests.integration.editing.conftest import REFERENCE
from tests.support.installations import PASSWORD, Installation, read_token
from tests.support.writers import Writer

CANARY = "Canary words of a draft"
ADDRESSES = (
    "",
    "/everything",
    "/compare",
    "/revisions",
    "/part/do-now",
    "/part/do-now/discard",
    "/part/do-now/unsaved",
)
STEPS = ("", "/send", "/ask-community", "/take-back", "/rename", "/justify", "/restore", "/everything", "/part/do-now",
         "/part/do-now/preview", "/part/do-now/unsaved", "/part/do-now/discard")  # fmt: skip


@pytest.fixture
def draft(library: Installation, editor: Writer) -> Writer:
    editor.write(REFERENCE, "do-now", body=f"{CANARY}.")
    editor.keep(REFERENCE, "do-not", editor.open(REFERENCE, "do-not"), body=f"{CANARY}, unsaved.")
    return editor


def sign_in_elsewhere(library: Installation) -> Writer:
    """Return an editor of another force."""
    with library.app.app_context():
        add_user("elsewhere", "Editor elsewhere", Role.EDITOR, "Other force", PASSWORD)
    client = library.app.test_client()
    token = read_token(client.get("/sign-in").text)
    answer = client.post("/sign-in", data={"username": "elsewhere", "password": PASSWORD, "csrf_token": token})
    assert answer.status_code == 303
    return Writer(client)


def read_words(app: Flask) -> list[str]:
    with app.app_context():
        return list(get_session().scalars(select(Revision.content_hash).order_by(Revision.id)))


@pytest.mark.parametrize("role", [Role.OFFICER, Role.TRAINER, Role.ADMINISTRATOR])
def test_nobody_without_the_permission_sees_or_does_anything(library: Installation, draft: Writer, role: Role) -> None:
    other, before = Writer.sign_in(library, role), read_words(library.app)
    for address in ADDRESSES:
        answer = other.client.get(f"/write/{REFERENCE}{address}")
        assert (answer.status_code, CANARY in answer.text) == (403, False), address
    token = other.client.get("/account").text
    for step in STEPS:
        answer = other.send(f"/write/{REFERENCE}{step}", token, {"do-now.body": "x", "slug": "moved", "number": "1"})
        assert (answer.status_code, CANARY in answer.text) == (403, False), step
    for address in ("/write", "/write/blocks"):
        assert other.client.get(address).status_code == 403
    assert read_words(library.app) == before


def test_national_text_is_written_by_the_force_that_keeps_it(library: Installation, draft: Writer) -> None:
    other, before = sign_in_elsewhere(library), read_words(library.app)
    with library.app.app_context():
        assert get_session().scalars(select(Force.keeps_national).order_by(Force.id)).all() == [True, False]
    for address in ADDRESSES:
        answer = other.client.get(f"/write/{REFERENCE}{address}")
        assert (answer.status_code, CANARY in answer.text) == (403, False), address
        assert "National text is changed by the force that keeps it" in answer.text
    token = other.client.get("/account").text
    for step in STEPS:
        answer = other.send(f"/write/{REFERENCE}{step}", token, {"do-now.body": "x", "slug": "moved", "number": "1"})
        assert (answer.status_code, CANARY in answer.text) == (403, False), step
    page = other.client.get("/write").text
    assert "Drafts (0)" in page
    assert read_words(library.app) == before


def test_another_forces_document_is_not_there(library: Installation, draft: Writer) -> None:
    with library.app.app_context(), transaction() as session:
        session.execute(update(Document).values(force_id=1))
    other = sign_in_elsewhere(library)
    for address in ADDRESSES:
        answer = other.client.get(f"/write/{REFERENCE}{address}")
        assert (answer.status_code, CANARY in answer.text) == (404, False), address
    token = other.client.get("/account").text
    for step in STEPS:
        answer = other.send(f"/write/{REFERENCE}{step}", token, {"do-now.body": "x", "slug": "moved", "number": "1"})
        assert (answer.status_code, CANARY in answer.text) == (404, False), step
    assert "Drafts (0)" in other.client.get("/write").text
    assert "Drafts (1)" in draft.client.get("/write").text


def test_no_page_of_a_reader_holds_a_word_of_a_draft(library: Installation, draft: Writer) -> None:
    form = draft.client.get("/write").text
    draft.send("/write", form, {"kind": "term", "title": f"{CANARY} title", "slug": "canary-words"})
    reader = library.sign_in(Role.OFFICER)
    for address in ("/", "/risk", "/words", "/guidance/risk-900", "/guidance/risk-900/history",
                    "/guidance/risk-900/compare", "/search?q=canary", "/suggest?q=canary", "/contacts"):  # fmt: skip
        assert CANARY not in reader.get(address).text, address
    for address in ("/guidance/canary-words", "/guidance/risk-900/v/2", "/r/HBA-900/v2", "/r/TER-001"):
        assert reader.get(address).status_code == 404, address


def test_pages_of_writing_are_never_kept_by_a_browser(draft: Writer) -> None:
    for address in ADDRESSES:
        answer = draft.client.get(f"/write/{REFERENCE}{address}")
        assert answer.headers["Cache-Control"] == "no-store", address


def test_every_step_needs_a_token(library: Installation, draft: Writer) -> None:
    before = read_words(library.app)
    for step in STEPS:
        answer = draft.client.post(f"/write/{REFERENCE}{step}", data={"do-now.body": "x", "slug": "moved"})
        assert answer.status_code == 400, step
    assert read_words(library.app) == before


def test_reading_pages_writes_nothing(library: Installation, draft: Writer) -> None:
    with library.app.app_context():
        versions = get_session().scalars(select(Edition.version)).all()
    before = read_words(library.app)
    for address in ADDRESSES:
        draft.client.get(f"/write/{REFERENCE}{address}")
    with library.app.app_context():
        assert get_session().scalars(select(Edition.version)).all() == versions
    assert read_words(library.app) == before


def test_two_documents_keep_their_drafts_apart(library: Installation, draft: Writer) -> None:
    with library.app.app_context():
        import_editions([make_edition_file(serial=901)])
    draft.start("HBA-901")
    assert CANARY not in draft.open("HBA-901", "do-now")

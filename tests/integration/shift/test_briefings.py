"""What is printed says as much as the screen does: which version, until when, what is doubted, where the newest is."""

import html
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from guidance_app.db import transaction
from guidance_app.services import taking_down
from guidance_app.services.contributions import record_contribution
from guidance_app.web.moments import CLOCK
from guidance_app.web.shift import paper
from tests.factories.contributions import GROUP, make_form
from tests.factories.contributions import TODAY as GIVEN_ON
from tests.support.hidden_words import ANCHOR, CANARY, HIDE, REFERENCE, SLUG, Scene
from tests.support.installations import Installation
from tests.support.paper import read_answer, read_pages, read_root
from tests.support.people import EDITOR

PRINT, FILE = f"/guidance/{SLUG}/print", f"/guidance/{SLUG}/briefing.pdf"
PINNED = f"/guidance/{SLUG}/v/2/briefing.pdf"
LIVE = "http://localhost/r/TER-900"
GIVEN = datetime(2027, 3, 4, 12, tzinfo=UTC)
LATER = datetime(2031, 1, 2, 12, tzinfo=UTC)


@pytest.fixture
def publish(bare_installation: Installation) -> Callable[[Callable[[Scene], None]], None]:
    """Bring the installation into a state, inside its context."""

    def bring(into: Callable[[Scene], None]) -> None:
        with bare_installation.app.app_context():
            into(Scene())

    return bring


Publish = Callable[[Callable[[Scene], None]], None]


def read(installation: Installation, path: str, status: int = 200) -> str:
    """Return what an officer reads on paper at an address."""
    answer = installation.sign_in().get(path)
    assert answer.status_code == status, path
    return read_answer(answer)


def open_file(installation: Installation) -> bytes:
    """Return the sheet as the file that an officer gets."""
    made: bytes = installation.sign_in().get(FILE).data
    return made


def test_a_sheet_is_a_tagged_file_with_its_version_dates_marking_and_address_at_the_foot_of_each_page(
    bare_installation: Installation, publish: Publish
) -> None:
    publish(Scene.publish)
    answer = bare_installation.sign_in().get(FILE)
    assert answer.mimetype == "application/pdf"
    assert answer.headers["Content-Disposition"] == 'inline; filename="TER-900-v2.pdf"'
    assert answer.headers["Cache-Control"] == "no-store"
    root = read_root(answer.data)
    assert (root["/Lang"], bool(root["/MarkInfo"]["/Marked"]), "/StructTreeRoot" in root) == ("en-GB", True, True)
    for page in read_pages(answer.data):
        for said in ("OFFICIAL", "TER-900 v2, published", "next check", "starter text", "Printed", "Check before use"):
            assert said in page
        assert f"Check before use: {LIVE}" in page
        assert "ring 999" in page
        assert "Page " in page


def test_the_page_to_print_says_the_same_and_leads_to_the_file(
    bare_installation: Installation, publish: Publish
) -> None:
    publish(Scene.publish)
    page = read(bare_installation, PRINT)
    for said in (CANARY, "OFFICIAL", "TER-900 v2, published", "Check before use", LIVE, FILE, 'role="img"'):
        assert said in page
    assert "style=" not in page


def test_a_sheet_of_a_page_that_is_overdue_says_so_at_the_foot_of_each_page(
    bare_installation: Installation, publish: Publish
) -> None:
    publish(Scene.publish)
    bare_installation.app.extensions[CLOCK] = lambda: LATER
    pages = read_pages(bare_installation.sign_in().get(FILE).data)
    assert all("CHECK OVERDUE since" in page for page in pages)
    assert "still shown, check with the owner" in pages[0]


def test_a_caution_and_an_unchecked_correction_are_on_paper_too(
    bare_installation: Installation, publish: Publish
) -> None:
    publish(Scene.publish)
    assert "Take care. We were told that this could cause harm." in read(bare_installation, FILE)


def test_a_superseded_edition_keeps_its_words_and_says_what_replaced_it_on_each_page(
    bare_installation: Installation, publish: Publish
) -> None:
    publish(Scene.supersede)
    answer = bare_installation.sign_in().get(PINNED)
    pages = read_pages(answer.data)
    assert all("SUPERSEDED by v3" in page for page in pages)
    assert "v3 replaced it on" in pages[0]
    assert CANARY in " ".join(pages)
    assert CANARY not in read(bare_installation, FILE)


def test_a_withdrawn_page_is_gone_on_paper_and_its_cited_words_say_do_not_act(
    bare_installation: Installation, publish: Publish
) -> None:
    publish(Scene.withdraw)
    gone = read(bare_installation, FILE, 410)
    assert "is withdrawn. Do not act on it. It was wrong." in gone
    assert "words." not in gone
    pages = read_pages(bare_installation.sign_in().get(PINNED).data)
    assert all("WITHDRAWN: do not act on it" in page for page in pages)


@pytest.mark.parametrize("path", [PRINT, FILE, PINNED, f"/guidance/{SLUG}/v/1/print"])
def test_a_page_that_was_taken_down_is_printed_by_nobody_though_it_was_printed_before(
    bare_installation: Installation, publish: Publish, path: str
) -> None:
    publish(Scene.publish)
    read(bare_installation, path)
    with bare_installation.app.app_context():
        taking_down.suspend(EDITOR, "TER-900", 2, "It could lead a family to her.")
    answer = bare_installation.sign_in().get(path)
    assert (answer.status_code, answer.mimetype) == (410, "text/html")
    assert "words" not in answer.text.split("<main", 1)[1].split("</main>", 1)[0].replace("words are not shown", "")


def test_words_that_were_withheld_after_they_were_printed_are_in_no_later_file(
    bare_installation: Installation, publish: Publish
) -> None:
    publish(HIDE["withheld by consent"])
    for path in (FILE, PINNED, PRINT):
        said = read(bare_installation, path)
        assert CANARY not in said
        assert "Taken out on" in said


def test_a_moved_document_is_printed_at_its_new_address(bare_installation: Installation, publish: Publish) -> None:
    publish(Scene.publish)
    with bare_installation.app.app_context(), transaction() as session:
        session.execute(
            text(
                "INSERT INTO document_address (document_id, old_slug, changed_at) VALUES (1, 'old-name', '2026-11-01')"
            )
        )
    answer = bare_installation.sign_in().get("/guidance/old-name/briefing.pdf")
    assert (answer.status_code, answer.headers["Location"]) == (301, FILE)


def test_without_the_engine_the_file_s_address_answers_with_the_page_and_says_how_to_print(
    bare_installation: Installation, publish: Publish, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(Scene.publish)
    monkeypatch.setattr("guidance_app.rendering.paper.pdf.can_make_pdf", lambda: False)
    monkeypatch.setattr(paper, "can_make_pdf", lambda: False)
    for path in (FILE, PRINT):
        answer = bare_installation.sign_in().get(path)
        assert (answer.status_code, answer.mimetype) == (200, "text/html")
        assert "To print: press Ctrl and P" in answer.text
        assert CANARY in answer.text
        assert FILE not in answer.text
    assert "cannot make PDF files. Print this page instead." in read(bare_installation, FILE)


def test_a_sheet_names_whoever_gave_words_as_the_screen_does_and_says_when_it_must_be_destroyed(
    bare_installation: Installation, publish: Publish
) -> None:
    publish(Scene.publish)
    consent = {"may_name": "yes", "offline": "until", "offline_until": "2028-01-31"}
    with bare_installation.app.app_context():
        record_contribution(EDITOR, make_form((ANCHOR,), reference=REFERENCE, **consent), GIVEN_ON)
    bare_installation.app.extensions[CLOCK] = lambda: GIVEN
    said = f"{GROUP} (women’s group), Testshire."
    for path in (FILE, PRINT, f"/guidance/{SLUG}"):
        paper = html.unescape(read(bare_installation, path)).replace("</strong>", "")
        assert "Do not contact them about a case." in paper
        assert said in " ".join(paper.split()), path
        assert "9 people." in paper
    assert all("DESTROY AFTER 31 January 2028" in page for page in read_pages(open_file(bare_installation)))
    bare_installation.app.extensions[CLOCK] = lambda: LATER
    assert GROUP not in read(bare_installation, FILE)
    assert all("DESTROY AFTER USE" in page for page in read_pages(open_file(bare_installation)))

"""Readers see published words of their own force only, by whichever door they come."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from guidance_app.db import transaction, utc_now
from guidance_app.domain.content import Significance
from guidance_app.domain.content_json import dump_content
from guidance_app.domain.kinds import Kind
from guidance_app.domain.states import Action, EditionState
from guidance_app.models import Document, Edition, Force, Revision, RevisionSection
from guidance_app.services import indexing
from guidance_app.services.importing import import_editions
from guidance_app.services.indexing import check_index, queue_document, sync_index
from guidance_app.services.moving import Move, move_edition
from guidance_app.services.sections import store_sections
from tests.factories.contents import DAY, make_sections
from tests.factories.edition_files import make_edition_file, next_edition
from tests.support.installations import Installation
from tests.support.people import APPROVER

CANARY = "zanzibarcanary"
DOORS = [
    "/",
    f"/search?q={CANARY}",
    f"/search?q={CANARY}x",
    "/search?q=words",
    f"/suggest?q={CANARY[:6]}",
    "/risk",
    "/words",
    "/contacts",
    "/guidance/risk-900",
    "/guidance/risk-900/v/1",
    "/guidance/risk-900/v/2",
    "/guidance/risk-900/history",
    "/guidance/risk-900/compare?from=1&to=2",
    "/r/HBA-900",
    "/r/HBA-900/v2",
]


def read_everything(installation: Installation) -> str:
    officer = installation.sign_in()
    answers = [officer.get(door, follow_redirects=True) for door in DOORS]
    typed = [door.partition("q=")[2] for door in DOORS]
    pages = [answer.text for answer in answers]
    # What was typed comes back in the box; that is not a leak.
    for index, words in enumerate(typed):
        if words:
            pages[index] = pages[index].replace(words, "")
    return "\n".join(pages)


def hide_in_other_force(installation: Installation) -> None:
    with installation.app.app_context():
        import_editions([make_edition_file(title=f"About {CANARY}", aliases=(CANARY,))])
        with transaction() as session:
            other = Force(name="Another force", created_at=utc_now())
            session.add(other)
            session.flush()
            document = session.scalars(select(Document)).one()
            document.force_id = other.id
            queue_document(session, document.id)


def hide_in_draft(installation: Installation) -> None:
    first = make_edition_file()
    draft = next_edition(first, title=f"About {CANARY}", sections=make_sections(Kind.RISK, CANARY), aliases=(CANARY,))
    with installation.app.app_context():
        import_editions([first])
        with transaction() as session:
            document = session.scalars(select(Document)).one()
            store_sections(session, draft.content.sections)
            revision = Revision(
                document_id=document.id,
                edition_number=2,
                content_hash=draft.content.content_hash,
                title=draft.content.title,
                summary=draft.content.summary,
                review_state=draft.content.review_state,
                content=dump_content(draft.content),
                created_at=utc_now(),
            )
            session.add(revision)
            session.flush()
            session.add_all(
                RevisionSection(revision_id=revision.id, position=i, anchor=s.anchor, section_hash=s.content_hash)
                for i, s in enumerate(draft.content.sections)
            )
            session.add(
                Edition(
                    document_id=document.id,
                    number=2,
                    state=EditionState.DRAFT,
                    revision_id=revision.id,
                    significance=Significance.MAJOR,
                    change_note=CANARY,
                    published_on=DAY,
                )
            )
            queue_document(session, document.id)


@pytest.mark.parametrize("hide", [hide_in_other_force, hide_in_draft])
def test_hidden_words_are_found_by_no_door(bare_installation: Installation, hide: object) -> None:
    assert callable(hide)
    hide(bare_installation)
    assert CANARY not in read_everything(bare_installation)


def test_the_same_words_are_found_by_several_doors_when_they_are_published(bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        import_editions([make_edition_file(title=f"About {CANARY}", aliases=(CANARY,))])
    assert read_everything(bare_installation).count(CANARY) > 5


def test_what_another_force_owns_looks_exactly_like_what_never_was(bare_installation: Installation) -> None:
    hide_in_other_force(bare_installation)
    officer = bare_installation.sign_in()
    hidden, missing = officer.get("/guidance/risk-900"), officer.get("/guidance/risk-901")
    assert hidden.status_code == missing.status_code == 404
    strip = {"X-Request-ID", "Content-Length", "Date"}
    assert {k: v for k, v in hidden.headers if k not in strip} == {k: v for k, v in missing.headers if k not in strip}


def test_a_withdrawn_edition_keeps_its_page_and_says_why_and_leaves_search(bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        import_editions([make_edition_file(title=f"About {CANARY}")])
        with transaction() as session:
            edition = session.scalars(select(Edition)).one()
            move_edition(session, edition, Move(Action.WITHDRAW, "The law changed.", APPROVER))
            queue_document(session, edition.document_id)
    officer = bare_installation.sign_in()
    assert officer.get("/guidance/risk-900").status_code == 410
    answer = officer.get("/guidance/risk-900/v/1")
    page = answer.text
    assert answer.status_code == 200, "what was cited can be looked up for ever"
    assert "withdrawn" in page.lower()
    assert "The law changed." in page
    found = officer.get(f"/search?q={CANARY}").text.replace(f'value="{CANARY}"', "")
    assert f"About {CANARY}" not in found
    assert f"About {CANARY}" not in officer.get("/risk").text


def test_an_older_edition_says_that_its_successor_was_withdrawn(bare_installation: Installation) -> None:
    first = make_edition_file()
    with bare_installation.app.app_context():
        import_editions([first, next_edition(first, title="A second title")])
        with transaction() as session:
            edition = session.scalars(select(Edition).where(Edition.number == 2)).one()
            move_edition(session, edition, Move(Action.WITHDRAW, "It was wrong.", APPROVER))
            queue_document(session, edition.document_id)
    officer = bare_installation.sign_in()
    assert "v2 has since been withdrawn" in officer.get("/guidance/risk-900/v/1").text
    assert "v2 is withdrawn" in officer.get("/guidance/risk-900/compare?from=1&to=2").text


def test_an_overdue_page_is_still_there_and_says_so(bare_installation: Installation) -> None:
    old = replace(make_edition_file(title="Something old"), checked_on=DAY.replace(year=2020))
    with bare_installation.app.app_context():
        import_editions([old])
    officer = bare_installation.sign_in()
    for path in ("/guidance/risk-900", "/risk", "/search?q=something+old"):
        page = officer.get(path).text
        assert "Something old" in page
        assert "Overdue since" in page, path


def test_an_old_address_leads_to_the_new_one_for_good(bare_installation: Installation) -> None:
    first = make_edition_file()
    with bare_installation.app.app_context():
        import_editions([first])
        import_editions([replace(first, slug="a-better-name")])
        assert check_index().count == 0
    officer = bare_installation.sign_in()
    answer = officer.get("/guidance/risk-900")
    assert (answer.status_code, answer.headers["Location"]) == (301, "/guidance/a-better-name")
    assert officer.get("/guidance/risk-900/v/1").headers["Location"] == "/guidance/a-better-name/v/1"
    assert officer.get("/guidance/risk-900/history").headers["Location"] == "/guidance/a-better-name/history"
    compare = officer.get("/guidance/risk-900/compare?from=1&to=1").headers["Location"]
    assert compare == "/guidance/a-better-name/compare?from=1&to=1"


def test_a_hit_whose_index_entry_is_out_of_date_shows_todays_title_and_no_old_words(
    bare_installation: Installation, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = make_edition_file(title="Old title", sections=make_sections(Kind.RISK, f"Words with {CANARY}. {{law: s}}"))
    second = next_edition(first, title="New title", sections=make_sections(Kind.RISK, "Other words. {law: s}"))
    with bare_installation.app.app_context():
        import_editions([first])
        # As after a crash between the commit and the index: the database has moved on, the index has not.
        with monkeypatch.context() as crash:
            crash.setattr(indexing, "drain_queue", lambda: 0)
            import_editions([second])
        page = bare_installation.sign_in().get(f"/search?q={CANARY}").text.replace(CANARY, "", 2)
        assert "New title" in page
        assert "Old title" not in page
        assert sync_index() == 1

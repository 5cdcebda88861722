"""One definition used everywhere: it stands in the text, a save refreshes it, and a change re-opens what holds it."""

from collections.abc import Iterator
from datetime import date

import pytest
from flask import Flask
from sqlalchemy import text

from guidance_app.db import get_session
from guidance_app.domain.errors import TextRefused
from guidance_app.domain.kinds import Kind
from guidance_app.domain.states import EditionState
from guidance_app.queries.draft_checks import check_draft
from guidance_app.queries.edition_words import load_content_of
from guidance_app.services.drafts import start_draft
from guidance_app.services.importing import import_editions
from guidance_app.services.saving import save_parts
from guidance_app.services.submitting import take_back
from tests.factories.edition_files import change_section, make_edition_file, next_edition
from tests.factories.publishable import make_publishable_file
from tests.support.installations import Installation
from tests.support.people import EDITOR
from tests.support.terms import approve, editions, newest, submit

HOLDER, MARKER = "TER-900", "{block: risk-900#what-this-is}"
TODAY = date(2026, 12, 1)


@pytest.fixture
def library(bare_installation: Installation) -> Iterator[Flask]:
    with bare_installation.app.app_context():
        risk = make_edition_file(Kind.RISK)
        import_editions([risk, make_publishable_file()])
        yield bare_installation.app


def newest_revision() -> int:
    return int(get_session().execute(text("SELECT max(id) FROM revision")).scalar_one())


def save_with_block() -> str:
    start_draft(EDITOR, HOLDER)
    base = get_session().execute(text("SELECT revision_id FROM edition WHERE state = 'draft'")).scalar_one()
    save_parts(
        EDITOR, HOLDER, base, {"what-it-means": {"body": f"Some say it with pride. {{research: s}}\n\n{MARKER}"}}
    )
    return next(s.body for s in load_content_of(newest_revision()).sections if s.anchor == "what-it-means")


def change_definition() -> None:
    first = make_edition_file(Kind.RISK)
    second = next_edition(first, sections=change_section(first, "what-this-is", "A new definition. {law: s}"))
    import_editions([first, second])


def test_saving_puts_todays_words_between_the_markers(library: Flask) -> None:
    body = save_with_block()
    assert f"{MARKER}\nWhat this is: Some plain words. {{law: s}}\n{{end block}}" in body


def test_a_block_of_no_published_section_is_refused_by_name(library: Flask) -> None:
    start_draft(EDITOR, HOLDER)
    base = get_session().execute(text("SELECT revision_id FROM edition WHERE state = 'draft'")).scalar_one()
    with pytest.raises(TextRefused, match="no published section risk-900#nothing"):
        save_parts(EDITOR, HOLDER, base, {"what-it-means": {"body": "{block: risk-900#nothing}"}})


def test_a_draft_with_older_words_in_a_block_cannot_be_approved_until_it_is_saved_again(library: Flask) -> None:
    save_with_block()
    change_definition()
    document_id = get_session().execute(text("SELECT id FROM document WHERE reference = 'TER-900'")).scalar_one()
    draft = get_session().execute(text("SELECT revision_id FROM edition WHERE state = 'draft'")).scalar_one()

    def stopping(revision_id: int) -> set[str]:
        checks = check_draft(document_id, "term-900", load_content_of(revision_id), TODAY)
        return {each.found.rule for each in checks.stopping}

    assert "block-old" in stopping(draft)
    body = next(s.body for s in load_content_of(draft).sections if s.anchor == "what-it-means")
    saved = save_parts(EDITOR, HOLDER, draft, {"what-it-means": {"body": body}})
    assert saved.changed
    assert "block-old" not in stopping(saved.revision_id)


def test_a_change_of_the_definition_reopens_the_live_pages_that_hold_the_old_words(
    bare_installation: Installation,
) -> None:
    with bare_installation.app.app_context():
        holding = f"{MARKER}\nWhat this is: Some plain words. {{law: s}}\n{{end block}}"
        holder = make_publishable_file()
        sections = change_section(holder, "what-it-means", holding)
        import_editions([make_edition_file(Kind.RISK), make_publishable_file(sections=sections)])
        officer = bare_installation.sign_in()
        before = officer.get("/guidance/term-900").text
        assert "What this is: Some plain words." in before
        assert "{block" not in before
        assert "Being checked again" not in before
        change_definition()
        after = officer.get("/guidance/term-900").text
        assert "words that several pages share changed" in after
        assert "Being checked again" not in officer.get("/guidance/risk-900").text


def test_a_block_that_changed_between_sending_and_deciding_is_not_approved_until_it_is_saved_again(
    library: Flask,
) -> None:
    save_with_block()
    submit()
    change_definition()
    with pytest.raises(TextRefused, match="The words that this block shares have changed"):
        approve()
    assert editions()[2] is EditionState.READY
    take_back(EDITOR, HOLDER)
    body = f"Some say it with pride. {{research: s}}\n\n{MARKER}"
    save_parts(EDITOR, HOLDER, newest().revision_id or 0, {"what-it-means": {"body": body}})
    submit()
    approve()
    assert editions()[2] is EditionState.LIVE

"""Saving parts of a draft: a revision a save, nothing overwritten, nothing lost."""

import pytest
from flask import Flask
from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.drafting import Clash
from guidance_app.domain.errors import InputRefused, NotFound, NotPermitted, WrongState
from guidance_app.domain.kinds import Kind
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, DocumentAddress, Edition, Record, Revision
from guidance_app.queries.edition_words import load_content_of
from guidance_app.services.documents import rename_document, start_document
from guidance_app.services.drafts import restore_edition, start_draft
from guidance_app.services.saving import save_parts
from tests.integration.editing.conftest import REFERENCE
from tests.support.people import APPROVER, EDITOR, OFFICER


def draft() -> Edition:
    get_session().expire_all()
    return get_session().scalars(select(Edition).where(Edition.state == EditionState.DRAFT)).one()


def revision_id() -> int:
    found = draft().revision_id
    assert found is not None
    return found


def words_of(anchor: str) -> str:
    return next(s.body for s in load_content_of(revision_id()).sections if s.anchor == anchor)


def test_starting_a_draft_is_not_writing_and_starting_again_gives_the_same_one(writing: Flask) -> None:
    assert (start_draft(EDITOR, REFERENCE), start_draft(APPROVER, REFERENCE)) == (2, 2)
    assert get_session().scalars(select(Revision.user_id)).all() == [None]


def test_a_save_makes_one_revision_and_saving_the_same_again_makes_none(writing: Flask) -> None:
    start_draft(EDITOR, REFERENCE)
    base = revision_id()
    first = save_parts(EDITOR, REFERENCE, base, {"do-now": {"body": "Ring 999."}})
    again = save_parts(EDITOR, REFERENCE, base, {"do-now": {"body": "Ring 999."}})
    assert (first.changed, again.changed, first.revision_id) == (True, False, again.revision_id)
    assert words_of("do-now") == "Ring 999."
    assert get_session().scalars(select(Revision.user_id)).all() == [None, EDITOR.user_id]


def test_the_second_of_two_saves_of_one_section_is_refused_with_both_texts_and_a_merge(writing: Flask) -> None:
    start_draft(EDITOR, REFERENCE)
    saved = save_parts(EDITOR, REFERENCE, revision_id(), {"do-now": {"body": "One.\n\nTwo.\n\nThree."}})
    save_parts(EDITOR, REFERENCE, saved.revision_id, {"do-now": {"body": "One more.\n\nTwo.\n\nThree."}})
    with pytest.raises(Clash) as refused:
        save_parts(APPROVER, REFERENCE, saved.revision_id, {"do-now": {"body": "One.\n\nTwo.\n\nThree, too."}})
    sides = refused.value.sides["do-now"]["body"]
    assert sides.theirs == "One more.\n\nTwo.\n\nThree."
    assert sides.yours == "One.\n\nTwo.\n\nThree, too."
    assert (sides.merged, sides.clashed) == ("One more.\n\nTwo.\n\nThree, too.", False)
    assert words_of("do-now") == sides.theirs
    merged = {"do-now": {"body": sides.merged}}
    assert save_parts(APPROVER, REFERENCE, refused.value.revision_id, merged).changed


def test_two_people_in_two_sections_do_not_stand_in_each_others_way(writing: Flask) -> None:
    start_draft(EDITOR, REFERENCE)
    base = revision_id()
    save_parts(EDITOR, REFERENCE, base, {"do-now": {"body": "Ring 999."}})
    save_parts(APPROVER, REFERENCE, base, {"do-not": {"body": "Do not wait."}})
    assert (words_of("do-now"), words_of("do-not")) == ("Ring 999.", "Do not wait.")


def test_a_draft_saves_incomplete_and_a_field_that_cannot_be_understood_is_named(writing: Flask) -> None:
    start_draft(EDITOR, REFERENCE)
    save_parts(EDITOR, REFERENCE, revision_id(), {"do-now": {"body": ""}, "about": {"title": ""}})
    with pytest.raises(InputRefused, match="begin it with one of id"):
        save_parts(EDITOR, REFERENCE, revision_id(), {"sources": {"sources": "a book I read"}})
    assert load_content_of(revision_id()).title == ""


def test_a_base_of_another_document_is_refused_and_shows_nothing_of_it(writing: Flask) -> None:
    start_draft(EDITOR, REFERENCE)
    other = start_document(EDITOR, Kind.RISK, "Another document", "another-document")
    foreign = get_session().scalars(select(Revision).where(Revision.title == "Another document")).one().id
    assert other == "HBA-901"
    with pytest.raises(NotFound, match="too old to save from"):
        save_parts(EDITOR, REFERENCE, foreign, {"do-now": {"body": "Mine."}})


def test_only_those_who_write_may_and_only_what_their_force_keeps(writing: Flask) -> None:
    with pytest.raises(NotPermitted):
        start_draft(OFFICER, REFERENCE)
    start_draft(EDITOR, REFERENCE)
    with pytest.raises(NotPermitted):
        save_parts(OFFICER, REFERENCE, 1, {"do-now": {"body": "x"}})


def test_an_older_edition_comes_back_as_a_draft_whose_writer_is_who_restored_it(writing: Flask) -> None:
    assert restore_edition(EDITOR, REFERENCE, 1) == 2
    assert get_session().scalars(select(Revision.user_id).order_by(Revision.id.desc())).first() == EDITOR.user_id
    with pytest.raises(WrongState):
        restore_edition(EDITOR, REFERENCE, 1)


def test_a_new_document_has_its_kinds_sections_and_the_next_reference(writing: Flask) -> None:
    reference = start_document(EDITOR, Kind.RISK, "  A  new   one ", "a-new-one")
    document = get_session().scalars(select(Document).where(Document.reference == reference)).one()
    assert (reference, document.force_id) == ("HBA-901", EDITOR.force_id)
    assert [s.heading for s in load_content_of(revision_id()).sections] == [
        "What this is",
        "What you may see",
        "Do now",
        "Do not",
    ]


@pytest.mark.parametrize("slug", ["risk-900", "With Capitals", "", "a" * 81, "two--hyphens"])
def test_an_address_that_is_taken_or_unfit_is_refused(writing: Flask, slug: str) -> None:
    with pytest.raises(InputRefused):
        start_document(EDITOR, Kind.RISK, "A title", slug)


def test_a_renamed_document_answers_to_its_old_address_and_may_take_it_back(writing: Flask) -> None:
    rename_document(EDITOR, REFERENCE, "a-better-address")
    assert get_session().scalars(select(DocumentAddress.old_slug)).all() == ["risk-900"]
    rename_document(EDITOR, REFERENCE, "risk-900")
    assert get_session().scalars(select(DocumentAddress.old_slug)).all() == ["a-better-address"]


def test_every_address_that_a_document_had_leads_to_it_in_one_step_and_is_given_to_no_other(writing: Flask) -> None:
    rename_document(EDITOR, REFERENCE, "second-address")
    rename_document(EDITOR, REFERENCE, "third-address")
    kept = get_session().execute(select(DocumentAddress.old_slug, DocumentAddress.document_id)).all()
    assert sorted(kept) == [("risk-900", 1), ("second-address", 1)]
    for old in ("risk-900", "second-address"):
        with pytest.raises(InputRefused, match="used to have it"):
            start_document(EDITOR, Kind.RISK, "A title", old)


def test_every_use_case_leaves_one_sentence_in_the_record(writing: Flask) -> None:
    start_draft(EDITOR, REFERENCE)
    save_parts(EDITOR, REFERENCE, revision_id(), {"do-now": {"body": "Ring 999."}})
    rename_document(EDITOR, REFERENCE, "moved")
    actions = get_session().scalars(select(Record.action).where(Record.user_id == EDITOR.user_id)).all()
    assert actions == ["draft:started", "draft:saved", "document:renamed"]

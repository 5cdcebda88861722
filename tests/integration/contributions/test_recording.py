"""Recording what people gave: consent first, once for each form, corrected by a new record, and never by a stranger."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError

from guidance_app.db import get_engine, get_session, transaction, utc_now
from guidance_app.domain.clocks import london_day
from guidance_app.domain.errors import FormRefused, NotFound, NotPermitted, WrongState
from guidance_app.domain.permissions import Role, Viewer
from guidance_app.models import Contribution, ContributionSection, Document, Force, Record, SectionClock
from guidance_app.queries.contributions import list_contributions
from guidance_app.queries.given_by import collect_given_by
from guidance_app.queries.written_documents import find_written
from guidance_app.services.contributions import correct_contribution, record_contribution
from guidance_app.services.importing import import_editions
from guidance_app.services.records import verify_chain
from guidance_app.services.withdrawing import withdraw_contribution
from tests.factories.contributions import COMMUNITY, GROUP, PERSON, TODAY, make_form
from tests.factories.drafts import save_draft
from tests.factories.edition_files import next_edition
from tests.integration.contributions.conftest import second_edition
from tests.support.installations import Installation
from tests.support.people import APPROVER, EDITOR, OFFICER, TRAINER


def rows() -> list[Contribution]:
    get_session().expire_all()
    return list(get_session().scalars(select(Contribution).order_by(Contribution.id)))


def states(today: date = TODAY) -> list[str]:
    document = find_written(EDITOR, COMMUNITY)
    return [entry.state.value for entry in reversed(list_contributions(document, today))]


def test_who_held_it_and_who_recorded_it_are_kept_apart(profile: Installation) -> None:
    with profile.app.app_context():
        number = record_contribution(EDITOR, make_form(("names",)), TODAY)
        (row,) = rows()
        assert (row.id, row.performed_by, row.recorded_by) == (number, "Community engagement officer", EDITOR.user_id)
        assert (row.since_edition, row.group_name, row.may_name) == (2, GROUP, False)
        assert get_session().scalars(select(ContributionSection.anchor)).all() == ["names"]


def test_it_is_recorded_for_the_draft_when_there_is_one_and_else_for_the_page_that_stands(
    profile: Installation,
) -> None:
    with profile.app.app_context():
        record_contribution(EDITOR, make_form(key="one"), TODAY)
        save_draft(COMMUNITY, replace(second_edition().content, title="A draft"))
        record_contribution(EDITOR, make_form(key="two"), TODAY)
        assert [row.since_edition for row in rows()] == [2, 3]
        assert [each.since_edition for each in collect_given_by(get_session(), rows()[0].document_id)] == [2, 3]


def test_what_was_given_to_a_draft_moves_on_with_it_when_a_file_is_imported_beside_it(profile: Installation) -> None:
    with profile.app.app_context():
        save_draft(COMMUNITY, replace(second_edition().content, title="A draft"))
        record_contribution(EDITOR, make_form(), TODAY)
        import_editions([next_edition(second_edition(), title="Imported meanwhile")])
        assert [each.since_edition for each in collect_given_by(get_session(), rows()[0].document_id)] == [4]
        assert rows()[0].since_edition == 3


def test_a_form_that_is_sent_twice_counts_once(profile: Installation) -> None:
    with profile.app.app_context():
        first = record_contribution(EDITOR, make_form(key="same"), TODAY)
        assert record_contribution(EDITOR, make_form(key="same"), TODAY) == first
        assert record_contribution(EDITOR, make_form(key="other"), TODAY) != first
        assert len(rows()) == 2
        assert len(collect_given_by(get_session(), rows()[0].document_id)) == 2


def test_a_correction_takes_the_place_of_what_it_corrects_and_stands_since_the_same_edition(
    profile: Installation,
) -> None:
    with profile.app.app_context():
        old = record_contribution(EDITOR, make_form(("names",), how_many="8"), TODAY)
        save_draft(COMMUNITY, replace(second_edition().content, title="A draft"))
        new = correct_contribution(APPROVER, make_form(("words",), "second", how_many="9"), old, TODAY)
        assert states() == ["corrected", "live"]
        (given,) = collect_given_by(get_session(), rows()[0].document_id)
        assert (given.anchors, given.how_many, given.since_edition) == (("words",), 9, 2)
        assert rows()[1].corrects_id == old
        with pytest.raises(WrongState, match=f"replaced by contribution {new}"):
            correct_contribution(EDITOR, make_form(key="third"), old, TODAY)
        assert correct_contribution(EDITOR, make_form(key="third"), new, TODAY) > new


def test_a_part_that_the_page_no_longer_has_can_stay_in_a_correction_and_in_nothing_new(profile: Installation) -> None:
    with profile.app.app_context():
        old = record_contribution(EDITOR, make_form(("names",)), TODAY)
        sections = tuple(s for s in second_edition().content.sections if s.anchor != "names")
        save_draft(COMMUNITY, replace(second_edition().content, sections=sections))
        with pytest.raises(FormRefused, match="Tick the parts"):
            record_contribution(EDITOR, make_form(("names",), "new"), TODAY)
        assert correct_contribution(EDITOR, make_form(("names",), "corrected"), old, TODAY)


def test_withdrawn_consent_cannot_be_corrected_back(profile: Installation) -> None:
    with profile.app.app_context():
        number = record_contribution(EDITOR, make_form(), TODAY)
        withdraw_contribution(EDITOR, COMMUNITY, number, "")
        with pytest.raises(WrongState, match="cannot be corrected any more"):
            correct_contribution(EDITOR, make_form(key="again"), number, TODAY)
        assert states() == ["withdrawn"]


def test_consent_runs_out_by_the_calendar_and_brings_its_sections_to_a_check_that_day(profile: Installation) -> None:
    with profile.app.app_context():
        before = dict(get_session().execute(select(SectionClock.anchor, SectionClock.next_check_on)).all())
        record_contribution(EDITOR, make_form(("names", "in-two-minutes"), expires_on="2027-05-01"), TODAY)
        assert states(date(2027, 5, 1)) == ["live"]
        assert states(date(2027, 5, 2)) == ["expired"]
        after = dict(get_session().execute(select(SectionClock.anchor, SectionClock.next_check_on)).all())
        assert before["names"] > date(2027, 5, 1)
        assert after == {**before, "names": date(2027, 5, 1)}
        withdraw_contribution(EDITOR, COMMUNITY, 1, "")
        # Whoever withdraws leaves words behind that were written beside theirs: the whole page is read again.
        due = get_session().scalars(select(SectionClock.next_check_on)).all()
        assert set(due) == {london_day(utc_now())}


@pytest.mark.parametrize("stranger", [OFFICER, TRAINER, Viewer(5, Role.ADMINISTRATOR, 1)])
def test_only_those_who_write_may_record(profile: Installation, stranger: Viewer) -> None:
    with profile.app.app_context():
        with pytest.raises(NotPermitted):
            record_contribution(stranger, make_form(), TODAY)
        assert rows() == []


def test_another_forces_document_is_not_there_and_national_text_is_for_the_force_that_keeps_it(
    profile: Installation,
) -> None:
    with profile.app.app_context():
        with transaction() as session:
            other = Force(name="Another force", created_at=utc_now())
            session.add(other)
            session.flush()
            other_id = other.id
        with pytest.raises(NotPermitted, match="force that keeps it"):
            record_contribution(Viewer(3, Role.EDITOR, other_id), make_form(), TODAY)
        with transaction() as session:
            session.scalars(select(Document)).one().force_id = other_id
        with pytest.raises(NotFound):
            record_contribution(EDITOR, make_form(), TODAY)
        with pytest.raises(NotFound):
            withdraw_contribution(EDITOR, COMMUNITY, 1, "")
        with pytest.raises(NotFound):
            find_written(EDITOR, COMMUNITY)


def test_a_number_of_another_document_is_not_there(profile: Installation) -> None:
    with profile.app.app_context():
        number = record_contribution(EDITOR, make_form(), TODAY)
        other = replace(second_edition(), number=1, slug="community-901", reference="COM-901")
        import_editions([other])
        with pytest.raises(NotFound, match="COM-901 has no contribution"):
            withdraw_contribution(EDITOR, "COM-901", number, "")


@pytest.mark.parametrize(
    "change", ["may_use_text = 0", f"person = '{PERSON}'", "how_many = 0", "method = 'gossip'", "group_role = 'police'"]
)
def test_the_database_itself_takes_no_contribution_without_consent(profile: Installation, change: str) -> None:
    with profile.app.app_context():
        record_contribution(EDITOR, make_form(), TODAY)
        column, _, value = change.partition(" = ")
        names = [c.name for c in Contribution.__table__.c if c.name not in ("id", "form_key")]
        values = [value if name == column else name for name in names]
        copy = (
            f"INSERT INTO contribution (form_key, {', '.join(names)}) SELECT 'x', {', '.join(values)} FROM contribution"
        )
        with get_engine().begin() as connection, pytest.raises(IntegrityError):
            connection.execute(text(copy))


def test_each_step_is_one_sentence_of_the_record_and_holds_no_name(profile: Installation) -> None:
    with profile.app.app_context():
        head = verify_chain().entries
        number = record_contribution(EDITOR, make_form(may_name="yes", person=PERSON), TODAY)
        new = correct_contribution(EDITOR, make_form(key="two"), number, TODAY)
        withdraw_contribution(APPROVER, COMMUNITY, new, "They asked by letter.")
        told = get_session().scalars(select(Record).where(Record.id > head).order_by(Record.id)).all()
        assert [(each.action, each.subject, each.user_id) for each in told] == [
            ("contribution:recorded", "COM-900 contribution 1", EDITOR.user_id),
            ("contribution:corrected", "COM-900 contribution 2", EDITOR.user_id),
            ("contribution:withdrawn", "COM-900 contribution 2", APPROVER.user_id),
        ]
        assert verify_chain().broken_at is None
        said = " ".join(f"{each.subject} {each.detail}" for each in told)
        assert all(words not in said for words in (GROUP, PERSON, "letter", "Older men"))

"""`guidance remind` by a real mail server: one digest each, nothing twice, nothing lost, and nobody who has left."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from email.message import EmailMessage

import pytest
from click.testing import Result
from sqlalchemy import func, select, update

from guidance_app.cli import guidance
from guidance_app.cli.remind import remind
from guidance_app.db import get_session, transaction
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role
from guidance_app.models import Document, KindOwner, Post, Record, ReminderSent, SectionClock
from guidance_app.services.importing import import_editions
from guidance_app.services.mail import Mail, Mailer, MailFailed
from tests.factories.edition_files import make_edition_file
from tests.support.days import Calendar, use_calendar
from tests.support.forces import add_person, change_user, fill_post, find_viewer, read_due
from tests.support.installations import Installation
from tests.support.local_facts import fill
from tests.support.mail_servers import TAKEN, MailServer, run_mail_server

START = date(2026, 11, 23)
HOLDER, DEPUTY, LEAD = "holder@force.example", "deputy@force.example", "lead@force.example"
CANARY = "Zanzibarcanary words of guidance."


@pytest.fixture
def server() -> Iterator[MailServer]:
    with run_mail_server() as server:
        yield server


@pytest.fixture
def calendar(bare_installation: Installation, monkeypatch: pytest.MonkeyPatch) -> Calendar:
    return use_calendar(monkeypatch, bare_installation.app, START)


@pytest.fixture
def force(bare_installation: Installation, calendar: Calendar, server: MailServer) -> Installation:
    """One document, a post that owns it with holder and deputy, the lead post, and mail."""
    app = bare_installation.app
    app.extensions["settings"] = replace(
        app.extensions["settings"],
        smtp_url=f"smtp://127.0.0.1:{server.port}",
        mail_from="guidance@force.example",
        public_url="https://guidance.example",
    )
    for name, role, email in (("holder", Role.EDITOR, HOLDER), ("deputy", Role.EDITOR, DEPUTY)):
        add_person(app, name, role, email=email)
    change_user(app, "approver", email=LEAD)
    with app.app_context():
        import_editions([make_edition_file(Kind.RISK, title="A first document", summary=CANARY)])
    put_one_due_date(bare_installation, "HBA-900", date(2027, 11, 1))
    own(bare_installation, "holder", "deputy")
    return bare_installation


def own(force: Installation, holder: str | None, deputy: str | None) -> None:
    post_id = fill_post(force.app, "Officer for HBA", holder, deputy)
    with force.app.app_context(), transaction() as session:
        post = session.get_one(Post, post_id)
        session.merge(KindOwner(force_id=post.force_id, kind=Kind.RISK, post_id=post.id))


def put_one_due_date(force: Installation, reference: str, due: date) -> None:
    """Let all sections be due on one day, so that a test can count days from it."""
    with force.app.app_context(), transaction() as session:
        document_id = session.scalars(select(Document.id).where(Document.reference == reference)).one()
        session.execute(
            update(SectionClock)
            .where(SectionClock.document_id == document_id)
            .values(next_check_on=due, clock_due_on=due)
        )


def run(force: Installation) -> Result:
    return force.app.test_cli_runner().invoke(remind, [])


def take(server: MailServer) -> dict[str, EmailMessage]:
    """Return what came in since the last time, by recipient; nobody ever gets two."""
    mails = {mail["To"]: mail for mail in server.mails}
    assert len(mails) == len(server.mails)
    server.mails.clear()
    return mails


def test_the_whole_way_from_sixty_days_before_to_three_weeks_after(
    force: Installation, calendar: Calendar, server: MailServer
) -> None:
    due = date(2027, 11, 1)
    heard: dict[str, list[int]] = {HOLDER: [], DEPUTY: [], LEAD: []}
    calendar.go_to(due - timedelta(days=70))
    while calendar.today < due + timedelta(days=22):
        result = run(force)
        assert result.exit_code == 0, result.output
        for address in take(server):
            heard[address].append((due - calendar.today).days)
        calendar.pass_days(1)
    assert heard == {
        HOLDER: [60, 30, 7, 0, -7, -14, -21],
        DEPUTY: [7, 0, -7, -14, -21],
        LEAD: [-7, -14, -21],
    }


def test_running_it_twice_sends_nothing_twice(force: Installation, calendar: Calendar, server: MailServer) -> None:
    calendar.go_to(date(2027, 10, 28))
    assert "Mailed: 2. Documents: 2." in run(force).output
    assert set(take(server)) == {HOLDER, DEPUTY}
    assert "Mailed: 0." in run(force).output
    calendar.pass_days(1)
    run(force)
    assert take(server) == {}


def test_a_day_without_a_run_is_caught_up_once(force: Installation, calendar: Calendar, server: MailServer) -> None:
    calendar.go_to(date(2027, 11, 20))
    run(force)
    mails = take(server)
    assert set(mails) == {HOLDER, DEPUTY, LEAD}
    run(force)
    assert take(server) == {}
    with force.app.app_context():
        assert get_session().scalar(select(func.count()).select_from(ReminderSent)) == 3


def test_one_mail_holds_everything_and_no_word_of_guidance(
    force: Installation, calendar: Calendar, server: MailServer
) -> None:
    with force.app.app_context():
        import_editions([make_edition_file(Kind.RISK, serial=901, title="A second document", summary=CANARY)])
    put_one_due_date(force, "HBA-901", date(2027, 12, 20))
    calendar.go_to(date(2027, 11, 3))
    run(force)
    mail = take(server)[HOLDER]
    text = mail.get_content().replace("\r\n", "\n")
    assert mail["Subject"] == "2 documents to check, 1 overdue"
    assert "HBA-900 A first document\n  overdue since 1 November 2027, owned by: Officer for HBA" in text
    assert "  https://guidance.example/check/HBA-900\n" in text
    assert "HBA-901 A second document\n  due on 20 December 2027" in text
    assert "https://guidance.example/waiting" in text
    assert "canary" not in mail.as_string()
    assert "Some plain words" not in mail.as_string()


def test_a_local_fact_that_must_be_checked_again_is_in_the_same_mail_and_each_stage_is_sent_once(
    force: Installation, calendar: Calendar, server: MailServer
) -> None:
    fill(force.app, find_viewer(force.app, "editor"), "0116 496 0000", checked_on="2026-11-23")
    heard: dict[str, EmailMessage] = {}
    while calendar.today < date(2027, 3, 12):
        assert run(force).exit_code == 0
        heard |= {str(calendar.today): mail for mail in take(server).values()}
        run(force)
        assert take(server) == {}
        calendar.pass_days(1)
    # The lead post looks after it; its check was due three months after.
    assert list(heard) == ["2027-02-16", "2027-02-23", "2027-03-02", "2027-03-09"]
    mail = heard["2027-03-02"]
    assert mail["Subject"] == "1 local fact to check, 1 overdue"
    text = mail.get_content().replace("\r\n", "\n")
    assert "Duty lead for honour-based abuse\n  overdue since 23 February 2027, looked after by: HBA lead" in text
    assert "  https://guidance.example/force/facts/duty-hba-lead\n" in text
    assert "0116 496 0000" not in mail.as_string()
    with force.app.app_context():
        said = get_session().scalars(select(Record.detail).where(Record.action == "reminder:facts")).all()
    assert said == [{"facts": "1"}] * 4


def test_a_mail_that_was_not_taken_goes_out_with_the_next_run(
    force: Installation, calendar: Calendar, server: MailServer
) -> None:
    calendar.go_to(date(2027, 9, 10))
    server.answer = "451 later, holder@force.example"
    failed = run(force)
    assert failed.exit_code == 1
    assert failed.output == (
        "Mailed: 0. Documents: 0. Local facts: 0. Citations: 0. No address: 0.\n"
        "Error: Not sent: 1 (SMTPDataError 451). The next run sends them.\n"
    )
    server.answer = TAKEN
    assert run(force).exit_code == 0
    assert set(take(server)) == {HOLDER}
    run(force)
    assert take(server) == {}


def test_one_mail_that_fails_does_not_keep_the_others_back(
    force: Installation, calendar: Calendar, server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar.go_to(date(2027, 11, 1))
    send = Mailer.send

    def fail_for_holder(mailer: Mailer, mail: Mail) -> None:
        if mail.to == HOLDER:
            raise MailFailed("SMTPServerDisconnected")
        send(mailer, mail)

    monkeypatch.setattr(Mailer, "send", fail_for_holder)
    assert run(force).exit_code == 1
    assert set(take(server)) == {DEPUTY}
    monkeypatch.setattr(Mailer, "send", send)
    assert run(force).exit_code == 0
    assert set(take(server)) == {HOLDER}


def test_a_run_that_was_stopped_while_it_was_sending_loses_nothing(
    force: Installation, calendar: Calendar, server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar.go_to(date(2027, 9, 10))
    send = Mailer.send

    def stop(mailer: Mailer, mail: Mail) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Mailer, "send", stop)
    assert run(force).exit_code != 0
    monkeypatch.setattr(Mailer, "send", send)
    run(force)
    assert take(server) == {}, "another run may still be sending it"
    calendar.pass_days(1)
    run(force)
    assert set(take(server)) == {HOLDER}


def test_the_same_reminder_has_the_same_name_so_that_a_mail_server_can_tell(
    force: Installation, calendar: Calendar, server: MailServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    calendar.go_to(date(2027, 9, 10))
    send = Mailer.send

    def send_and_stop(mailer: Mailer, mail: Mail) -> None:
        send(mailer, mail)
        raise KeyboardInterrupt

    monkeypatch.setattr(Mailer, "send", send_and_stop)
    run(force)
    monkeypatch.setattr(Mailer, "send", send)
    calendar.pass_days(1)
    run(force)
    first, second = (mail["Message-ID"] for mail in server.mails)
    assert first == second


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"disabled_at": Calendar(START).now}, {DEPUTY}),
        ({"role": Role.OFFICER}, {DEPUTY}),
        ({"email": None}, set()),
    ],
)
def test_whoever_cannot_check_any_more_gets_no_mail_and_the_deputy_stands_in(
    force: Installation, calendar: Calendar, server: MailServer, change: dict[str, object], expected: set[str]
) -> None:
    change_user(force.app, "holder", **change)
    calendar.go_to(date(2027, 9, 10))
    run(force)
    assert set(take(server)) == expected


def test_whoever_moved_to_another_force_hears_nothing_of_this_one(
    force: Installation, calendar: Calendar, server: MailServer
) -> None:
    other = add_person(force.app, "elsewhere", Role.EDITOR, force="Another force")
    change_user(force.app, "holder", force_id=other.force_id)
    calendar.go_to(date(2027, 11, 20))
    run(force)
    assert set(take(server)) == {DEPUTY, LEAD}


def test_a_force_that_does_not_keep_national_text_is_not_reminded_of_it(
    force: Installation, calendar: Calendar, server: MailServer
) -> None:
    add_person(force.app, "other.lead", Role.APPROVER, force="Another force", email="other@force.example")
    calendar.go_to(date(2027, 11, 20))
    run(force)
    assert "other@force.example" not in take(server)


def test_where_nobody_holds_a_post_the_lead_hears_in_good_time(
    force: Installation, calendar: Calendar, server: MailServer
) -> None:
    own(force, None, None)
    calendar.go_to(date(2027, 9, 10))
    run(force)
    assert set(take(server)) == {LEAD}


def test_where_nobody_answers_at_all_the_run_says_so(
    force: Installation, calendar: Calendar, server: MailServer
) -> None:
    own(force, None, None)
    change_user(force.app, "approver", disabled_at=calendar.now)
    calendar.go_to(date(2027, 9, 10))
    result = run(force)
    assert result.exit_code == 0
    assert "Nobody answers for: Officer for HBA." in result.output


def test_without_a_mail_server_it_says_where_people_see_what_is_due(
    bare_installation: Installation, calendar: Calendar
) -> None:
    result = run(bare_installation)
    assert result.exit_code == 0
    assert "/waiting" in result.output


def test_each_mail_leaves_one_sentence_in_the_record_and_nobody_s_address(
    force: Installation, calendar: Calendar, server: MailServer
) -> None:
    calendar.go_to(date(2027, 11, 1))
    run(force)
    with force.app.app_context():
        rows = get_session().scalars(select(Record).where(Record.action == "reminder:sent")).all()
    assert len(rows) == len(server.mails) == 2
    assert all("@" not in f"{row.subject}{row.detail}" for row in rows)


def test_a_check_starts_the_series_anew_for_its_own_due_date(
    force: Installation, calendar: Calendar, server: MailServer
) -> None:
    calendar.go_to(date(2027, 11, 1))
    run(force)
    take(server)
    put_one_due_date(force, "HBA-900", date(2028, 11, 1))
    run(force)
    assert take(server) == {}
    calendar.go_to(date(2028, 9, 2))
    run(force)
    assert set(take(server)) == {HOLDER}
    assert set(read_due(force.app, "HBA-900").values()) == {date(2028, 11, 1)}


def test_nothing_of_a_failing_server_s_secrets_is_printed(force: Installation, calendar: Calendar) -> None:
    settings = force.app.extensions["settings"]
    force.app.extensions["settings"] = replace(settings, smtp_url="smtp://mailer:a-secret-word@127.0.0.1:1")
    calendar.go_to(date(2027, 11, 1))
    result = run(force)
    assert result.exit_code == 1
    assert "secret" not in result.output
    assert "mailer" not in result.output
    assert "force.example" not in result.output


def test_the_command_is_one_of_guidance_s_own() -> None:
    assert guidance.commands["remind"] is remind

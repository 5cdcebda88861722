"""Approvers hear of harm by mail at once where mail is set up; a mail that fails never costs the report."""

from dataclasses import replace

import pytest

from tests.integration.feedback.readers import OTHERS_SECTION, OWN_PAGE, SECTION, run, sign_in_as
from tests.support.installations import Installation
from tests.support.mail_servers import HOST, run_mail_server


@pytest.fixture
def addresses(library: Installation) -> Installation:
    run(library, "UPDATE user_account SET email = username || '@example.org'")
    run(library, "UPDATE user_account SET email = NULL WHERE username = 'approver-2'")
    return library


def set_mail(library: Installation, port: int) -> None:
    library.app.extensions["settings"] = replace(
        library.app.extensions["settings"],
        smtp_url=f"smtp://{HOST}:{port}",
        mail_from="guidance@example.org",
        public_url="https://guidance.example",
    )


def tap_and_close(library: Installation, username: str, button: str, path: str = SECTION) -> int:
    """Tap, and let the server finish what it does after the response."""
    with sign_in_as(library, username).post(path, data={"tap": button}, headers=OWN_PAGE) as answer:
        return answer.status_code


def test_harm_is_mailed_once_to_each_approver_who_has_an_address(addresses: Installation) -> None:
    with run_mail_server() as server:
        set_mail(addresses, server.port)
        assert tap_and_close(addresses, "officer", "harm") == 303
        number = run(addresses, "SELECT number FROM report")[0][0]
        assert server.recipients == [["approver@example.org"]]
        text = server.mails[0].get_content()
        assert f"https://guidance.example/reports/{number}" in text
        assert "HBA-900 v1" in text
        assert "officer" not in text


def test_the_same_report_again_and_anything_less_than_harm_are_not_mailed(addresses: Installation) -> None:
    with run_mail_server() as server:
        set_mail(addresses, server.port)
        for button in ("useful", "not-useful", "out-of-date"):
            tap_and_close(addresses, "officer", button)
        assert server.mails == []
        browser = sign_in_as(addresses, "officer-2")
        for _ in range(3):
            with browser.post(SECTION, data={"tap": "harm"}, headers=OWN_PAGE):
                pass
        assert len(server.mails) == 1


def test_harm_to_another_forces_page_is_mailed_to_that_force(addresses: Installation) -> None:
    with run_mail_server() as server:
        set_mail(addresses, server.port)
        tap_and_close(addresses, "other-approver", "harm", OTHERS_SECTION)
        assert server.recipients == [["other-approver@example.org"]]


def test_a_disabled_approver_gets_none(addresses: Installation) -> None:
    run(addresses, "UPDATE user_account SET disabled_at = '2026-11-24' WHERE username = 'approver'")
    with run_mail_server() as server:
        set_mail(addresses, server.port)
        tap_and_close(addresses, "officer", "harm")
        assert server.mails == []


@pytest.mark.parametrize("broken", ["no server", "refuses"])
def test_a_mail_that_fails_keeps_the_report_and_logs_no_address(
    addresses: Installation, caplog: pytest.LogCaptureFixture, broken: str
) -> None:
    with run_mail_server() as server:
        server.answer = "550 No"
        set_mail(addresses, server.port if broken == "refuses" else 1)
        assert tap_and_close(addresses, "officer", "harm") == 303
    assert run(addresses, "SELECT what FROM report") == [("harm",)]
    assert "could not be sent" in caplog.text
    assert "example.org" not in caplog.text

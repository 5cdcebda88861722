"""Mail goes out by SMTP as an installation set it up: by TLS where the server offers it, and with no secret told."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from guidance_app.services.mail import Mail, Mailer, MailFailed
from tests.support.mail_servers import MailServer, make_certificate, run_mail_server
from tests.support.servers import find_free_port

SENDER = "guidance@force.example"
LONG_TEXT = "HBA-001 “Ängste”\n" + "x" * 2_000 + "\n.\nend\n"
MAIL = Mail("a.person@force.example", "2 documents to check", LONG_TEXT, "key-1")
SIGN_IN = "mailer:p%40ss%3Aword%2F1@"


@pytest.fixture
def plain() -> Iterator[MailServer]:
    with run_mail_server() as server:
        yield server


def test_a_mail_arrives_whole_with_the_headers_that_a_machine_s_mail_has(plain: MailServer) -> None:
    Mailer(f"smtp://127.0.0.1:{plain.port}", SENDER).send(MAIL)
    (mail,) = plain.mails
    assert mail.get_content().replace("\r\n", "\n") == MAIL.text
    assert (mail["From"], mail["To"], mail["Subject"]) == (SENDER, MAIL.to, MAIL.subject)
    assert mail["Message-ID"] == "<key-1@force.example>"
    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["Date"]
    assert plain.recipients == [[MAIL.to]]
    assert max(len(line) for line in mail.as_bytes().splitlines()) <= 78


def test_tls_is_used_where_the_server_offers_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    authority, context = make_certificate()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with run_mail_server(context, sign_in=True) as server:
        Mailer(f"smtp://{SIGN_IN}127.0.0.1:{server.port}", SENDER).send(MAIL)
    assert server.over_tls == [True]
    assert server.signed_in_as == ["mailer"]


def test_a_server_that_speaks_tls_only_is_spoken_to_in_tls(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    authority, context = make_certificate()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with run_mail_server(context, from_the_start=True) as server:
        Mailer(f"smtps://127.0.0.1:{server.port}", SENDER).send(MAIL)
    assert len(server.mails) == 1


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
def test_a_certificate_that_nobody_vouches_for_gets_no_mail(scheme: str) -> None:
    _, context = make_certificate()
    with (
        run_mail_server(context, from_the_start=scheme == "smtps") as server,
        pytest.raises(MailFailed, match="SSLCertVerificationError"),
    ):
        Mailer(f"{scheme}://127.0.0.1:{server.port}", SENDER).send(MAIL)
    assert server.mails == []


def test_a_password_never_goes_over_the_network_in_clear() -> None:
    # An address of this machine that is not on the list of those which stay inside it.
    other = "127.0.0.2"
    with run_mail_server(sign_in=True, host=other) as server:
        with pytest.raises(MailFailed, match=r"^SMTPNotSupportedError$"):
            Mailer(f"smtp://{SIGN_IN}{other}:{server.port}", SENDER).send(MAIL)
        assert server.signed_in_as == []
        Mailer(f"smtp://{other}:{server.port}", SENDER).send(MAIL)
    assert len(server.mails) == 1


def test_on_this_machine_a_password_needs_no_tls() -> None:
    with run_mail_server(sign_in=True) as server:
        Mailer(f"smtp://{SIGN_IN}127.0.0.1:{server.port}", SENDER).send(MAIL)
    assert server.signed_in_as == ["mailer"]


@pytest.mark.parametrize(
    ("answer", "said"),
    [("550 no such person a.person@force.example", "550"), ("451 try later", "451"), ("554 secret words", "554")],
)
def test_a_refusal_says_its_number_and_nothing_else(plain: MailServer, answer: str, said: str) -> None:
    plain.answer = answer
    with pytest.raises(MailFailed, match=rf"^SMTPDataError {said}$"):
        Mailer(f"smtp://127.0.0.1:{plain.port}", SENDER).send(MAIL)


@pytest.mark.parametrize(
    "url", ["smtp://127.0.0.1:{free}", "smtp://nobody.invalid", "smtp://127.0.0.1:99999", "smtps://127.0.0.1:{free}"]
)
def test_a_server_that_is_not_there_is_a_failure_like_any_other(url: str) -> None:
    with pytest.raises(MailFailed) as failed:
        Mailer(url.format(free=find_free_port()), SENDER).send(MAIL)
    assert failed.value.__cause__ is None
    assert failed.value.__suppress_context__


def test_a_wrong_password_is_a_failure_that_does_not_repeat_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    authority, context = make_certificate()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    with run_mail_server(context, sign_in=True) as server, pytest.raises(MailFailed) as failed:
        Mailer(f"smtp://mailer:wrong-word@127.0.0.1:{server.port}", SENDER).send(MAIL)
    assert "wrong" not in str(failed.value)
    assert "mailer" not in str(failed.value)

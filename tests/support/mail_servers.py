"""A real SMTP server on this machine that keeps what it takes, with TLS and sign-in when a test wants them."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session

from tests.support.servers import find_free_port

HOST = "127.0.0.1"
TAKEN = "250 OK"


@dataclass
class MailServer:
    """What came in; `answer` is what the server says to the next mails, 250 to take them."""

    port: int
    answer: str = TAKEN
    mails: list[EmailMessage] = field(default_factory=list)
    recipients: list[list[str]] = field(default_factory=list)
    over_tls: list[bool] = field(default_factory=list)
    signed_in_as: list[str] = field(default_factory=list)

    async def handle_DATA(self, server: Any, session: Session, envelope: Envelope) -> str:  # noqa: N802 - its name
        """Keep a mail, or refuse it as the test wants."""
        if self.answer == TAKEN:
            content = envelope.original_content or b""
            message = message_from_bytes(content, policy=policy.default)
            assert isinstance(message, EmailMessage)
            self.mails.append(message)
            self.recipients.append(list(envelope.rcpt_tos))
            self.over_tls.append(session.ssl is not None)
        return self.answer

    def sign_in(self, server: Any, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        """Take one pair of name and password."""
        assert isinstance(data, LoginPassword)
        fits = (data.login, data.password) == (b"mailer", b"p@ss:word/1")
        self.signed_in_as += [data.login.decode()] if fits else []
        # Not handled: the answer to a wrong pair is the server's own.
        return AuthResult(success=fits, handled=False)


def make_certificate() -> tuple[trustme.CA, ssl.SSLContext]:
    """Return an authority, and what a server on this machine needs to prove itself under it."""
    authority = trustme.CA()
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(HOST, "localhost").configure_cert(context)
    return authority, context


@contextmanager
def run_mail_server(
    tls: ssl.SSLContext | None = None, *, from_the_start: bool = False, sign_in: bool = False, host: str = HOST
) -> Iterator[MailServer]:
    """Run a server. With `tls` it offers STARTTLS, or speaks nothing else `from_the_start`."""
    kept = MailServer(find_free_port())
    options: dict[str, Any] = {"authenticator": kept.sign_in, "auth_require_tls": tls is not None} if sign_in else {}
    if tls is not None and not from_the_start:
        options["tls_context"] = tls
    controller = Controller(kept, hostname=host, port=kept.port, ssl_context=tls if from_the_start else None, **options)
    controller.start()
    try:
        yield kept
    finally:
        controller.stop()

"""Hands one mail at a time to the SMTP server of the installation; it decides neither what is said nor to whom.

Nothing here logs or repeats an address, a password or what the server answered beyond its number.
"""

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from urllib.parse import unquote, urlsplit

from guidance_app.db import utc_now

_TIMEOUT_SECONDS = 20
_PORTS = {"smtp": 587, "smtps": 465}
_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})


class MailFailed(Exception):
    """A mail was not taken. The message is safe to print: what sort of failure, and the server's number."""


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail to one person, in plain text. `key` becomes its Message-ID, the same for the same mail sent again."""

    to: str
    subject: str
    text: str
    key: str


@dataclass(frozen=True, slots=True)
class Mailer:
    """Where mail goes out, and under which address."""

    url: str
    sender: str

    def send(self, mail: Mail) -> None:
        """Send one mail. Raises MailFailed."""
        try:
            with self._connect() as server:
                server.send_message(_compose(mail, self.sender), self.sender, [mail.to])
        except smtplib.SMTPResponseException as error:
            raise MailFailed(f"{type(error).__name__} {error.smtp_code}") from None
        except (smtplib.SMTPException, OSError, ValueError) as error:
            raise MailFailed(type(error).__name__) from None

    @contextmanager
    def _connect(self) -> Iterator[smtplib.SMTP]:
        parts = urlsplit(self.url)
        host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
        trusted = ssl.create_default_context()
        server: smtplib.SMTP = (
            smtplib.SMTP_SSL(host, port, timeout=_TIMEOUT_SECONDS, context=trusted)
            if parts.scheme == "smtps"
            else smtplib.SMTP(host, port, timeout=_TIMEOUT_SECONDS)
        )
        with server:
            server.ehlo()
            is_private = parts.scheme == "smtps"
            if not is_private and server.has_extn("starttls"):
                server.starttls(context=trusted)
                server.ehlo()
                is_private = True
            if parts.username:
                if not is_private and host not in _THIS_MACHINE:
                    # A password in clear on the network would be worse than a mail that waits.
                    raise smtplib.SMTPNotSupportedError
                server.login(unquote(parts.username), unquote(parts.password or ""))
            yield server


def _compose(mail: Mail, sender: str) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = sender, mail.to, mail.subject
    message["Date"] = format_datetime(utc_now())
    message["Message-ID"] = f"<{mail.key}@{sender.rpartition('@')[2]}>"
    # So that no out-of-office note comes back.
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(mail.text, charset="utf-8", cte="quoted-printable")
    return message

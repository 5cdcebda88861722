"""Settings for mail are checked together at the start, and a password in one is never repeated."""

import pytest

from guidance_app.domain.errors import SettingsRefused
from guidance_app.settings import settings_from_environment

NEEDED = {
    "GUIDANCE_SECRET_KEY": "x" * 40,
    "GUIDANCE_DATABASE_URL": "sqlite://",
    "GUIDANCE_INDEX_FOLDER": "index",
    "GUIDANCE_TRUSTED_HOSTS": "guidance.example",
}
MAIL = {
    "GUIDANCE_SMTP_URL": "smtp://mailer:a-secret-word@mail.force.example:2525",
    "GUIDANCE_MAIL_FROM": "guidance@force.example",
    "GUIDANCE_PUBLIC_URL": "https://guidance.force.example/",
}


def test_without_them_there_is_no_mail() -> None:
    settings = settings_from_environment(NEEDED)
    assert (settings.smtp_url, settings.mail_from, settings.public_url) == ("", "", "")


@pytest.mark.parametrize(
    "url",
    [
        MAIL["GUIDANCE_SMTP_URL"],
        "smtps://mail.force.example",
        "smtp://[::1]:25",
        "smtp://u@localhost",
        " smtp://a:b%40c@d/ ",
    ],
)
def test_all_three_together_are_mail(url: str) -> None:
    settings = settings_from_environment({**NEEDED, **MAIL, "GUIDANCE_SMTP_URL": url})
    assert settings.smtp_url == url.strip()
    assert settings.public_url == "https://guidance.force.example"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"GUIDANCE_SMTP_URL": "mailto:a-secret-word@x"}, "GUIDANCE_SMTP_URL must look like"),
        ({"GUIDANCE_SMTP_URL": "smtp://u:a-secret-word@"}, "GUIDANCE_SMTP_URL must look like"),
        ({"GUIDANCE_SMTP_URL": "http://x"}, "GUIDANCE_SMTP_URL must look like"),
        ({"GUIDANCE_SMTP_URL": "smtp://u:p@h\nX: y"}, "GUIDANCE_SMTP_URL must look like"),
        ({"GUIDANCE_PUBLIC_URL": ""}, "Set GUIDANCE_PUBLIC_URL"),
        ({"GUIDANCE_PUBLIC_URL": "javascript:x"}, "GUIDANCE_PUBLIC_URL must look like"),
        ({"GUIDANCE_PUBLIC_URL": "https://x/path"}, "GUIDANCE_PUBLIC_URL must look like"),
        ({"GUIDANCE_MAIL_FROM": ""}, "Set GUIDANCE_MAIL_FROM"),
        ({"GUIDANCE_MAIL_FROM": "a@x.example\nBcc: b@x.example"}, "Set GUIDANCE_MAIL_FROM"),
    ],
)
def test_one_that_is_missing_or_wrong_is_named_and_no_password_repeated(changes: dict[str, str], words: str) -> None:
    with pytest.raises(SettingsRefused) as refused:
        settings_from_environment({**NEEDED, **MAIL, **changes})
    assert words in refused.value.message
    assert "secret-word" not in refused.value.message

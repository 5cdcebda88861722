"""Which hosts, proxies and address parts the app believes; what stands at an address is the views' affair."""

import re

from flask import Flask, current_app, request
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.routing import BaseConverter, ValidationError

from guidance_app.domain.errors import SettingsRefused
from guidance_app.domain.kinds import kind_of_reference
from guidance_app.domain.report_numbers import PATTERN
from guidance_app.settings import Settings


class NumberConverter(BaseConverter):
    """A number from 1 to 999,999 in plain digits: no sign, no leading zero, no other script, never too big to store."""

    regex = "[1-9][0-9]{0,5}"

    def to_python(self, value: str) -> int:
        """Return the number."""
        return int(value)


class SlugConverter(BaseConverter):
    """A document's name in an address."""

    regex = "[a-z0-9-]{1,80}"


def read_reference(typed: str) -> str | None:
    """Return a typed reference such as ` hba-014` as it is spoken of, or None for anything else."""
    reference = typed.strip().upper()
    known = re.fullmatch(ReferenceConverter.regex, reference) and kind_of_reference(reference)
    return reference if known else None


class ReferenceConverter(BaseConverter):
    """A reference such as `HBA-014`, in either case, because people read it to one another."""

    regex = "[A-Za-z]{3}-[0-9]{3,4}"

    def to_python(self, value: str) -> str:
        """Return it in capitals. Raises ValidationError (404) for a prefix that no kind has."""
        reference = value.upper()
        if kind_of_reference(reference) is None:
            raise ValidationError
        return reference

    def to_url(self, value: str) -> str:
        """Return it as it is spoken of."""
        return value.upper()


class ReportNumberConverter(BaseConverter):
    """The number of a report such as `F-7K2-94M`, in either case."""

    regex = PATTERN

    def to_python(self, value: str) -> str:
        """Return it in capitals."""
        return value.upper()


def find_live_address(path: str) -> str:
    """Return the whole address of a page, as people outside reach it."""
    settings = current_app.extensions["settings"]
    return f"{settings.public_url or request.host_url.rstrip('/')}{path}"


def init_app(app: Flask, settings: Settings) -> None:
    """Register converters and believe only the configured hosts and proxies; before any route is added.

    Raises SettingsRefused without trusted hosts, because an empty list would trust them all.
    """
    if not settings.trusted_hosts:
        raise SettingsRefused("The app cannot start. Name at least one trusted host.")
    app.config["TRUSTED_HOSTS"] = list(settings.trusted_hosts)
    app.url_map.converters.update(
        number=NumberConverter, slug=SlugConverter, ref=ReferenceConverter, report=ReportNumberConverter
    )
    if settings.proxy_hops:
        # The host is left as the proxy passes it on: X-Forwarded-Host would be one more way to choose our name.
        hops = settings.proxy_hops
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=0)  # type: ignore[method-assign]

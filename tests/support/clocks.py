"""Puts the app's clock forward for a while."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from guidance_app.db import utc_now
from guidance_app.web.moments import CLOCK
from tests.support.installations import Installation


@contextmanager
def moved_by(installation: Installation, **time: float) -> Iterator[None]:
    """Let so much time pass for the app."""
    later = utc_now() + timedelta(**time)
    installation.app.extensions[CLOCK] = lambda: later
    try:
        yield
    finally:
        del installation.app.extensions[CLOCK]

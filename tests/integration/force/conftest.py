"""What tests of a force's own facts and rota share."""

from datetime import date

import pytest

from tests.support.days import Calendar, use_calendar
from tests.support.installations import Installation


@pytest.fixture
def november(bare_installation: Installation, monkeypatch: pytest.MonkeyPatch) -> Calendar:
    """The app's clock on a morning in November 2026."""
    return use_calendar(monkeypatch, bare_installation.app, date(2026, 11, 25))

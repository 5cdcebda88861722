"""Fixtures for tests of what stands between a request and a view."""

from pathlib import Path

import pytest

from tests.support.guarded_apps import GuardedApp


@pytest.fixture
def guarded(tmp_path: Path) -> GuardedApp:
    """A started app on plain HTTP."""
    return GuardedApp(tmp_path).start()


@pytest.fixture
def secure(tmp_path: Path) -> GuardedApp:
    """A started app on HTTPS."""
    return GuardedApp(tmp_path, secure_cookies=True).start()

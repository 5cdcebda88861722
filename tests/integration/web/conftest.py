"""Fixtures for tests of what stands between a request and a view."""

from pathlib import Path

import pytest
from argon2 import PasswordHasher

from guidance_app.services import password_hashes
from tests.support.guarded_apps import GuardedApp

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@pytest.fixture(autouse=True)
def _cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(password_hashes, "HASHER", CHEAP)


@pytest.fixture
def guarded(tmp_path: Path) -> GuardedApp:
    """A started app on plain HTTP."""
    return GuardedApp(tmp_path).start()


@pytest.fixture
def secure(tmp_path: Path) -> GuardedApp:
    """A started app on HTTPS."""
    return GuardedApp(tmp_path, secure_cookies=True).start()

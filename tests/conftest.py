"""Fixtures that every level shares."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.installations import Installation, make_installation


@pytest.fixture
def installation(tmp_path: Path) -> Iterator[Installation]:
    """An installation with the starter library and one account for each role."""
    made = make_installation(tmp_path / "installation")
    yield made
    made.close()


@pytest.fixture
def bare_installation(tmp_path: Path) -> Iterator[Installation]:
    """An installation with accounts and no documents."""
    made = make_installation(tmp_path / "installation", with_library=False)
    yield made
    made.close()

"""Fixtures that every level shares."""

import gc
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from werkzeug.routing import Rule

from guidance_app import db
from guidance_app.services import password_hashes
from tests.support.cheap_hashes import CHEAP
from tests.support.installations import Installation, make_installation
from tests.support.postgres import run_cluster
from tests.support.quick_rules import compile_once
from tests.support.quick_statements import create_quick_engine

# The suite tries the same examples each time, so that what lands is what was tried; HYPOTHESIS_PROFILE=search looks for
# new ones. Nothing is timed in tests.
settings.register_profile("suite", derandomize=True, deadline=None)
settings.register_profile("search", max_examples=2_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))


@pytest.fixture(scope="module", autouse=True)
def _what_is_older_than_the_file_is_not_walked() -> None:
    """Keep thousands of tests, modules and kept words out of every later collection: it would walk them each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _cheap_hashes() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patches:
        patches.setattr(password_hashes, "HASHER", CHEAP)
        yield


@pytest.fixture(scope="session", autouse=True)
def _quick_rules() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patches:
        patches.setattr(Rule, "_compile_builder", compile_once)
        yield


@pytest.fixture(scope="session", autouse=True)
def _quick_statements() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patches:
        patches.setattr(db, "create_engine", create_quick_engine)
        yield


@pytest.fixture(scope="session", autouse=True)
def _segments_with_names_of_their_own() -> Iterator[None]:
    # Hypothesis seeds `random`, from which Whoosh names the segments of an index: two would get the same name.
    with pytest.MonkeyPatch.context() as patches:
        patches.setattr("whoosh.codec.base.random_name", lambda size: secrets.token_hex(size // 2))
        yield


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


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a PostgreSQL cluster that tests share: each adds databases of its own."""
    with run_cluster() as address:
        yield address

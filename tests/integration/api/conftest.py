"""One installation with the starter library for all tests of a file that only read; tests that write take their own."""

from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

from tests.support.installations import Installation, make_installation
from tests.support.tokens import open_api


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    made = make_installation(tmp_path_factory.mktemp("api") / "installation")
    yield made
    made.close()


@pytest.fixture(scope="module")
def api(library: Installation) -> FlaskClient:
    return open_api(library)

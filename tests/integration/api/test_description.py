"""The OpenAPI description is made of the code, and the API answers nothing that it does not say."""

from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import Case
from schemathesis.checks import CHECKS

from guidance_app.domain.api_scopes import Scope
from tests.support.installations import Installation
from tests.support.tokens import make_token_of

DESCRIPTION = "/api/v1/openapi.json"
described = schemathesis.pytest.from_fixture("description")
# Parameters that are unknown are refused (422), which it takes for a mistake where it sends one on purpose.
UNWANTED = ("positive_data_acceptance",)


@pytest.fixture
def description(library: Installation) -> Any:
    return schemathesis.openapi.from_wsgi(DESCRIPTION, library.app)


@pytest.fixture(scope="module")
def token(library: Installation) -> str:
    return make_token_of(library)


@described.parametrize()
@settings(max_examples=12, suppress_health_check=list(HealthCheck))
def test_no_answer_is_undocumented_and_none_is_our_mistake(case: Case, token: str) -> None:
    headers = {"Authorization": f"Bearer {token}"}
    case.call_and_validate(headers=headers, excluded_checks=CHECKS.get_by_names(list(UNWANTED)))


def read_description(library: Installation) -> dict[str, Any]:
    description: dict[str, Any] = library.app.test_client().get(DESCRIPTION).json
    return description


def test_it_describes_every_address_of_the_api(library: Installation) -> None:
    rules = {rule.rule for rule in library.app.url_map.iter_rules() if rule.rule.startswith("/api/v1/")}
    assert len(read_description(library)["paths"]) == len(rules - {DESCRIPTION})


def test_it_is_valid_names_each_scope_and_each_operation_once(library: Installation) -> None:
    description = read_description(library)
    assert description["openapi"] == "3.1.0"
    names = [way["get"]["operationId"] for way in description["paths"].values()]
    assert len(set(names)) == len(names)
    assert all(f"`{scope}`" in description["info"]["description"] for scope in Scope)
    assert all(way["get"]["summary"] for way in description["paths"].values())


def test_nobody_needs_a_token_to_read_it_and_it_holds_nothing_of_the_library(library: Installation) -> None:
    text = library.app.test_client().get(DESCRIPTION).text
    assert "one-chance" not in text
    assert "honour" not in text.replace("honour-based-abuse", "")

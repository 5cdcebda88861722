"""The OpenAPI description is made of the code, and the API answers nothing that it does not say."""

import json
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import Case, GenerationMode
from schemathesis.checks import CHECKS

from guidance_app.domain.api_scopes import Scope
from tests.support.installations import Installation
from tests.support.tokens import make_token_of

DESCRIPTION = "/api/v1/openapi.json"
FIELDS = Path(__file__).with_name("v1_fields.txt")
# A cursor is refused that its schema allows; and so many requests without a token reach the limit, as they should.
UNWANTED = ["positive_data_acceptance", "ignored_auth"]


@pytest.fixture(scope="module")
def description(library: Installation) -> Any:
    return schemathesis.openapi.from_wsgi(DESCRIPTION, library.app)


@pytest.mark.parametrize("mode", list(GenerationMode))
def test_no_answer_is_undocumented_and_none_is_our_mistake(
    library: Installation, description: Any, mode: GenerationMode
) -> None:
    headers = {"Authorization": f"Bearer {make_token_of(library)}", "Accept-Encoding": "identity"}
    unwanted: Any = CHECKS.get_by_names(UNWANTED)
    answered = set()
    for operation in description.get_all_operations():

        @settings(max_examples=10, suppress_health_check=list(HealthCheck))
        @given(case=operation.ok().as_strategy(generation_mode=mode))
        def ask(case: Case[Any]) -> None:
            answered.add(case.call_and_validate(headers=headers, excluded_checks=unwanted).status_code)

        ask()
    assert {GenerationMode.POSITIVE: 200, GenerationMode.NEGATIVE: 422}[mode] in answered
    assert 429 not in answered


def read_description(library: Installation) -> dict[str, Any]:
    description: dict[str, Any] = json.loads(library.app.test_client().get(DESCRIPTION).text)
    return description


def test_it_describes_every_address_of_the_api(library: Installation) -> None:
    rules = {rule.rule for rule in library.app.url_map.iter_rules() if rule.rule.startswith("/api/v1/")}
    assert len(read_description(library)["paths"]) == len(rules - {DESCRIPTION})


def test_what_was_described_in_v1_stays(library: Installation) -> None:
    schemas = read_description(library)["components"]["schemas"]
    fields = {f"{name}.{field}" for name, schema in schemas.items() for field in schema.get("properties", ())}
    stored = set(FIELDS.read_text(encoding="utf-8").split())
    assert stored - fields == set(), "A field was taken away or renamed: that asks for v2."
    assert fields - stored == set(), f"A new field: add it to {FIELDS.name}; from then on it stays."


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

"""`docs/api.md` says what the code does: addresses, parameters, scopes, limits, changes, and codes of deep links."""

from pathlib import Path

import pytest
from flask import Flask

from guidance_app import create_app
from guidance_app.domain.api_limits import API_LIMITS, REFUSED_LIMITS
from guidance_app.domain.api_scopes import SCOPES
from guidance_app.domain.changes import SENTENCES
from guidance_app.domain.deep_links.codes import ETHNICITIES, GUIDANCE_NEEDS
from guidance_app.domain.deep_links.reading import PARAMETERS
from guidance_app.domain.service_needs import NEED_NAMES
from guidance_app.web.api.openapi import describe_api
from tests.architecture.test_docs import ROOT, rows_of
from tests.support.installations import make_settings

API = "docs/api.md"


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Flask:
    return create_app(make_settings(tmp_path_factory.mktemp("app")))


def test_every_address_with_its_scope_and_parameters(app: Flask) -> None:
    with app.app_context():
        paths = describe_api(app)["paths"]
    expected = []
    for path, way in paths.items():
        asked = [f"`{each['name']}`" for each in way["get"]["parameters"] if each["in"] == "query"]
        scope = way["get"]["description"].removeprefix("Scope: ").removesuffix(".")
        expected.append([f"`{path}`", scope, ", ".join(asked) or "none", way["get"]["summary"]])
    assert rows_of(API, "Addresses") == expected


def test_scopes_changes_and_limits() -> None:
    assert rows_of(API, "Scopes") == [[f"`{scope}`", about] for scope, about in SCOPES.items()]
    assert rows_of(API, "Changes") == [[f"`{kind}`", meaning] for kind, meaning in SENTENCES.items()]
    limits = {**API_LIMITS, **REFUSED_LIMITS}
    assert rows_of(API, "Limits") == [
        [name, str(limit.failures), f"{limit.window.seconds // 60} minutes"] for name, limit in limits.items()
    ]


def test_what_links_may_send() -> None:
    assert rows_of(API, "Links into guidance") == [[f"`{name}`", about] for name, about in PARAMETERS.items()]
    assert rows_of(API, "Ethnicity codes") == [
        [f"`{code}`", each.name, ", ".join(f"`{one}`" for one in each.communities) or "a choice of all profiles"]
        for code, each in ETHNICITIES.items()
    ]
    services = [[f"`{code}`", f"support services: {name}"] for code, name in NEED_NAMES.items()]
    guidance = [[f"`{code}`", reference] for code, reference in GUIDANCE_NEEDS.items()]
    assert rows_of(API, "Needs") == [*services, *guidance]


def test_the_readme_leads_to_it() -> None:
    assert "docs/api.md" in (Path(ROOT) / "README.md").read_text(encoding="utf-8")

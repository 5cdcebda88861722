"""The OpenAPI 3.1 description, made of the views themselves: their rules, scopes, parameters, shapes and docstrings."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from http import HTTPStatus
from typing import Any

from flask import Flask, Response, current_app
from werkzeug.routing import Rule

from guidance_app.domain.api_scopes import SCOPES
from guidance_app.domain.permissions import Permission
from guidance_app.web.access import requires
from guidance_app.web.addresses import ReferenceConverter
from guidance_app.web.api.blueprint import blueprint
from guidance_app.web.api.operations import ALWAYS, API_ROOT, Operation, find_operation
from guidance_app.web.api.parameters import Parameter
from guidance_app.web.api.shapes.finding import Problem
from guidance_app.web.problems import MEDIA_TYPE

_KEPT = "guidance_api_description"
_ABOUT = (
    "Read-only access to published guidance for the officers of one force. Show the trust line, the notice and the "
    "danger card wherever words are shown. Send a personal access token as `Authorization: Bearer …`, never in an "
    "address. What it may be used for: "
)
_PATH_SCHEMAS: Mapping[str, Mapping[str, Any]] = {
    "reference": {"type": "string", "pattern": f"^{ReferenceConverter.regex}$"},
    "number": {"type": "integer", "minimum": 1, "maximum": 999_999},
    "anchor": {"type": "string", "pattern": "^[a-z0-9-]{1,80}$"},
}
_PATH_PART = re.compile(r"<(?:[a-z]+:)?([a-z_]+)>")
_TAG = {"ETag": {"description": "Names these bytes; send it back as If-None-Match.", "schema": {"type": "string"}}}
_RETRY_AFTER = {"Retry-After": {"description": "Seconds to wait.", "schema": {"type": "integer"}}}
_AUTHENTICATE = {"WWW-Authenticate": {"description": "Bearer.", "schema": {"type": "string"}}}
_PROBLEM_HEADERS = {401: _AUTHENTICATE, 429: _RETRY_AFTER}


@blueprint.get(f"{API_ROOT}/openapi.json")
@requires(Permission.PUBLIC)
def description() -> Response:
    """Hand out the description; it holds nothing of the library."""
    kept: dict[str, str] = current_app.extensions.setdefault(_KEPT, {})
    if not kept:
        kept["text"] = json.dumps(describe_api(current_app), ensure_ascii=False)
    return Response(kept["text"], mimetype="application/json")


def describe_api(app: Flask) -> dict[str, Any]:
    """Return the description of an app's API as plain values; call it inside an app context."""
    operations = list(_list_operations(app))
    answers, definitions = _make_schemas({found.answer for _, found in operations} | {Problem})
    paths = {
        _PATH_PART.sub(r"{\1}", rule.rule): {"get": _describe(app, rule, found, answers)} for rule, found in operations
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Guidance for officers", "version": "1", "description": _ABOUT + _list_scopes()},
        "paths": dict(sorted(paths.items())),
        "components": {
            "schemas": definitions,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
        "security": [{"token": []}],
    }


def _list_scopes() -> str:
    return " ".join(f"`{scope}`: {about}." for scope, about in SCOPES.items())


def _list_operations(app: Flask) -> Iterator[tuple[Rule, Operation]]:
    for rule in app.url_map.iter_rules():
        found = find_operation(rule.endpoint)
        if found is not None:
            yield rule, found


@cache
def _make_schemas_of(shapes: tuple[type, ...]) -> tuple[dict[type, dict[str, Any]], dict[str, Any]]:
    # Loaded here: only a process that is asked for the description needs it.
    from pydantic import TypeAdapter

    inputs: Any = [(shape, "serialization", TypeAdapter(shape)) for shape in shapes]
    made, schemas = TypeAdapter.json_schemas(inputs, ref_template="#/components/schemas/{model}")
    return {shape: schema for (shape, _mode), schema in made.items()}, schemas["$defs"]


def _make_schemas(shapes: Iterable[type]) -> tuple[dict[type, dict[str, Any]], dict[str, Any]]:
    return _make_schemas_of(tuple(sorted(shapes, key=lambda shape: shape.__name__)))


def _describe(app: Flask, rule: Rule, found: Operation, answers: Mapping[type, dict[str, Any]]) -> dict[str, Any]:
    summary = (app.view_functions[rule.endpoint].__doc__ or "").strip()
    return {
        "operationId": rule.endpoint.rpartition(".")[2],
        "summary": summary,
        "description": f"Scope: `{found.scope}`.",
        "parameters": [*_describe_path(rule), *map(_describe_parameter, found.parameters)],
        "responses": _describe_responses(found, answers),
    }


def _describe_path(rule: Rule) -> Iterator[dict[str, Any]]:
    for name in _PATH_PART.findall(rule.rule):
        yield {"name": name, "in": "path", "required": True, "schema": dict(_PATH_SCHEMAS[name])}


def _describe_parameter(parameter: Parameter) -> dict[str, Any]:
    one = dict(parameter.schema)
    schema = {"type": "array", "items": one} if parameter.many else one
    about = {"name": parameter.name, "in": "query", "description": parameter.about, "schema": schema}
    return {**about, "explode": True} if parameter.many else about


def _describe_responses(found: Operation, answers: Mapping[type, dict[str, Any]]) -> dict[str, Any]:
    fine = {
        "200": {
            "description": "The answer.",
            "headers": _TAG,
            "content": {"application/json": {"schema": answers[found.answer]}},
        },
        "304": {"description": "Nothing has changed since the answer that If-None-Match names."},
    }
    problems = {
        str(status): {
            "description": HTTPStatus(status).phrase,
            "headers": _PROBLEM_HEADERS.get(status, {}),
            "content": {MEDIA_TYPE: {"schema": answers[Problem]}},
        }
        for status in sorted((*ALWAYS, *found.problems))
    }
    return {**fine, **problems}

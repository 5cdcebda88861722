"""What the API can be asked: each view says its scope, its parameters and the shape of its answer in one place.

The guard reads the scope, the request is read by the parameters, and the OpenAPI description is made of all three.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from flask import Response, current_app, request

from guidance_app.domain.api_scopes import Scope
from guidance_app.web.access import requires_token
from guidance_app.web.api.blueprint import blueprint
from guidance_app.web.api.parameters import Parameter, read_query

View = TypeVar("View", bound=Callable[..., Any])
API_ROOT = "/api/v1"
# What any operation can answer beside its shape, and what one about a document can.
ALWAYS = (400, 401, 403, 422, 429, 500, 503)
OF_A_DOCUMENT = (404, 410)


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing to ask. `problems` are the statuses, beside those of every operation, that it can answer."""

    scope: Scope
    answer: type
    parameters: tuple[Parameter, ...] = ()
    problems: tuple[int, ...] = ()


def operation(
    scope: Scope, answer: type, *parameters: Parameter, problems: tuple[int, ...] = ()
) -> Callable[[View], View]:
    """Describe a view of the API. Goes directly above the function, below the route."""

    def store(view: View) -> View:
        vars(view)["operation"] = Operation(scope, answer, parameters, problems)
        return requires_token(scope)(view)

    return store


def find_operation(endpoint: str) -> Operation | None:
    """Return what an endpoint of the current app can be asked; None for one that is no part of the API."""
    return getattr(current_app.view_functions.get(endpoint), "operation", None)


@blueprint.before_request
def _read_asked() -> None:
    found = find_operation(request.endpoint or "")
    if found is not None:
        read_query(found.parameters)


def send(shape: Any) -> Response:
    """Answer with a shape as JSON."""
    text = json.dumps(asdict(shape), ensure_ascii=False, separators=(",", ":"), default=_write)
    return Response(text, mimetype="application/json")


def _write(value: object) -> str:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no form in JSON.")

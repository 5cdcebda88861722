"""Errors as JSON problem details (RFC 9457), for whoever asked for data and not for a page."""

import json
from http import HTTPStatus

from flask import Response, request

from guidance_app.web.error_words import ErrorWords

MEDIA_TYPE = "application/problem+json"
_API = "/api/"


def is_asked_for_data() -> bool:
    """Say whether this request is for data: an address of the API, or the `.json` beside a page."""
    return request.path.startswith(_API) or request.blueprint == "api"


def make_problem(status: int, words: ErrorWords, reference: str) -> Response:
    """Return the problem. `detail` is safe to show; `reference` is the request's, to find it in the log."""
    problem = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": words.message,
        "reference": reference,
    }
    return Response(json.dumps(problem, ensure_ascii=False), status, mimetype=MEDIA_TYPE)

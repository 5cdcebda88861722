"""Makes a repeat visit cheap: a weak ETag on every page that was read, and 304 when the reader has it already."""

import hashlib

from flask import Flask, Response, request


def init_app(app: Flask) -> None:
    """Tag pages before they are compressed, so that the tag is the same for every encoding."""
    app.after_request(_tag_page)


def _tag_page(response: Response) -> Response:
    if request.method not in ("GET", "HEAD") or response.status_code != 200 or response.is_streamed:
        return response
    if response.cache_control.no_store:
        return response
    digest = hashlib.sha256(response.get_data(), usedforsecurity=False).hexdigest()[:32]
    response.set_etag(digest, weak=True)
    response.make_conditional(request)
    return response

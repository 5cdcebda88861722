"""Runs what nobody should have to wait for once the answer has been sent; what it is, the caller knows."""

from collections.abc import Callable

from flask import Response, after_this_request, current_app


def run_after_response(work: Callable[[], object]) -> None:
    """Run `work` in an app context of its own after this request's response has gone out."""
    context = current_app.app_context()

    def run() -> None:
        with context:
            work()

    @after_this_request
    def send_first(response: Response) -> Response:
        response.call_on_close(run)
        return response

"""Every page that says something went wrong, made by the app itself, so that a browser can look at all of them."""

from collections.abc import Iterator
from typing import NamedTuple

from flask import Flask, Response
from werkzeug.exceptions import default_exceptions

from guidance_app.domain.errors import LinkEnded
from guidance_app.web.error_words import WORDS
from guidance_app.web.errors import show_error
from guidance_app.web.last_resort import make_last_resort
from guidance_app.web.lost_words import WordsKept

TYPED = {"wrong": "Words that somebody typed, which the page gives back. " * 9}


class ProblemPage(NamedTuple):
    """One page as it is sent."""

    name: str
    status: int
    html: str


def list_problem_pages(app: Flask) -> Iterator[ProblemPage]:
    """Yield the page for each status that has words, the ones with words of their own, and the last resort."""
    errors: dict[str, Exception] = {str(status): default_exceptions[status]() for status in WORDS}
    for name, error in {**errors, "words kept": WordsKept()}.items():
        with app.test_request_context("/write", method="POST", data=TYPED):
            yield _read(name, show_error(error))
    with app.test_request_context("/review/none/answers", method="POST", data=TYPED):
        yield _read("guest", show_error(LinkEnded("This link has ended.")))
    with app.test_request_context():
        yield _read("last resort", make_last_resort(app, 500, "reference"))


def _read(name: str, answer: Response) -> ProblemPage:
    return ProblemPage(name, answer.status_code, answer.get_data(as_text=True))

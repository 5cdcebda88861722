"""The first hour comes with a small stylesheet of its own; it looks as if it came with that of all other pages."""

import re
from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

from guidance_app.web.assets import read_asset
from tests.integration.shift.test_now import PAGES
from tests.support.installations import Installation

# What scripts and the choice of a theme put on the root of a page.
_OF_THE_ROOT = {"app-theme-dark", "app-theme-device", "app-theme-light", "js-enabled", "govuk-frontend-supported"}
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_CLASS = re.compile(r"\.([a-zA-Z][\w-]*)")
_ELEMENT = re.compile(r"(?<![\w.:#\[-])([a-z][a-z0-9]*)")
_NOT = re.compile(r":not\([^()]*\)")


def read_declarations(installation: Installation, name: str) -> Iterator[tuple[str, str]]:
    """Yield each selector of a stylesheet with each declaration that it carries."""
    with installation.app.app_context():
        styles = read_asset(name).decode()
    for selectors, body in _RULE.findall(styles):
        for selector in re.split(r",(?![^(]*\))", selectors):
            yield from ((selector.strip(), declaration) for declaration in body.rstrip(";").split(";"))


def may_concern(selector: str, classes: set[str], elements: set[str]) -> bool:
    plain = _NOT.sub("", selector)
    return set(_CLASS.findall(plain)) <= classes and set(_ELEMENT.findall(plain)) <= elements


@pytest.mark.parametrize("who", ["anybody", "an officer"])
def test_no_rule_for_what_is_on_those_pages_is_missing(bare_installation: Installation, who: str) -> None:
    installation = bare_installation
    reader: FlaskClient = installation.app.test_client() if who == "anybody" else installation.sign_in()
    text = "".join(reader.get(path).text for path in PAGES)
    classes = {name for names in re.findall(r'class="([^"]*)"', text) for name in names.split()} | _OF_THE_ROOT
    elements = set(re.findall(r"<([a-z][a-z0-9]*)", text))
    asked = {each for each in read_declarations(installation, "app.css") if may_concern(each[0], classes, elements)}
    assert len(asked) > 300
    assert asked - set(read_declarations(installation, "hour.css")) == set()


def test_it_stays_small_enough_for_a_slow_signal(bare_installation: Installation) -> None:
    page = bare_installation.app.test_client().get("/now").text
    named = re.findall(r'<link rel="stylesheet" href="/static/([a-z]+)\.', page)
    assert named == ["hour"]
    with bare_installation.app.app_context():
        assert len(read_asset("hour.css")) < len(read_asset("app.css")) / 2

"""Reads rendered HTML the way a browser does, with its own lists: they do not come from the code under test."""

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element

import html5lib
import pytest

ATTRIBUTES = {
    "a": {"href", "class", "rel"},
    "span": {"class", "data-due"},
    "th": {"scope"},
    "td": {"data-label"},
    "ol": {"start"},
}
TAGS = {"p", "ul", "ol", "li", "strong", "em", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"} | {
    "a", "blockquote", "br", "code", "span", "hr",
}  # fmt: skip
MARK_KINDS = "law|statutory|guidance|research|press|contributors|practice|unverified"
VALUES = {
    "href": r"https://[A-Za-z0-9][^\s\\<>\"]*|mailto:[^\s/\\<>\"]+@[^\s/\\<>\"]+|tel:\+?[0-9-]+|/(?!/)[^\s\\<>\"]*|"
    r"#source-[a-z0-9-]+",
    "class": rf"app-evidence app-evidence--({MARK_KINDS})|govuk-visually-hidden|"
    r"app-local(__checked|__overdue| app-local--[a-z-]+)?",
    "data-due": r"(\d{4}-\d\d-\d\d)?",
    "rel": "noopener noreferrer",
    "scope": "col",
    "start": r"[0-9]{1,6}",
    "data-label": r"[^\x00]{1,60}",
}


def _check_element(element: Element) -> None:
    assert element.tag in TAGS, f"tag {element.tag}"
    for name, value in element.attrib.items():
        assert name in ATTRIBUTES.get(element.tag, set()), f"attribute {name} on {element.tag}"
        assert re.fullmatch(VALUES[name], value, re.DOTALL), f"{name}={value!r}"
    if element.get("href", "").startswith("https:"):
        assert element.get("rel") == "noopener noreferrer"


def _assert_safe(html: str) -> None:
    fragment = html5lib.parseFragment(html, treebuilder="etree", namespaceHTMLElements=False)
    for element in fragment.iter():
        if element is not fragment:
            _check_element(element)


@pytest.fixture(scope="session")
def assert_safe() -> Callable[[str], None]:
    """Fail when a browser would see any tag, attribute, class or address that is not ours."""
    return _assert_safe

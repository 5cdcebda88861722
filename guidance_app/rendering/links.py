"""Links: finds them in a source text and builds what a page shows; which addresses are allowed is not decided here."""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from guidance_app.rendering.addresses import is_outside, match_doc, resolve_address
from guidance_app.rendering.tokens import find_tokens

OUTSIDE_REL = "noopener noreferrer"


@dataclass(frozen=True, slots=True)
class Link:
    """A link as typed; `href` is what the page will carry, or None when the address is refused."""

    address: str
    href: str | None
    line: int

    @property
    def leaves_site(self) -> bool:
        """Say whether a reader who follows it goes to another host."""
        return self.href is not None and is_outside(self.href)


@dataclass(frozen=True, slots=True)
class DocLink:
    """A link to another Document, by slug. `anchor` is empty when it names no section; lines count from 1."""

    slug: str
    anchor: str
    line: int


def links_in(body: str) -> tuple[Link, ...]:
    """Return every link of a section body in order, those that will be refused among them."""
    return tuple(
        Link(address, resolve_address(address), token.line)
        for token in find_tokens(body)
        if (address := _address_of(token.match)) is not None
    )


def doc_links_in(body: str) -> tuple[DocLink, ...]:
    """Return the links to other Documents in order, as the content checker looks them up."""
    return tuple(
        DocLink(doc["slug"], doc["anchor"] or "", link.line)
        for link in links_in(body)
        if (doc := match_doc(link.address))
    )


def build_link(match: re.Match[str]) -> Element:
    """Return the link for a matched token; with a refused address its words stay and the link does not."""
    # The renderer hides every ampersand from the library (see markdown.py); the address needs them back.
    address = (_address_of(match) or "").replace("&amp;", "&")
    href = resolve_address(address)
    element = Element("span" if href is None else "a")
    element.text = match["label"] or address.replace("&", "&amp;")
    if href is not None:
        element.set("href", href.replace("&", "&amp;"))
        if is_outside(href):
            element.set("rel", OUTSIDE_REL)
    return element


def _address_of(match: re.Match[str]) -> str | None:
    address = match["address"] if match["bare_address"] is None else match["bare_address"]
    return None if address is None else address.strip(" ")

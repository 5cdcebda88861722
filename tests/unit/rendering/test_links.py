"""Links: which addresses become links, which lose theirs, and what the content checker is told."""

import pytest

from guidance_app.rendering import DocLink, Link, doc_links_in, links_in, render_section


@pytest.mark.parametrize(
    ("address", "href"),
    [
        ("doc:names-and-naming", "/guidance/names-and-naming"),
        ("doc:kurdish-communities#names", "/guidance/kurdish-communities#names"),
        ("/", "/"),
        ("/guidance/x/history?from=1&to=2", "/guidance/x/history?from=1&amp;to=2"),
        ("mailto:fmu@example.gov.uk", "mailto:fmu@example.gov.uk"),
        ("tel:+44-20-7008-0151", "tel:+44-20-7008-0151"),
    ],
)
def test_an_allowed_address_becomes_a_link(address: str, href: str) -> None:
    assert render_section(f"[words]({address})").html == f'<p><a href="{href}">words</a></p>'


@pytest.mark.parametrize("address", ["https://www.gov.uk", "https://example.org:8443/a?b=c#d", "https://a.org/~x/(y)"])
def test_a_link_that_leaves_the_site_tells_the_other_site_nothing(address: str) -> None:
    assert render_section(f"[words]({address})").html == (
        f'<p><a href="{address}" rel="noopener noreferrer">words</a></p>'
    )


@pytest.mark.parametrize(
    "address",
    [
        *("javascript:alert(1)", "JAVAscript:x", "java script:x", "&#106;avascript:x", "data:x", "http://example.org"),
        *("//example.org", "/\\example.org", "https://a@b.org", "#names", "names", "../x"),
        *("doc:", "doc:Names", "doc:a#B", "tel:999;x"),
    ],
)
def test_a_refused_address_loses_the_link_and_keeps_the_words(address: str) -> None:
    assert render_section(f"See [words]({address}).").html == "<p>See <span>words</span>.</p>"
    assert [link.href for link in links_in(f"[words]({address})")] == [None]


def test_words_in_a_link_keep_their_emphasis_and_escapes() -> None:
    assert (
        render_section("[*one* \\* & two](doc:a)").html == '<p><a href="/guidance/a"><em>one</em> * &amp; two</a></p>'
    )


def test_links_between_documents_are_reported_with_their_lines() -> None:
    body = "See [a](doc:one#two)\nand [b\nc](doc:three).\n\n`[d](doc:four)` \\[e](doc:five) ![f](doc:six) [g](/x)"
    assert doc_links_in(body) == (DocLink("one", "two", 1), DocLink("three", "", 2))


def test_every_link_is_reported_with_what_becomes_of_it() -> None:
    links = links_in("[a](doc:one) [b](https://www.gov.uk/x)\n[c](http://example.org) <https://www.gov.uk>")
    assert links == (
        Link("doc:one", "/guidance/one", 1),
        Link("https://www.gov.uk/x", "https://www.gov.uk/x", 1),
        Link("http://example.org", None, 2),
        Link("https://www.gov.uk", "https://www.gov.uk", 2),
    )
    assert [link.leaves_site for link in links] == [False, True, False, True]

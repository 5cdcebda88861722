"""oEmbed 1.0: a card with title, version and status for learning pages. It shows no words of guidance and no script."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

from flask import Response, abort, current_app, request
from werkzeug.exceptions import HTTPException
from werkzeug.routing import RequestRedirect

from guidance_app.domain.api_scopes import Scope
from guidance_app.domain.errors import InputRefused, NotFound
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import EditionState
from guidance_app.queries.documents import show_edition
from guidance_app.queries.editions import DocumentRow, EditionRow, find_by_reference, find_document, find_pack
from guidance_app.rendering.xml_text import add_element, clean_text, write_xml
from guidance_app.web.access import current_viewer, requires_token
from guidance_app.web.api.blueprint import blueprint
from guidance_app.web.api.describing import describe_head
from guidance_app.web.api.editions import find_standing
from guidance_app.web.api.operations import send
from guidance_app.web.api.shapes.documents import EditionHead
from guidance_app.web.api.shapes.finding import CardShape
from guidance_app.web.clock import today
from guidance_app.web.jinja import SERVICE_NAME
from guidance_app.web.own_address import base_address

_WIDTH, _HEIGHT, _SECONDS = 600, 160, 300
# The addresses under which a document, a pack or one version is read and cited, with what finds it by its reference or
# by its slug; of nothing else is there a card.
_READ: Mapping[str, Callable[[Viewer, str], DocumentRow]] = {
    "library.document": find_document,
    "library.edition": find_document,
    "library.short": find_by_reference,
    "library.short_edition": find_by_reference,
    "cpd.pack": find_pack,
    "cpd.pack_edition": find_pack,
}
_STATUS = {
    EditionState.LIVE: "Current version.",
    EditionState.SUPERSEDED: "Superseded: a later version stands now.",
    EditionState.WITHDRAWN: "Withdrawn: do not act on it.",
}


@blueprint.get("/oembed")
@requires_token(Scope.DOCUMENTS)
def oembed() -> Response:
    """Answer with the card of one of our own addresses, as JSON or as XML."""
    form = request.args.get("format", "json")
    if form not in ("json", "xml"):
        abort(501)
    document, edition = _find(request.args.get("url", ""))
    card = _make_card(describe_head(show_edition(document, edition, today())))
    return send(card) if form == "json" else _send_xml(card)


def _find(url: str) -> tuple[DocumentRow, EditionRow]:
    endpoint, values = _match(url)
    found = _READ[endpoint](current_viewer(), values.get("reference") or values["slug"])
    number = values.get("number")
    return found, found.numbered(number) if number else find_standing(found)


def _match(url: str) -> tuple[str, Mapping[str, Any]]:
    """Return the endpoint of an address of ours and the values in it. Raises NotFound for every other."""
    refused = NotFound("There is no card for that address.")
    try:
        parts = urlsplit(url)
        is_ours = f"{parts.scheme}://{parts.netloc}" in {base_address(), request.host_url.rstrip("/")}
        adapter = current_app.create_url_adapter(request)
        endpoint, values = adapter.match(parts.path, method="GET")  # type: ignore[union-attr]
    except (HTTPException, RequestRedirect, ValueError):
        raise refused from None
    if not is_ours or endpoint not in _READ:
        raise refused
    return endpoint, values


def _make_card(head: EditionHead) -> CardShape:
    return CardShape(
        version="1.0",
        type="rich",
        title=f"{head.title} ({head.reference} v{head.version})",
        provider_name=SERVICE_NAME,
        provider_url=base_address(),
        html=_write_html(head),
        width=_read_most("maxwidth", _WIDTH),
        height=_read_most("maxheight", _HEIGHT),
        cache_age=_SECONDS,
    )


def _write_html(head: EditionHead) -> str:
    card = ET.Element("blockquote", {"cite": clean_text(head.cite)})
    add_element(add_element(card, "p"), "a", head.title, href=head.cite)
    add_element(card, "p", f"{head.reference} v{head.version}. {_STATUS[head.status]}")
    add_element(card, "p", head.trust.line)
    for caution in head.cautions:
        add_element(card, "p", f"Take care: {caution}")
    return ET.tostring(card, encoding="unicode", method="html")


def _send_xml(card: CardShape) -> Response:
    root = ET.Element("oembed")
    for name, value in asdict(card).items():
        add_element(root, name, str(value))
    return Response(write_xml(root), mimetype="text/xml")


def _read_most(name: str, ours: int) -> int:
    given = request.args.get(name)
    if given is None:
        return ours
    if not (given.isascii() and given.isdigit() and len(given) <= 5 and int(given) > 0):
        raise InputRefused(name, f"The parameter {name} is a number of pixels.")
    return min(ours, int(given))

"""What officers save on their device: the page to choose it, and what devices ask for: packs and entries."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from flask import Response, current_app, jsonify, render_template, request

from guidance_app.domain.errors import NotFound
from guidance_app.domain.kinds import GUIDANCE, RULES, Kind
from guidance_app.domain.permissions import Permission
from guidance_app.queries.pocket import PocketDocument, list_pocket_documents
from guidance_app.settings import Settings
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.assets import find_asset
from guidance_app.web.clock import today
from guidance_app.web.shift.blueprint import blueprint
from guidance_app.web.shift.contact import name_reader, seal
from guidance_app.web.shift.entries import find_entry, find_words
from guidance_app.web.shift.now_pages import find_now_addresses

_MOST_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Pack:
    """Something that can be chosen: a kind, or a community with what is said of it elsewhere."""

    name: str
    title: str
    documents: tuple[PocketDocument, ...]


@blueprint.get("/saved")
@requires(Permission.READ_LIBRARY)
def saved() -> str:
    """Show what can be saved; what is saved, the device alone knows."""
    documents = list_pocket_documents(current_viewer(), today())
    kinds, communities = _list_kinds(documents), _list_communities(documents)
    return render_template("shift/saved.html", kinds=kinds, communities=communities, hours=_settings().pocket_hours)


@blueprint.get("/pocket/packs/<slug:name>.json")
@requires(Permission.READ_LIBRARY)
def pack(name: str) -> Response:
    """Hand out what is in a pack: each entry by its hash, and a signature over the whole."""
    viewer, day = current_viewer(), today()
    documents = list_pocket_documents(viewer, day)
    found = next((p for p in (*_list_kinds(documents), *_list_communities(documents)) if p.name == name), None)
    if found is None:
        raise NotFound("There is no such pack.")
    entries = [find_words(), *(find_entry(viewer, document, day) for document in found.documents)]
    hashes = [entry.hash for entry in entries]
    version = sha256("".join(hashes).encode()).hexdigest()[:16]
    return seal(pack=name, title=found.title, version=version, entries=hashes, reader=name_reader(viewer))


@blueprint.get("/pocket/entries")
@requires(Permission.READ_LIBRARY)
def entries() -> Response:
    """Hand out entries by the beginning of their hashes, one a line; what this reader may not see is left out."""
    wanted = frozenset(request.args.get("want", "").split(",")[:_MOST_AT_ONCE])
    viewer, day = current_viewer(), today()
    visible = (find_entry(viewer, document, day) for document in list_pocket_documents(viewer, day))
    lines = [entry.line for entry in (find_words(), *visible) if entry.short_hash in wanted]
    return Response("\n".join(lines), mimetype="text/plain")


@blueprint.get("/pocket/now.json")
@requires(Permission.READ_FIRST_HOUR)
def now_pages() -> Response:
    """Name the addresses of the first hour and the files they need; a device keeps these always."""
    files = [find_asset(name) for name in ("app.css", "hour.css", "app.js", "hide.js", "saved.js", "icon.svg")]
    return jsonify(pages=find_now_addresses(), files=files)


def _list_kinds(documents: Iterable[PocketDocument]) -> list[Pack]:
    documents = tuple(documents)
    packs = (Pack(kind, RULES[kind].plural, tuple(d for d in documents if d.kind is kind)) for kind in GUIDANCE)
    return [pack for pack in packs if pack.documents]


def _list_communities(documents: Iterable[PocketDocument]) -> list[Pack]:
    documents = tuple(documents)
    return [
        Pack(one.slug, one.title, tuple(d for d in documents if d is one or _is_about(d, one)))
        for one in documents
        if one.kind is Kind.COMMUNITY
    ]


def _is_about(document: PocketDocument, profile: PocketDocument) -> bool:
    return document.kind is not Kind.COMMUNITY and not set(document.communities).isdisjoint(profile.communities)


def _settings() -> Settings:
    settings: Settings = current_app.extensions["settings"]
    return settings

"""What happened in the library as an Atom feed: by session, or under an address of a person's own."""

from flask import Response, url_for

from guidance_app.domain.changes import SENTENCES
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.personal_addresses import PersonalAddress
from guidance_app.queries.changes import Change, list_latest_changes
from guidance_app.rendering.atom_text import FeedEntry, write_atom
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.account.blueprint import blueprint
from guidance_app.web.account.personal_addresses import read_personal_address
from guidance_app.web.jinja import SERVICE_NAME
from guidance_app.web.own_address import base_address, whole_address

_MOST = 100


@blueprint.get("/changes.atom")
@requires(Permission.READ_LIBRARY)
def changes() -> Response:
    """Hand out the feed to whoever is signed in."""
    return _send(current_viewer())


@blueprint.get("/changes/<token>.atom")
@requires(Permission.PUBLIC)
def changes_feed(token: str) -> Response:
    """Hand out the feed of whoever's address this is; a wrong, an old and a revoked one are all 404."""
    return _send(read_personal_address(PersonalAddress.CHANGES, token))


def _send(viewer: Viewer) -> Response:
    entries = map(_to_entry, list_latest_changes(viewer, _MOST))
    return Response(write_atom(f"{SERVICE_NAME}: changes", base_address(), entries), mimetype="application/atom+xml")


def _to_entry(change: Change) -> FeedEntry:
    version = f" v{change.number}" if change.number else ""
    return FeedEntry(
        id=change.id,
        title=" ".join(filter(None, (f"{change.reference}{version}", change.title))),
        summary=" ".join(filter(None, (SENTENCES[change.kind], change.note))),
        link=whole_address(url_for("library.short", reference=change.reference)),
        at=change.at,
    )

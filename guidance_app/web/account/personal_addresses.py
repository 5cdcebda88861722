"""A person's own addresses that need no session and no cookie: how they are made, ended, signed and read."""

from flask import redirect, url_for
from flask.typing import ResponseReturnValue
from itsdangerous import BadData, URLSafeSerializer

from guidance_app.domain.errors import NotFound
from guidance_app.domain.permissions import Permission, Viewer
from guidance_app.domain.personal_addresses import PersonalAddress
from guidance_app.queries.personal_addresses import find_address_key, find_owner_of_address
from guidance_app.services.personal_addresses import close_address, open_address
from guidance_app.web.access import current_viewer, requires
from guidance_app.web.account.blueprint import blueprint
from guidance_app.web.own_address import whole_address
from guidance_app.web.secrets import derive_key

_NOTHING = "There is nothing at this address."
_PAGES = {PersonalAddress.CALENDAR: "account.calendar", PersonalAddress.CHANGES: "account.changes_feed"}


@requires(Permission.MANAGE_OWN_ACCOUNT)
def make_address(use: str) -> ResponseReturnValue:
    """Make a new address, and end the one before."""
    open_address(current_viewer(), PersonalAddress(use))
    return redirect(url_for("account.account", _anchor=use), 303)


@requires(Permission.MANAGE_OWN_ACCOUNT)
def end_address(use: str) -> ResponseReturnValue:
    """End the address."""
    close_address(current_viewer(), PersonalAddress(use))
    return redirect(url_for("account.account", _anchor=use), 303)


for _use in PersonalAddress:
    _path, _given = f"/account/{_use}", {"use": _use.value}
    blueprint.add_url_rule(_path, "make_address", make_address, methods=["POST"], defaults=_given)
    blueprint.add_url_rule(f"{_path}/end", "end_address", end_address, methods=["POST"], defaults=_given)


def find_personal_address(viewer: Viewer, use: PersonalAddress) -> str | None:
    """Return the whole address of a person's own, or None when they have none."""
    key = find_address_key(viewer, use)
    if key is None:
        return None
    return whole_address(url_for(_PAGES[use], token=_signer(use).dumps([viewer.user_id, key])))


def read_personal_address(use: PersonalAddress, token: str) -> Viewer:
    """Return whose address it is. Raises NotFound for a wrong, an old and a revoked one alike."""
    try:
        values = _signer(use).loads(token)
    except BadData:
        raise NotFound(_NOTHING) from None
    # Base64 has several spellings for the same bytes; an address has one.
    if _signer(use).dumps(values) != token:
        raise NotFound(_NOTHING)
    user_id, key = values
    return find_owner_of_address(use, int(user_id), str(key))


def _signer(use: PersonalAddress) -> URLSafeSerializer:
    return URLSafeSerializer(derive_key(use.value), salt=use.value)

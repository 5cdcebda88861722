"""Decides before each view whether this person may: deny by default, one permission named by each view."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from flask import Flask, abort, current_app, redirect, request, url_for
from werkzeug.exceptions import Unauthorized
from werkzeug.wrappers import Response

from guidance_app.domain.api_scopes import Scope
from guidance_app.domain.errors import NotFound, NotPermitted
from guidance_app.domain.permissions import OPEN_TO_ALL, Permission
from guidance_app.web.bearer import identify_bearer
from guidance_app.web.current_user import current_account, current_viewer
from guidance_app.web.kept_text import find_kept_text
from guidance_app.web.lost_words import WordsKept, keep_lost_words
from guidance_app.web.next_page import sign_wanted_page
from guidance_app.web.problems import is_asked_for_data
from guidance_app.web.unauthorised import SignInNeeded

__all__ = ["current_account", "current_viewer", "find_requirement", "init_app", "requires", "requires_token"]

View = TypeVar("View", bound=Callable[..., Any])
_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_REQUIREMENTS = "guidance_requirements"


@dataclass(frozen=True, slots=True)
class Requirement:
    """What a view needs; `hidden` answers 404 instead of 403, where even its existence is not everybody's.

    With a `scope`, a token that carries it opens the view, and no session does.
    """

    permission: Permission
    hidden: bool = False
    scope: Scope | None = None


def requires(permission: Permission, *, hidden: bool = False) -> Callable[[View], View]:
    """Name the permission that a view needs. Goes directly above the function, below the route."""

    def store(view: View) -> View:
        vars(view)["requirement"] = Requirement(permission, hidden)
        return view

    return store


def requires_token(scope: Scope) -> Callable[[View], View]:
    """Name the scope that a view of the API needs. A token never gives more than to read what its person may read."""

    def store(view: View) -> View:
        vars(view)["requirement"] = Requirement(Permission.READ_LIBRARY, scope=scope)
        return view

    return store


def init_app(app: Flask) -> None:
    """Guard all views registered so far; call it after the last blueprint.

    Raises RuntimeError naming each endpoint that states no permission.
    """
    requirements = {name: getattr(view, "requirement", None) for name, view in app.view_functions.items()}
    open_doors = sorted(name for name, requirement in requirements.items() if requirement is None)
    if open_doors:
        raise RuntimeError(f"The app cannot start: these views name no permission: {', '.join(open_doors)}.")
    app.extensions[_REQUIREMENTS] = requirements
    app.before_request(_decide)


def find_requirement(endpoint: str | None) -> Requirement | None:
    """Return what an endpoint of the current app needs; None for one that was added later, which nobody may enter."""
    requirements: dict[str, Requirement] = current_app.extensions[_REQUIREMENTS]
    return requirements.get(endpoint or "")


def _decide() -> Response | None:
    # Every method passes here, OPTIONS and HEAD too: Flask-Login's own decorator lets OPTIONS through.
    if request.endpoint is None:
        return None  # No view was found; Flask answers 404 or 405 by itself.
    requirement = find_requirement(request.endpoint)
    if requirement is None:
        abort(403)
    if requirement.permission in OPEN_TO_ALL:
        return None
    account = current_account() if requirement.scope is None else identify_bearer(requirement.scope)
    if account is None:
        return _ask_to_sign_in()
    if not account.viewer.may(requirement.permission):
        raise _refuse(requirement)
    return None


def _refuse(requirement: Requirement) -> NotFound | NotPermitted:
    if requirement.hidden:
        return NotFound("There is nothing at this address.")
    return NotPermitted("Your account does not allow this.")


def _ask_to_sign_in() -> Response:
    if is_asked_for_data():
        raise SignInNeeded
    # Somebody whose session ran out while writing would lose the text in a redirect; the page for 401 shows it.
    if request.method not in _SAFE_METHODS and find_kept_text():
        raise WordsKept if keep_lost_words() else Unauthorized
    return redirect(url_for("account.sign_in", next=sign_wanted_page()), 302)

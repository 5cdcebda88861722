"""The door for links out of a force's own systems: by codes, to guidance. What they send is neither logged nor kept."""

from typing import Any

from flask import redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from guidance_app.domain.deep_links import DeepLink, read_deep_link
from guidance_app.domain.deep_links.codes import ETHNICITIES
from guidance_app.domain.deep_links.reading import PARAMETERS
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Permission
from guidance_app.domain.phrases.languages import PHRASE_LANGUAGES
from guidance_app.queries.deep_links import list_landing
from guidance_app.web.access import current_account, current_viewer, requires
from guidance_app.web.clock import today
from guidance_app.web.library.blueprint import blueprint
from guidance_app.web.next_page import sign_page


@blueprint.get("/go")
@requires(Permission.PUBLIC)
def go() -> ResponseReturnValue:
    """Lead from codes to guidance; to the first hour at once when somebody is in danger, also without a session."""
    link = read_deep_link(request.args)
    if link.danger:
        return redirect(url_for("shift.now"), 303)
    if not link.known:
        return render_template("library/go_unknown.html", parameters=PARAMETERS, sent=bool(request.args))
    if current_account() is None:
        # Only what was understood, by our own codes, goes along.
        values: dict[str, Any] = dict(link.known)
        return redirect(url_for("account.sign_in", next=sign_page(url_for("library.go", **values))), 303)
    page = _find_page(link)
    return redirect(page, 303) if page else _show_list(link)


def _find_page(link: DeepLink) -> str | None:
    """Return the one page that a link means, or None where there are several to choose from."""
    if link.reference:
        return url_for("library.short", reference=link.reference)
    if link.service_need:
        return url_for("library.contacts", need=link.service_need, language=_only(link.languages))
    if link.kind and len(link.known) == 1:
        return url_for("library.kind", kind=link.kind.value)
    return None


def _only(codes: tuple[str, ...]) -> str | None:
    return codes[0] if len(codes) == 1 else None


def _show_list(link: DeepLink) -> ResponseReturnValue:
    documents = list_landing(current_viewer(), link, today())
    if len(documents) == 1 and not link.languages:
        return redirect(url_for("library.document", slug=documents[0].slug), 303)
    return render_template(
        "library/go.html",
        link=link,
        documents=documents,
        has_profile=any(document.kind is Kind.COMMUNITY for document in documents),
        chosen=ETHNICITIES[link.ethnicity].name if link.ethnicity else "",
        phrases=[PHRASE_LANGUAGES[code] for code in link.languages if code in PHRASE_LANGUAGES],
    )

"""Every address by role by state of a document: words that are not for a reader's eyes turn up where a table says.

The addresses come from the app itself, so that a new one is tried without being remembered here. Who may see what is
written by hand.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from flask.testing import FlaskClient
from sqlalchemy import text
from werkzeug.routing import Rule

from guidance_app.content_files import write_edition
from guidance_app.db import get_session
from guidance_app.domain.permissions import Role
from guidance_app.queries.exporting import list_editions
from guidance_app.web.addresses import ReportNumberConverter
from tests.support.hidden_words import ANCHOR, ASKED, CANARY, HIDE, REFERENCE, SLUG, Scene
from tests.support.installations import Installation, read_token
from tests.support.paper import read_answer
from tests.support.tokens import make_token_of, show_token

WHO = ("anonymous", *(role.value for role in Role))

Values = dict[str, tuple[str, ...]]
# How each part of an address is filled in; several values are tried one after the other.
VALUES: Values = {
    "reference": (REFERENCE,),
    "slug": (SLUG,),
    "code": ("urd",),
    "number": ("1", "2"),
    "anchor": (ANCHOR,),
    "part": (ANCHOR, "about"),
    "kind": ("term",),
    "name": ("due", "in-review", "lost-links"),
    "role": ("control-room",),
    "caution_id": ("1",),
    "post_id": ("1",),
    "slot": ("sarc", "none"),
    "entry_id": ("1",),
    "token_id": ("1",),
    "use": ("calendar", "changes"),
    "form": ("html",),
    "platform_id": ("1",),
    "cited": ("1",),
}
QUERIES = ("", f"?q={ASKED}&from=1&to=2", f"?q={ASKED[:6]}&from=2&to=1", "?q=standing")
# What a form that goes astray must not touch. An officer's feedback on the words that are live is no harm.
KEPT = (
    "document",
    "document_address",
    "edition",
    "revision",
    "approval",
    "urgent_publication",
    "status_change",
    "justification",
    "unsaved_work",
    "contribution",
    "contribution_withdrawal",
    "withheld_words",
    "guest_link",
    "caution",
    "section_check",
    "reopening",
)
# The fields that forms name, all filled in alike: what is wrong in one place is right in another.
FIELDS = (
    "note",
    "reason",
    "content_hash",
    "fingerprint",
    "revision",
    "answer",
    "body",
    "edition",
    "kind",
    "title",
    "slug",
    "words",
)


@dataclass(frozen=True)
class Hidden:
    """A way for words to be hidden: where each role sees them all the same, a guest does, and who may write them."""

    seen_by: dict[str, frozenset[str]]
    seen_by_guests: frozenset[str] = frozenset()
    written_by: frozenset[str] = frozenset({"editor", "approver"})


_WRITING = frozenset(
    {
        "editing.drafts",
        "editing.draft",
        "editing.part",
        "editing.discard",
        "editing.everything",
        "editing.compare",
        "editing.revisions",
        "editing.contributions",
        "editing.new_contribution",
        "editing.guests",
        "force.report",
        "force.report_csv",
        "force.reports",
        "reviewing.waiting",
    }
)
_DECIDING = _WRITING | {"reviewing.approval"}
_OF_WRITERS = {"editor": _WRITING, "approver": _DECIDING}
# Who may put a page back has to see what it is; its words stay with those who write.
_PULLED = frozenset(
    {
        "reviewing.take_down",
        "reviewing.check",
        "reviewing.checked",
        "reviewing.report",
        "reviewing.reports",
        "force.owners",
    }
)
# Whoever holds the link of a guest reads the draft by it, until it is sent to be approved.
_GUESTS = frozenset({"guest.start", "guest.part", "guest.answers", "guest.done"})
HIDDEN = {
    "draft": Hidden(_OF_WRITERS, _GUESTS),
    "with the community": Hidden(_OF_WRITERS, _GUESTS),
    "ready": Hidden(_OF_WRITERS, _GUESTS),
    "never published": Hidden(_OF_WRITERS, _GUESTS),
    "taken down": Hidden({"editor": _WRITING | _PULLED, "approver": _DECIDING | _PULLED}),
    "withheld by consent": Hidden({}),
    "another force's": Hidden({}, written_by=frozenset()),
}
# A page that was taken down says its title and why at its own addresses, and nothing of its words.
_TITLE_ONLY = frozenset(
    {
        "api.document",
        "api.citation_page",
        "api.compare_page",
        "api.document_page",
        "api.edition",
        "api.edition_page",
        "api.edition_section",
        "api.edition_sections",
        "api.editions",
        "api.history_page",
        "api.section",
        "api.sections",
        "api.short_edition_page",
        "api.short_page",
        "library.document",
        "library.edition",
        "library.history",
        "library.compare",
        "library.short",
        "library.short_edition",
        "library.short_section",
        "cpd.citation",
        "cpd.citation_text",
        "shift.briefing",
        "shift.briefing_pdf",
        "shift.edition_briefing",
        "shift.edition_briefing_pdf",
    }
)
_WHERE_CITED = frozenset(
    {
        "api.compare_page",
        "api.edition",
        "api.edition_page",
        "api.edition_section",
        "api.edition_sections",
        "library.edition",
        "library.compare",
        "cpd.citation",
        "cpd.citation_text",
        "shift.edition_briefing",
        "shift.edition_briefing_pdf",
    }
)

_WHERE_PUBLISHED = {
    "api.document",
    "api.document_page",
    "api.documents",
    "api.search",
    "library.document",
    "library.search",
    "library.words",
    "shift.briefing",
    "shift.briefing_pdf",
}


def list_addresses(
    rule: Rule, scene: Scene, queries: tuple[str, ...] = QUERIES, values: Values = VALUES
) -> Iterator[str]:
    """Yield examples of an address, with each value and each query."""
    values = {**values, "token": (scene.guest_token,)}
    paths = [""]
    for is_dynamic, data in rule._trace:
        data = data.lstrip("|")
        if is_dynamic and isinstance(rule._converters[data], ReportNumberConverter):
            choices: tuple[str, ...] = (scene.report_number,)
        else:
            choices = values[data] if is_dynamic else (data,)
        paths = [path + choice for path in paths for choice in choices]
    yield from (f"{path}{query}" for path in paths for query in (*queries, f"?number={scene.report_number}"))


def read_kept(installation: Installation) -> dict[str, list[object]]:
    """Return every row about documents and their words."""
    with installation.app.app_context():
        return {table: list(get_session().execute(text(f"SELECT * FROM {table}"))) for table in KEPT}


def read_all(installation: Installation, client: FlaskClient, scene: Scene) -> dict[str, str]:
    """Return by endpoint what all its addresses that can be read say."""
    pages: dict[str, str] = {}
    for rule in installation.app.url_map.iter_rules():
        if "GET" not in (rule.methods or ()) or rule.endpoint == "account.sign_out":
            continue
        # Other systems are answered to what is described, and to nothing else.
        asked = ("", f"?q={ASKED}") if rule.endpoint.startswith("api.") else QUERIES
        for address in list_addresses(rule, scene, asked):
            answer = client.get(address)
            assert answer.status_code < 500, address
            pages[rule.endpoint] = pages.get(rule.endpoint, "") + read_answer(answer)
    return pages


def send_all(installation: Installation, client: FlaskClient, scene: Scene) -> Iterator[tuple[str, str]]:
    """Send a form that may be sent to every address that takes one; yield each address and what it answers."""
    account = client.get("/account")
    token = read_token((account if account.status_code == 200 else client.get("/sign-in")).text)
    form = {"csrf_token": token, "form_key": "k", **dict.fromkeys(FIELDS, "1")}
    for rule in installation.app.url_map.iter_rules():
        if "POST" not in (rule.methods or ()) or rule.endpoint in ("account.sign_out", "account.start_session"):
            continue
        for address in list_addresses(rule, scene, queries=("",)):
            answer = client.post(address, data=form)
            assert answer.status_code < 500, address
            yield address, answer.text


def enter(installation: Installation, who: str) -> FlaskClient:
    """Return a browser of that person, which shows a token of theirs too: the API opens to nothing else."""
    if who == "anonymous":
        return installation.app.test_client()
    return show_token(installation.sign_in(Role(who)), make_token_of(installation, Role(who)))


def hide(installation: Installation, state: str) -> Scene:
    """Bring the installation into that state."""
    scene = Scene()
    with installation.app.app_context():
        HIDE[state](scene)
    return scene


def test_every_way_to_hide_words_is_in_the_table() -> None:
    assert list(HIDE) == list(HIDDEN)


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("state", HIDDEN)
def test_hidden_words_are_seen_where_the_table_says_and_nowhere_else(
    bare_installation: Installation, state: str, who: str
) -> None:
    scene = hide(bare_installation, state)
    pages = read_all(bare_installation, enter(bare_installation, who), scene)
    seen = {endpoint for endpoint, said in pages.items() if CANARY in said}
    if state == "taken down" and who != "anonymous":
        for endpoint in seen & _TITLE_ONLY:
            assert CANARY not in pages[endpoint].replace(f"{ASKED} {CANARY}", "")
        seen -= _TITLE_ONLY
    assert seen & _GUESTS <= HIDDEN[state].seen_by_guests
    assert bool(seen & _GUESTS) == bool(HIDDEN[state].seen_by_guests)
    allowed = HIDDEN[state].seen_by.get(who, frozenset())
    assert seen - _GUESTS <= allowed, seen - _GUESTS - allowed
    assert bool(seen - _GUESTS) == bool(allowed)


@pytest.mark.parametrize("state", HIDDEN)
def test_hidden_words_are_in_no_export(bare_installation: Installation, state: str) -> None:
    hide(bare_installation, state)
    with bare_installation.app.app_context():
        assert CANARY not in "".join(map(write_edition, list_editions()))


@pytest.mark.parametrize(
    ("state", "who"), [(state, who) for state in HIDDEN for who in WHO if who not in HIDDEN[state].written_by]
)
def test_nobody_changes_or_is_told_hidden_words_by_sending_a_form(
    bare_installation: Installation, state: str, who: str
) -> None:
    scene = hide(bare_installation, state)
    # What a guest may send by a link is tried where guests are.
    scene.guest_token = "x" * 40
    client = enter(bare_installation, who)
    before = read_kept(bare_installation)
    told = {address: said for address, said in send_all(bare_installation, client, scene) if CANARY in said}
    assert told == {}
    assert read_kept(bare_installation) == before


def test_published_words_are_seen_by_every_role_and_by_nobody_else(bare_installation: Installation) -> None:
    scene = Scene()
    with bare_installation.app.app_context():
        scene.publish()
    for role in Role:
        pages = read_all(bare_installation, enter(bare_installation, role.value), scene)
        assert {e for e, said in pages.items() if CANARY in said} >= _WHERE_PUBLISHED
    anonymous = read_all(bare_installation, bare_installation.app.test_client(), scene)
    assert [endpoint for endpoint, said in anonymous.items() if CANARY in said] == []


@pytest.mark.parametrize("what", [Scene.supersede, Scene.withdraw])
def test_words_that_no_longer_stand_are_read_where_they_are_cited_and_found_by_no_search(
    bare_installation: Installation, what: Callable[[Scene], None]
) -> None:
    scene = Scene()
    with bare_installation.app.app_context():
        what(scene)
    pages = read_all(bare_installation, enter(bare_installation, "officer"), scene)
    # The title of a page that was withdrawn is on its own pages, beside why.
    seen = {name for name, said in pages.items() if CANARY in said.replace(f"{ASKED} {CANARY}", "")}
    assert seen == _WHERE_CITED
    assert {"library.search", "library.suggest", "library.words", "library.home"}.isdisjoint(
        name for name, said in pages.items() if CANARY in said
    )

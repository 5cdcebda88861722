"""Every address by role by state of a document: words that are not for a reader's eyes turn up where a table says.

The addresses come from the app itself, so that a new one is tried without being remembered here. Who may see what is
written by hand.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

import pytest
from flask.testing import FlaskClient
from sqlalchemy import text
from werkzeug.routing import Rule

from guidance_app.db import get_session, transaction
from guidance_app.domain.kinds import Kind
from guidance_app.domain.permissions import Role
from guidance_app.services import approving, submitting, taking_down
from guidance_app.services.contributions import record_contribution
from guidance_app.services.documents import start_document
from guidance_app.services.drafts import start_draft
from guidance_app.services.importing import import_editions
from guidance_app.services.indexing import sync_index
from guidance_app.services.saving import save_parts
from guidance_app.services.withdrawing import withdraw_contribution
from tests.factories.contributions import TODAY as GIVEN_ON
from tests.factories.contributions import make_form
from tests.factories.publishable import make_publishable_file
from tests.support.decisions import read_fingerprint
from tests.support.installations import Installation, read_token
from tests.support.people import APPROVER, EDITOR

# What is asked for, and what must not be found by it: a page may repeat the first, which somebody typed.
ASKED = "zanzibarcanary"
CANARY = "quillverbena"
REFERENCE, SLUG, ANCHOR = "TER-900", "term-900", "when-you-hear-it"
TODAY = date(2026, 12, 1)
WHO = ("anonymous", *(role.value for role in Role))

# How each part of an address is filled in; several values are tried one after the other.
VALUES: dict[str, tuple[str, ...]] = {
    "reference": (REFERENCE,),
    "slug": (SLUG,),
    "number": ("1", "2"),
    "anchor": (ANCHOR,),
    "part": (ANCHOR, "about"),
    "kind": ("term",),
    "token": ("x" * 40,),
    "name": ("due", "longest-in-review"),
    "caution_id": ("1",),
    "post_id": ("1",),
}
QUERIES = ("", f"?q={ASKED}", f"?q={ASKED[:6]}", "?from=1&to=2", "?from=2&to=1", "?q=standing", "?number=F-222-222")
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
    """One way for words to be hidden, where each role may see them all the same, and who may write the document."""

    hide: Callable[[], None]
    seen_by: dict[str, frozenset[str]]
    written_by: frozenset[str] = frozenset({"editor", "approver"})


def publish_first() -> None:
    import_editions([make_publishable_file()])


PARTS = {
    ANCHOR: {"body": f"Ask about {ASKED} and {CANARY} words. {{practice: s}}"},
    "about": {"title": f"{ASKED} {CANARY}", "summary": f"Of {ASKED} {CANARY}."},
    "in-two-minutes": {"do_now": f"Ask about {ASKED} {CANARY}."},
    "finding": {"aliases": f"{ASKED} {CANARY}", "questions": f"what is {ASKED} {CANARY}"},
}


def write(*parts: str) -> None:
    """Save a draft with the words to hide in these parts, or in every part."""
    start_draft(EDITOR, REFERENCE)
    revision_id = get_session().execute(text("SELECT max(id) FROM revision")).scalar_one()
    save_parts(EDITOR, REFERENCE, revision_id, {part: PARTS[part] for part in parts or PARTS})


def newest_words() -> str:
    return str(get_session().execute(text("SELECT content_hash FROM revision ORDER BY id DESC")).scalars().first())


def draft() -> None:
    publish_first()
    write()


def with_the_community() -> None:
    publish_first()
    write()
    submitting.ask_community(EDITOR, REFERENCE, newest_words())


def ready() -> None:
    publish_first()
    write()
    submitting.submit(EDITOR, REFERENCE, newest_words(), "minor", "Said it anew.")


def never_published() -> None:
    start_document(EDITOR, Kind.TERM, f"{ASKED} {CANARY}", SLUG)
    with transaction() as session:
        session.execute(text("UPDATE document SET reference = :reference"), {"reference": REFERENCE})


def taken_down() -> None:
    ready()
    approving.approve(APPROVER, REFERENCE, read_fingerprint(REFERENCE, TODAY), "", TODAY)
    taking_down.suspend(EDITOR, REFERENCE, 2, "It could lead a family to her.")


def withheld_by_consent() -> None:
    resting = (ANCHOR, "in-two-minutes")
    publish_first()
    write(*resting)
    submitting.submit(EDITOR, REFERENCE, newest_words(), "minor", "Said it anew.")
    approving.approve(APPROVER, REFERENCE, read_fingerprint(REFERENCE, TODAY), "", TODAY)
    number = record_contribution(EDITOR, make_form(resting, reference=REFERENCE), GIVEN_ON)
    withdraw_contribution(EDITOR, REFERENCE, number, "They asked.")


def another_forces() -> None:
    publish_first()
    with transaction() as session:
        session.execute(
            text("INSERT INTO force (id, name, keeps_national, created_at) VALUES (9, 'Other', 0, '2026-01-01')")
        )
        session.execute(text("UPDATE document SET force_id = 1"))
    write()
    submitting.submit(EDITOR, REFERENCE, newest_words(), "minor", "Said it anew.")
    approving.approve(APPROVER, REFERENCE, read_fingerprint(REFERENCE, TODAY), "", TODAY)
    with transaction() as session:
        session.execute(text("UPDATE document SET force_id = 9"))
    sync_index()


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
_PULLED = frozenset({"reviewing.take_down", "reviewing.check", "reviewing.checked", "force.owners"})
HIDDEN = {
    "draft": Hidden(draft, _OF_WRITERS),
    "with the community": Hidden(with_the_community, _OF_WRITERS),
    "ready": Hidden(ready, _OF_WRITERS),
    "never published": Hidden(never_published, _OF_WRITERS),
    "taken down": Hidden(taken_down, {"editor": _WRITING | _PULLED, "approver": _DECIDING | _PULLED}),
    "withheld by consent": Hidden(withheld_by_consent, {}),
    "another force's": Hidden(another_forces, {}, written_by=frozenset()),
}
# A page that was taken down says its title and why at its own addresses, and nothing of its words.
_TITLE_ONLY = frozenset(
    {
        "library.document",
        "library.edition",
        "library.history",
        "library.compare",
        "library.short",
        "library.short_edition",
    }
)


def list_addresses(rule: Rule, queries: tuple[str, ...] = QUERIES) -> Iterator[str]:
    """Yield examples of an address, with each value and each query."""
    paths = [""]
    for is_dynamic, data in rule._trace:
        data = data.lstrip("|")
        choices = VALUES.get(data, ("F-222-222",)) if is_dynamic else (data,)
        paths = [path + choice for path in paths for choice in choices]
    yield from (f"{path}{query}" for path in paths for query in queries)


def read_kept(installation: Installation) -> dict[str, list[object]]:
    """Return every row about documents and their words."""
    with installation.app.app_context():
        return {table: list(get_session().execute(text(f"SELECT * FROM {table}"))) for table in KEPT}


def read_all(installation: Installation, client: FlaskClient) -> dict[str, str]:
    """Return by endpoint what all its addresses that can be read say."""
    pages: dict[str, str] = {}
    for rule in installation.app.url_map.iter_rules():
        if "GET" not in (rule.methods or ()) or rule.endpoint == "account.sign_out":
            continue
        for address in list_addresses(rule):
            answer = client.get(address)
            assert answer.status_code < 500, address
            pages[rule.endpoint] = pages.get(rule.endpoint, "") + answer.text
    return pages


def send_all(installation: Installation, client: FlaskClient) -> Iterator[tuple[str, str]]:
    """Send a form that may be sent to every address that takes one; yield each address and what it answers."""
    account = client.get("/account")
    token = read_token((account if account.status_code == 200 else client.get("/sign-in")).text)
    form = {"csrf_token": token, "form_key": "k", **dict.fromkeys(FIELDS, "1")}
    for rule in installation.app.url_map.iter_rules():
        if "POST" not in (rule.methods or ()) or rule.endpoint in ("account.sign_out", "account.start_session"):
            continue
        for address in list_addresses(rule, queries=("",)):
            answer = client.post(address, data=form)
            assert answer.status_code < 500, address
            yield address, answer.text


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("state", HIDDEN)
def test_hidden_words_are_seen_where_the_table_says_and_nowhere_else(
    bare_installation: Installation, state: str, who: str
) -> None:
    hidden = HIDDEN[state]
    with bare_installation.app.app_context():
        hidden.hide()
    client = bare_installation.app.test_client() if who == "anonymous" else bare_installation.sign_in(Role(who))
    pages = read_all(bare_installation, client)
    seen = {endpoint for endpoint, said in pages.items() if CANARY in said}
    if state == "taken down" and who != "anonymous":
        for endpoint in seen & _TITLE_ONLY:
            assert CANARY not in pages[endpoint].replace(f"{ASKED} {CANARY}", "")
        seen -= _TITLE_ONLY
    allowed = hidden.seen_by.get(who, frozenset())
    assert seen <= allowed, seen - allowed
    assert bool(seen) == bool(allowed)


@pytest.mark.parametrize(
    ("state", "who"), [(state, who) for state in HIDDEN for who in WHO if who not in HIDDEN[state].written_by]
)
def test_nobody_changes_or_is_told_hidden_words_by_sending_a_form(
    bare_installation: Installation, state: str, who: str
) -> None:
    with bare_installation.app.app_context():
        HIDDEN[state].hide()
    client = bare_installation.app.test_client() if who == "anonymous" else bare_installation.sign_in(Role(who))
    before = read_kept(bare_installation)
    told = {address: said for address, said in send_all(bare_installation, client) if CANARY in said}
    assert told == {}
    assert read_kept(bare_installation) == before


def test_published_words_are_seen_by_every_role_and_by_nobody_else(bare_installation: Installation) -> None:
    with bare_installation.app.app_context():
        ready()
        approving.approve(APPROVER, REFERENCE, read_fingerprint(REFERENCE, TODAY), "", TODAY)
    for role in Role:
        pages = read_all(bare_installation, bare_installation.sign_in(role))
        assert {"library.document", "library.search", "library.words"} <= {
            e for e, said in pages.items() if CANARY in said
        }
    anonymous = read_all(bare_installation, bare_installation.app.test_client())
    assert [endpoint for endpoint, said in anonymous.items() if CANARY in said] == []

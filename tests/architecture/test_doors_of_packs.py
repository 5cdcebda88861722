"""Every address by role by state of a training pack: none breaks, and what is for the trainer reaches nobody else."""

from collections.abc import Callable

import pytest
from flask.testing import FlaskClient
from sqlalchemy import text

from guidance_app.db import get_session
from guidance_app.domain.permissions import Role
from guidance_app.services import submitting, taking_down
from guidance_app.services.drafts import start_draft
from guidance_app.services.importing import import_editions
from guidance_app.services.saving import save_parts
from tests.architecture.test_doors_by_state import VALUES, WHO, Values, list_addresses
from tests.factories.publishable import make_publishable_file
from tests.support.builders import DRAFT, PACK, Builder, approve_pack, build_pack, send_pack
from tests.support.forces import add_person
from tests.support.hidden_words import Scene, newest_words
from tests.support.installations import Installation
from tests.support.packs import FOR_TRAINERS, PACK_REFERENCE, SLUG, publish_pack
from tests.support.paper import read_answer
from tests.support.people import APPROVER, EDITOR, TRAINER
from tests.support.tokens import make_token_of, show_token

OF_A_PACK = VALUES | {
    "reference": (PACK_REFERENCE,),
    "slug": (SLUG,),
    "number": ("1",),
    "anchor": ("a-step", "how-to-run-it"),
    "part": ("a-step", "how-to-run-it", "about"),
    "form": ("html", "scorm-1-2", "scorm-2004", "link"),
}
TRAIN = (Role.TRAINER.value, Role.EDITOR.value, Role.APPROVER.value)


def _draft() -> None:
    start_draft(TRAINER, PACK_REFERENCE)
    begun = get_session().execute(text("SELECT max(id) FROM revision")).scalar_one()
    save_parts(TRAINER, PACK_REFERENCE, begun, {"about": {"summary": "Ask about words, and wait."}})


def _ready() -> None:
    _draft()
    submitting.submit(TRAINER, PACK_REFERENCE, newest_words(), "minor", "Said it anew.")


def _taken_down() -> None:
    taking_down.suspend(EDITOR, PACK_REFERENCE, 1, "It could lead a family to her.")


def _put_back() -> None:
    _taken_down()
    taking_down.restore(APPROVER, PACK_REFERENCE, 1, "It could not.")


def _withdrawn() -> None:
    taking_down.withdraw(APPROVER, PACK_REFERENCE, 1, "It was wrong.")


STATES: dict[str, Callable[[], None]] = {
    "published": lambda: None,
    "draft": _draft,
    "ready": _ready,
    "taken down": _taken_down,
    "put back": _put_back,
    "withdrawn": _withdrawn,
}


def open_as(installation: Installation, who: str) -> FlaskClient:
    """Return a browser of a role or of nobody, or a system with a trainer's token."""
    if who == "token":
        return show_token(installation.app.test_client(), make_token_of(installation, Role.TRAINER))
    return installation.app.test_client() if who == "anonymous" else installation.sign_in(who)


def find_told(
    installation: Installation,
    client: FlaskClient,
    said: tuple[str, ...] = FOR_TRAINERS,
    values: Values = OF_A_PACK,
) -> set[str]:
    """Return the endpoints of packs and documents that say any of these words; each address is asked once."""
    told = set()
    for rule in installation.app.url_map.iter_rules():
        if "GET" in (rule.methods or ()) and rule.arguments & {"slug", "reference"}:
            for address in list_addresses(rule, Scene(), ("",), values):
                answer = client.get(address)
                assert answer.status_code < 500, address
                if any(words in read_answer(answer) for words in said):
                    told.add(rule.endpoint)
    return told


@pytest.mark.parametrize("state", STATES)
def test_no_address_breaks_and_only_those_who_write_packs_read_what_is_for_the_trainer(
    bare_installation: Installation, state: str
) -> None:
    with bare_installation.app.app_context():
        Scene().publish()
        publish_pack()
        STATES[state]()
    told = {who: find_told(bare_installation, open_as(bare_installation, who)) for who in (*WHO, "token")}
    trained = set().union(*(told.pop(who) for who in TRAIN))
    assert {who: endpoints for who, endpoints in told.items() if endpoints} == {}
    # Where its words may be shown at all, or nothing was looked at.
    assert trained or state in ("taken down", "withdrawn")


def test_no_address_tells_the_trainers_of_another_force_what_is_in_the_pack_of_a_force(
    bare_installation: Installation,
) -> None:
    with bare_installation.app.app_context():
        import_editions([make_publishable_file()])
        stranger = add_person(bare_installation.app, "elsewhere", Role.TRAINER, force="Another force")
    trainer = Builder.sign_in(bare_installation)
    build_pack(trainer)
    send_pack(trainer)
    approve_pack(bare_installation)
    trainer.do(DRAFT)
    said = ("Only they can say", "Somebody uses the word", "A session of ten minutes", "Allow ten minutes")
    values = OF_A_PACK | {"reference": (PACK,), "slug": ("words-we-hear",), "anchor": ("at-the-door",)}
    assert find_told(bare_installation, trainer.client, said, values)
    elsewhere = Builder(bare_installation.sign_in("elsewhere"))
    system = show_token(bare_installation.app.test_client(), make_token_of(bare_installation, stranger))
    for client in (elsewhere.client, system):
        assert find_told(bare_installation, client, said, values) == set()
    page = elsewhere.read("/packs/write")
    copied = elsewhere.send("/packs/write", page, title="A copy", readers="force", source="words-we-hear")
    assert copied.status_code == 404

"""A force hears of what another's pack cites once it chose to, and of what is withdrawn as of what is taken down."""

from collections.abc import Callable

import pytest

from guidance_app.domain.permissions import Role, Viewer
from guidance_app.queries.waiting import list_waiting
from guidance_app.services import taking_down
from guidance_app.services.pack_watching import watch_pack
from tests.support.forces import add_person
from tests.support.hidden_words import REFERENCE, TODAY, Scene
from tests.support.installations import PASSWORD, Installation, read_token
from tests.support.packs import PACK_REFERENCE, SLUG, publish_pack
from tests.support.people import APPROVER, EDITOR

HAPPENS: dict[str, Callable[[], None]] = {
    "Taken down": lambda: taking_down.suspend(EDITOR, REFERENCE, 2, "It could lead a family to her."),
    "Withdrawn": lambda: taking_down.withdraw(APPROVER, REFERENCE, 2, "It was wrong."),
}


@pytest.fixture
def elsewhere(bare_installation: Installation) -> Viewer:
    """A trainer of a force that may not change the national pack."""
    with bare_installation.app.app_context():
        Scene().publish()
        publish_pack()
    return add_person(bare_installation.app, "elsewhere", Role.TRAINER, force="Another force")


def list_tasks(viewer: Viewer) -> list[str]:
    return [item.what for item in list_waiting(viewer, TODAY) if item.subject.startswith(PACK_REFERENCE)]


@pytest.mark.parametrize("what", HAPPENS)
def test_whoever_watches_a_pack_hears_and_whoever_does_not_hears_nothing(
    bare_installation: Installation, elsewhere: Viewer, what: str
) -> None:
    with bare_installation.app.app_context():
        watch_pack(elsewhere, SLUG, watched=True)
        HAPPENS[what]()
        assert list_tasks(elsewhere) == [f"{what}: {REFERENCE}, which this pack cites"]
        watch_pack(elsewhere, SLUG, watched=False)
        assert list_tasks(elsewhere) == []


def test_one_button_on_the_page_of_the_pack_begins_and_ends_it(
    bare_installation: Installation, elsewhere: Viewer
) -> None:
    client = bare_installation.app.test_client()
    token = read_token(client.get("/sign-in").text)
    client.post("/sign-in", data={"username": "elsewhere", "password": PASSWORD, "csrf_token": token})
    page = f"/packs/{SLUG}"
    for said, choice in (("Watch what it cites", "yes"), ("Stop watching it", "no"), ("Watch what it cites", "no")):
        assert said in client.get(page).text
        answer = client.post(f"{page}/watch", data={"watch": choice}, headers={"Sec-Fetch-Site": "same-origin"})
        assert answer.status_code == 303

"""Pages of packs ask the database as often for a long pack as for a short one."""

import pytest

from guidance_app.domain.permissions import Role
from tests.support.builders import DRAFT, PACK, Builder, approve_pack, build_pack, send_pack
from tests.support.installations import Installation
from tests.support.queries import record_queries

PINS = ("TER-900 v1", "TER-900 v1 #what-it-means", "TER-900 v1 #how-it-is-used")
BUILDING = (
    DRAFT,
    f"/packs/write/{PACK}/refresh",
    f"/packs/write/{PACK}/preview?as=trainer",
    f"{DRAFT}/part/at-the-door",
)


def count(library: Installation, builder: Builder, address: str) -> int:
    """Return how many statements a page takes; it was opened before, so that what is kept is there."""
    builder.read(address)
    with record_queries(library.app) as statements:
        builder.read(address)
    return len(statements)


@pytest.mark.parametrize("address", BUILDING)
def test_a_page_of_a_draft(library: Installation, trainer: Builder, address: str) -> None:
    build_pack(trainer)
    few = count(library, trainer, address)
    for pin in PINS:
        trainer.find(pin)
    assert count(library, trainer, address) == few


def test_the_page_of_a_pack(library: Installation, trainer: Builder) -> None:
    build_pack(trainer)
    send_pack(trainer)
    approve_pack(library)
    officer = Builder.sign_in(library, Role.OFFICER)
    few = count(library, officer, "/packs/words-we-hear")
    trainer.send(DRAFT, trainer.read(DRAFT))
    for pin in PINS:
        trainer.find(pin)
    send_pack(trainer)
    approve_pack(library)
    assert count(library, officer, "/packs/words-we-hear") == few

"""A community is printed with the risk and trauma pages that its words lead to, each with its version at the foot."""

import re

from sqlalchemy import text

from guidance_app.db import get_session
from guidance_app.services import taking_down
from tests.support.installations import Installation
from tests.support.paper import read_pages
from tests.support.people import EDITOR

FILE = "/guidance/kurdish-communities/briefing.pdf?with=pages"
_LIVE = text(
    "SELECT number FROM edition JOIN document ON document.id = document_id"
    " WHERE reference = 'HBA-002' AND state = 'live'"
)


def test_a_community_s_pack_holds_its_pages_and_leaves_out_what_was_taken_down(installation: Installation) -> None:
    officer = installation.sign_in()
    pages = read_pages(officer.get(FILE).data)
    kinds = [re.findall(r"OFFICIAL · ([A-Z]{3})-", said) for said in pages]
    assert all(kinds)
    assert {kind for on_page in kinds for kind in on_page} == {"COM", "HBA", "TRA"}
    assert "HBA-002 v4, published" in " ".join(pages)
    assert "Culture is never a reason not to act." in pages[0]
    with installation.app.app_context():
        number = get_session().execute(_LIVE).scalar_one()
        taking_down.suspend(EDITOR, "HBA-002", number, "It could lead a family to her.")
    later = " ".join(read_pages(officer.get(FILE).data))
    assert "HBA-002 v4, published" not in later
    assert "Left out: 1 page" in later


def test_only_communities_have_packs(installation: Installation) -> None:
    officer = installation.sign_in()
    alone = officer.get("/guidance/one-chance-rule/print")
    assert officer.get("/guidance/one-chance-rule/print?with=pages").data == alone.data
    community = officer.get("/guidance/kurdish-communities/print").text
    assert 'href="/guidance/kurdish-communities/print?with=pages"' in community

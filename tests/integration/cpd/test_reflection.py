"""The reflection record asks what its pack asks, names the edition it is about, and has no way to send anything."""

import re
from html import unescape

from guidance_app.domain.packs import AIMS, NO_STEPS, read_step
from tests.support.installations import Installation
from tests.support.library import read_starter_contents
from tests.support.sealed_pages import check_nothing_leaves

PATH = "/packs/response-officers/v/1/reflection"


def test_it_asks_the_aims_and_the_lines_to_think_about_of_its_edition(installation: Installation) -> None:
    page = installation.sign_in().get(PATH).text
    asked = re.findall(r'data-app-prompt="([^"]+)"', page)
    content = read_starter_contents()["response-officers"]
    steps = [read_step(section) for section in content.sections if section.anchor not in NO_STEPS]
    aims = next(section.body for section in content.sections if section.anchor == AIMS)
    wanted = [*aims.removeprefix("- ").split("\n- "), *(line for step in steps for line in step.think_about)]
    assert list(map(unescape, asked))[: len(wanted)] == wanted
    for step in steps:
        assert not step.trainer or step.trainer.split("\n")[0] not in unescape(page)
    assert "“Response officers: the first hour”, PCK-002 v1, published 25 November 2026." in page
    assert "http://localhost/r/PCK-002/v1" in page


def test_its_page_can_send_nothing_and_nobody_keeps_it(installation: Installation) -> None:
    check_nothing_leaves(installation.sign_in().get(PATH))


def test_the_pack_leads_to_it(installation: Installation) -> None:
    assert f'href="{PATH}"' in installation.sign_in().get("/packs/response-officers").text

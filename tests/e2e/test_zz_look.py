"""Throw-away: look at pages of this part."""
import re
from pathlib import Path
from guidance_app.domain.permissions import Role
from tests.e2e.looking import Looker
from tests.support.installations import PASSWORD
from tests.support import servers
servers._PATIENCE_SECONDS = 400
OUT = Path("/tmp/apishots"); OUT.mkdir(exist_ok=True)

def shoot(page, name):
    for width in (320, 390, 1280):
        for theme in ("light", "dark"):
            page.emulate_media(color_scheme=theme); page.set_viewport_size({"width": width, "height": 800})
            page.screenshot(path=str(OUT / f"{name}-{width}-{theme}.png"), full_page=True)

def test_look(sign_in, open_browser, passwords):
    page = sign_in(Role.ADMINISTRATOR)
    looker = Looker(page, set())
    page.goto("/account/tokens")
    page.get_by_role("button", name="Make the token").click()
    looker.look("errors"); shoot(page, "errors")
    page.get_by_label("What it is for").fill("Command and control")
    page.locator("#scopes").check()
    page.get_by_label("For how many days it works").fill("90")
    page.get_by_label("Your password", exact=True).fill(passwords[Role.ADMINISTRATOR])
    page.get_by_role("button", name="Make the token").click()
    looker.look("made"); shoot(page, "made")
    for name, path in {"force": "/force/tokens", "account": "/account", "go": "/go?ethnicity=B2&language=som", "gonone": "/go?ethnicity=W9&x=1", "gohelp": "/go?ethnicity=IC4"}.items():
        looker.visit(name, path); page.goto(path); looker.look(name); shoot(page, name)
    print(looker.found)
    assert looker.found == {}

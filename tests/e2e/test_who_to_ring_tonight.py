"""A lead fills in a fact and imports a rota by keyboard; an officer's phone shows tonight's number and the fact."""

from datetime import timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from guidance_app.db import utc_now
from guidance_app.domain.opening_hours import LONDON
from guidance_app.domain.permissions import Role
from guidance_app.domain.rota_row import FIELDS
from tests.e2e.conftest import SignIn

FORM_STEPS = 400
NAMES = """() => [...(document.activeElement.labels ?? []), document.activeElement]
  .map((each) => each.innerText ?? "").join(" ")"""
NUMBER, FLAG = "0116 496 0123", "Tick the box for honour-based abuse in the crime system."


def tab_to(page: Page, name: str) -> None:
    """Go on by the keyboard until the control of that name, or whose label that is, has the focus."""
    for _ in range(FORM_STEPS):
        page.keyboard.press("Tab")
        if name in page.evaluate(NAMES):
            return
    pytest.fail(f"The keyboard does not reach {name}")


def make_rota() -> str:
    now = utc_now().astimezone(LONDON)
    times = [f"{now + timedelta(hours=hours):%Y-%m-%d %H:%M}" for hours in (-2, 6)]
    row = ["champion", "Night champion north", NUMBER, "North", "Forced marriage", "Urdu", *times]
    return "\n".join((",".join(FIELDS), ",".join(row)))


def test_a_lead_fills_in_by_keyboard_and_an_officer_reads_at_the_door(sign_in: SignIn, tmp_path: Path) -> None:
    lead = sign_in(Role.APPROVER, viewport={"width": 1280, "height": 900})
    lead.goto("/force/facts/hba-flag")
    tab_to(lead, "Answer")
    lead.keyboard.press("ControlOrMeta+a")
    lead.keyboard.type(FLAG)
    tab_to(lead, "Save the answer")
    lead.keyboard.press("Enter")
    expect(lead.locator("#hba-flag")).to_contain_text(FLAG)

    lead.goto("/force/rota")
    tab_to(lead, "Or paste the rows here")
    lead.keyboard.insert_text(make_rota())
    tab_to(lead, "Look at what would change")
    lead.keyboard.press("Enter")
    expect(lead.get_by_text("1 new")).to_be_visible()
    tab_to(lead, "Import it")
    lead.keyboard.press("Enter")
    expect(lead.get_by_text("Night champion north").first).to_be_visible()

    officer = sign_in(Role.OFFICER, java_script_enabled=False)
    officer.get_by_role("link", name="Contacts", exact=True).click()
    officer.get_by_role("link", name="Who to ring tonight").click()
    ring = officer.get_by_role("link", name=NUMBER)
    expect(ring).to_be_in_viewport()
    expect(ring).to_have_attribute("href", f"tel:{NUMBER.replace(' ', '')}")
    officer.goto("/guidance/thrive-to-marac")
    expect(officer.locator(".app-local", has_text=FLAG)).to_contain_text("checked")

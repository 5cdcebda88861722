"""A trainer takes a reference away with one button, by hand without script, and on paper."""

from playwright.sync_api import expect

from guidance_app.domain.permissions import Role
from tests.e2e.conftest import SignIn

CLIPBOARD = ["clipboard-read", "clipboard-write"]


def test_a_reference_is_copied_selected_and_printed(sign_in: SignIn) -> None:
    page = sign_in(Role.TRAINER, permissions=CLIPBOARD)
    page.goto("/guidance/one-chance-rule/v/1")
    page.get_by_role("link", name="Cite section: Do now").click()
    field = page.get_by_label("Reference, as read today")
    expect(field).to_have_js_property("readOnly", True)
    page.get_by_role("button", name="Copy the reference").click()
    expect(page.get_by_role("status")).to_have_text("Copied.")
    words = field.input_value()
    assert page.evaluate("navigator.clipboard.readText()") == words
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); }")
    page.get_by_role("button", name="Copy the reference").click()
    expect(page.get_by_role("status")).to_contain_text("selected words")
    assert page.evaluate("document.querySelector('textarea').selectionEnd") == len(words)
    page.emulate_media(media="print")
    expect(page.get_by_role("button", name="Copy the reference")).to_be_hidden()
    expect(page.locator(".app-copy__paper")).to_have_text(words)
    expect(page.get_by_role("img", name="QR code")).to_be_visible()

    without = sign_in(Role.TRAINER, java_script_enabled=False)
    without.goto("/cite/HBA-002/v1/do-now")
    expect(without.get_by_label("Reference, as read today")).to_have_value(words)
    expect(without.get_by_role("button", name="Copy the reference")).to_be_hidden()

"""`make screenshots`: a real server, a real browser, and the pictures that the documents show."""

import base64
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from guidance_app.demo import demo_sign_ins
from guidance_app.domain.permissions import Role
from tests.support.browser import ensure_chromium
from tests.support.servers import serve

_FOLDER = Path(__file__).resolve().parents[2] / "docs" / "screenshots"
_PHONE = {"width": 390, "height": 844}
_PICTURES = {"search-and-document.png": ("/search?q=izat", "/guidance/one-chance-rule")}


def make_screenshots() -> None:
    """Write every picture into docs/screenshots."""
    _FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, serve(["run"], Path(folder)) as address, sync_playwright() as play:
        browser = play.chromium.launch(executable_path=ensure_chromium())
        page = _sign_in(browser, address, Path(folder))
        for name, paths in _PICTURES.items():
            shots = [_shoot(page, path) for path in paths]
            (_FOLDER / name).write_bytes(_put_side_by_side(browser, shots))
            print(f"docs/screenshots/{name}")
        browser.close()


def _sign_in(browser: Browser, address: str, folder: Path) -> Page:
    password = {s.role: s.password for s in demo_sign_ins(folder / "var")}[Role.OFFICER]
    page = browser.new_context(base_url=address, viewport=_PHONE).new_page()  # type: ignore[arg-type]
    page.goto("/sign-in")
    page.get_by_label("Username").fill(Role.OFFICER.value)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/")
    return page


def _shoot(page: Page, path: str) -> bytes:
    page.goto(path)
    return page.screenshot()


def _put_side_by_side(browser: Browser, shots: list[bytes]) -> bytes:
    images = "".join(f'<img src="data:image/png;base64,{base64.b64encode(shot).decode()}">' for shot in shots)
    page = browser.new_page(viewport={"width": len(shots) * (_PHONE["width"] + 24) + 24, "height": _PHONE["height"]})
    page.set_content(f"<style>body{{margin:0;display:flex;gap:24px;background:#d8dce2;padding:24px}}</style>{images}")
    picture = page.locator("body").screenshot()
    page.close()
    return picture


if __name__ == "__main__":
    make_screenshots()

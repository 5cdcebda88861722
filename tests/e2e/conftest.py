"""A real server with the demonstration in it, and a real browser: one of each for all browser tests of a worker."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from flask import Flask, request
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from guidance_app import create_app
from guidance_app.demo import demo_settings, demo_sign_ins
from guidance_app.domain.kinds import RULES, kind_of_reference
from guidance_app.domain.permissions import OPEN_TO_ALL, ROLE_PERMISSIONS, Permission, Role
from guidance_app.web.access import find_requirement
from tests.e2e.lived_in import live_in
from tests.support.browser import ensure_chromium
from tests.support.servers import serve

PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="session")
def address(demo_folder: Path) -> Iterator[str]:
    """The address of a running demonstration."""
    with serve(["run"], demo_folder) as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=ensure_chromium())
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def passwords(demo_folder: Path, address: str) -> dict[Role, str]:
    return {sign_in.role: sign_in.password for sign_in in demo_sign_ins(demo_folder / "var")}


@dataclass(frozen=True)
class LivedIn:
    """The demonstration after everything has happened in it once; `names` fill the braces in addresses."""

    app: Flask
    names: dict[str, str]

    def fill(self, path: str) -> str:
        """Return an address with the names of real things in it."""
        return path.format_map(self.names)

    def may_see(self, role: Role | None, path: str) -> bool:
        """Say whether somebody of a role, or nobody yet, is meant to see an address."""
        with self.app.test_request_context(self.fill(path)):
            requirement = find_requirement(request.endpoint)
            kind = kind_of_reference((request.view_args or {}).get("reference", ""))
        if requirement is None:
            return role is not None
        wanted = requirement.permission
        # What writing takes goes by the kind of what is written.
        if wanted is Permission.WRITE_PACKS and kind is not None:
            wanted = RULES[kind].written_with
        return wanted in (ROLE_PERMISSIONS[role] if role else OPEN_TO_ALL)


@pytest.fixture(scope="session")
def lived_in(address: str, demo_folder: Path) -> Iterator[LivedIn]:
    """A library that people have lived in, behind the running server."""
    app = create_app(demo_settings(demo_folder / "var"))
    yield LivedIn(app, live_in(app))
    app.extensions["finder"].close()
    app.extensions["engine"].dispose()


OpenBrowser = Callable[..., BrowserContext]


@pytest.fixture
def open_browser(browser: Browser, address: str) -> Iterator[OpenBrowser]:
    """Open a separate browser profile; keyword arguments are Playwright's. All are closed with the test."""
    opened: list[BrowserContext] = []

    def open_one(**options: object) -> BrowserContext:
        context = browser.new_context(**{"base_url": address, "viewport": PHONE, **options})  # type: ignore[arg-type]
        opened.append(context)
        return context

    yield open_one
    for context in opened:
        context.close()


SignIn = Callable[..., Page]


@pytest.fixture
def sign_in(open_browser: OpenBrowser, passwords: dict[Role, str]) -> SignIn:
    """Sign in through the form as somebody of a role and return the page."""

    def sign_in_as(role: Role = Role.OFFICER, **options: object) -> Page:
        page = open_browser(**options).new_page()
        page.goto("/sign-in")
        page.get_by_label("Username").fill(role.value)
        page.get_by_label("Password", exact=True).fill(passwords[role])
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url("**/")
        return page

    return sign_in_as

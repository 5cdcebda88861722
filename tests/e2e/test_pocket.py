"""The device without a signal: what was saved can be read and searched, says its age, and goes when it must."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from functools import partial
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, ViewportSize, Worker, expect

from guidance_app.content_files import read_folder
from guidance_app.db import utc_now
from guidance_app.domain.clocks import london_day
from guidance_app.domain.permissions import Role
from guidance_app.paths import STARTER_CONTENT_FOLDER
from guidance_app.services.contributions import record_contribution
from guidance_app.services.devices import forget_devices_of
from guidance_app.services.importing import import_editions
from tests.factories.contributions import make_form
from tests.factories.edition_files import change_section, next_edition
from tests.support.forces import find_viewer
from tests.support.installations import PASSWORD, Installation, make_installation
from tests.support.local_facts import fill
from tests.support.people import ADMINISTRATOR, EDITOR, OFFICER
from tests.support.servers import serve_installation

PHONE: ViewportSize = {"width": 390, "height": 844}
DAY = 24 * 60 * 60 * 1000
READ = "/guidance/one-chance-rule"
NAMES_A_FACT = "/guidance/thrive-to-marac"
FULL = """(room) => {
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...values) {
    if ((room -= 1) < 0) throw new DOMException("", "QuotaExceededError");
    return put.apply(this, values);
  };
}"""


class Place:
    """An installation and its server, which can be stopped."""

    def __init__(self, installation: Installation, address: str, stack: ExitStack) -> None:
        self.installation = installation
        self.address = address
        self._stack = stack

    def stop(self) -> None:
        """Stop the server for good."""
        self._stack.close()


_LOOKS = 200


class Phone:
    """One officer's browser."""

    def __init__(self, browser: Browser, address: str, role: Role = Role.OFFICER) -> None:
        self.context: BrowserContext = browser.new_context(base_url=address, viewport=PHONE)
        self.page: Page = self.context.new_page()
        self.sign_in(role)
        self.page.evaluate("navigator.serviceWorker.ready.then(() => true)")

    def sign_in(self, role: Role = Role.OFFICER) -> None:
        """Sign in through the form."""
        self.page.goto("/sign-in")
        self.page.get_by_label("Username").fill(role.value)
        self.page.get_by_label("Password", exact=True).fill(PASSWORD)
        self.page.get_by_role("button", name="Sign in").click()
        self.page.wait_for_url("**/")

    def save(self, *kinds: str) -> str:
        """Save kinds of guidance and return what the page says of it."""
        self.page.goto("/saved")
        for kind in kinds:
            self.page.locator(f"input[value={kind}]").check()
        self.page.get_by_role("button", name="Save on this device").click()
        state = self.page.locator("[data-app-saved-state]")
        expect(state).to_contain_text("Saved.")
        return state.inner_text()

    def lose_signal(self) -> None:
        """Cut the network of the whole browser profile, its worker too."""
        self.context.set_offline(True)

    def move_clock(self, days: float) -> None:
        """Let so much time pass for the worker and for pages that are opened from now on."""
        shift = f"{{ const real = Date.now; Date.now = () => real.call(Date) + {int(days * DAY)}; }}"
        self.worker.evaluate(f"() => {shift}")

    def start_worker_anew(self) -> None:
        """Let the browser end the worker, as it may at any moment; the next one asks the app after the first page."""
        wire = self.context.new_cdp_session(self.page)
        wire.send("ServiceWorker.enable")
        wire.send("ServiceWorker.stopAllWorkers")

    @property
    def worker(self) -> Worker:
        """The worker that answers for the pages."""
        return self.context.service_workers[0]

    def read(self, address: str) -> str:
        """Open an address and return the words of its main part."""
        self.page.goto(address)
        return self.page.locator("main").inner_text()

    def read_kept(self) -> object:
        """Return everything that the device keeps."""
        return self.page.evaluate(
            """() => new Promise((resolve) => {
                 indexedDB.open("pocket", 1).onsuccess = ({ target }) => {
                   const all = target.result.transaction("entries").objectStore("entries").getAll();
                   all.onsuccess = () => { target.result.close(); resolve(all.result); };
                 };
               })"""
        )

    def wait_until_nothing_is_kept(self) -> None:
        """Return once the device has let everything go."""
        for _ in range(_LOOKS):
            if not self.count_kept():
                return
            self.page.wait_for_timeout(50)
        pytest.fail("The device still keeps what it was told to forget.")

    def count_kept(self) -> int:
        """Return how many entries the device keeps."""
        count: Any = self.page.evaluate(
            """() => new Promise((resolve) => {
                 const request = indexedDB.open("pocket", 1);
                 request.onupgradeneeded = () => { request.transaction.abort(); resolve(0); };
                 request.onsuccess = () => {
                   const all = request.result.transaction("entries").objectStore("entries").count();
                   all.onsuccess = () => { request.result.close(); resolve(all.result); };
                 };
                 request.onerror = () => resolve(0);
               })"""
        )
        return int(count)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    installation = make_installation(tmp_path_factory.mktemp("pocket") / "installation")
    with ExitStack() as stack:
        address, _ = stack.enter_context(serve_installation(installation.folder))
        yield Place(installation, address, stack)
    installation.close()


@pytest.fixture
def phone(browser: Browser, place: Place) -> Iterator[Phone]:
    phone = Phone(browser, place.address)
    yield phone
    phone.context.close()


def test_saved_pages_are_read_and_searched_without_a_signal_and_say_how_old_they_are(phone: Phone) -> None:
    said = phone.save("risk", "term")
    assert "kB came over the air" in said
    phone.lose_signal()
    phone.move_clock(days=2.5)
    page = phone.read(READ)
    assert "No signal. Saved on this device 2 days ago · v4 · Next check" in page
    assert "Speak to the person alone, now" in page
    assert phone.read("/search?q=izat").index("Izzat") < phone.read("/search?q=izat").index("What it means")
    assert "Showing results for family instead of “familly”" in phone.read("/search?q=familly+honour")
    assert "If someone is in danger now" in phone.read("/search?q=he+will+kill+her")
    assert "You can still act." in phone.read("/search?q=qqzzxx")
    assert "Found by: honour" in phone.read("/search?q=izat&kind=risk")
    assert len(set(phone.page.locator(".app-result .app-kind").all_inner_texts())) == 1
    phone.page.get_by_text("Filter: kind (1)").click()
    expect(phone.page.get_by_role("checkbox", checked=True)).to_have_count(1)
    expect(phone.page.get_by_role("link", name="Clear the filter")).to_be_visible()
    assert "118 pages" not in phone.read("/saved")
    assert "This page is not saved on this device" in phone.read("/guidance/karma-nirvana")
    # The frame is the app's own: styled, with its policy, and it names nobody.
    phone.page.goto(READ)
    assert phone.page.evaluate("getComputedStyle(document.querySelector('.app-header')).display") == "block"
    assert phone.page.locator("header").get_by_text("Account").count() == 0


def test_the_worker_keeps_only_what_was_chosen_and_no_page_of_anybody_signed_in(phone: Phone) -> None:
    for address in ("/", READ, "/account", "/search?q=izzat", "/now"):
        phone.page.goto(address)
    kept = phone.page.evaluate(
        """async () => {
             const found = [];
             for (const name of await caches.keys()) {
               for (const request of await (await caches.open(name)).keys()) found.push(new URL(request.url).pathname);
             }
             return found;
           }"""
    )
    assert phone.count_kept() == 0
    assert {address for address in kept if not address.startswith(("/static/", "/now"))} == {"/pocket/frame", "/notes"}
    phone.lose_signal()
    assert "First hour" in phone.read("/now")
    assert "No signal" in phone.read(READ)
    assert "Account" not in phone.page.locator("header").inner_text()


def test_a_page_and_a_force_s_own_answer_turn_overdue_on_their_day_without_a_signal(phone: Phone, place: Place) -> None:
    app, today = place.installation.app, london_day(utc_now())
    fill(app, find_viewer(app, "editor"), "Tick the box.\nThen ring.", "hba-flag", checked_on=today.isoformat())
    phone.save("risk", "practice")
    phone.lose_signal()
    assert "Then ring. (checked" in phone.read(NAMES_A_FACT)
    assert "Overdue" not in phone.read(READ)
    due = phone.page.locator(".app-stamp").inner_text()
    assert "Next check" in due
    # The limit without contact comes first; only the dates are looked at here.
    phone.worker.evaluate(
        """() => new Promise((resolve) => {
             const request = indexedDB.open("pocket", 1);
             request.onsuccess = () => {
               const work = request.result.transaction("facts", "readwrite");
               const facts = work.objectStore("facts");
               facts.get("all").onsuccess = ({ target }) => facts.put({ ...target.result, hours: 99999 }, "all");
               work.oncomplete = () => { request.result.close(); resolve(); };
             };
           })"""
    )
    phone.move_clock(days=3 * 365)
    page = phone.read(READ)
    assert "Overdue since" in phone.page.locator(".app-stamp").inner_text()
    assert "still shown, check with the owner" in page
    assert "Speak to the person alone, now" in page
    fact = phone.read(NAMES_A_FACT)
    assert "Then ring. (check overdue since" in fact
    assert "make sure of it first" in fact
    assert "not filled in by your force yet" in fact


def test_words_go_from_the_device_when_the_consent_for_a_copy_runs_out(phone: Phone, place: Place) -> None:
    edition = next(e for e in read_folder(STARTER_CONTENT_FOLDER).editions if e.slug == "izzat" and e.is_newest)
    section = edition.content.sections[0]
    with place.installation.app.app_context():
        form = make_form((section.anchor,), reference=edition.reference, offline="days", offline_days="1",
                         held_on="2026-01-01", expires_on="2029-01-01")  # fmt: skip
        record_contribution(EDITOR, form, date(2026, 11, 1))
    phone.save("term")
    phone.lose_signal()
    words = phone.page.locator(f"section[aria-labelledby={section.anchor}]")
    phone.page.goto("/guidance/izzat")
    telling = "can mean honour, respect or a good name"
    expect(words).to_contain_text(telling)
    phone.move_clock(days=1.1)
    phone.page.goto("/guidance/izzat")
    expect(words).to_contain_text("These words may not be kept on a device.")
    assert telling not in phone.page.content()
    assert telling not in phone.read("/search?q=izzat")
    assert telling not in str(phone.read_kept())


def test_all_but_the_first_hour_is_gone_after_72_hours_without_contact(phone: Phone) -> None:
    phone.save("risk")
    phone.lose_signal()
    phone.move_clock(days=71 / 24)
    assert "Speak to the person alone, now" in phone.read(READ)
    phone.move_clock(days=2 / 24)
    assert "this device was out of contact for too long" in phone.read(READ)
    assert phone.count_kept() == 0
    assert "this device was out of contact for too long" in phone.read("/")
    assert "First hour" in phone.read("/now")


def test_a_clock_that_is_put_back_gives_no_time_back(phone: Phone) -> None:
    phone.save("risk")
    phone.lose_signal()
    for back, forth in ((0, 60), (60, 1), (1, 10)):
        phone.move_clock(days=-back / 24)
        assert "Speak to the person alone, now" in phone.read(READ)
        phone.move_clock(days=forth / 24)
        assert "Saved on this device 2 days ago" in phone.read(READ)
    phone.move_clock(days=-10 / 24)
    phone.read(READ)
    phone.move_clock(days=2 / 24)
    assert "this device was out of contact for too long" in phone.read(READ)


def test_signing_out_leaves_nothing_for_whoever_comes_next(phone: Phone) -> None:
    phone.save("risk")
    assert phone.count_kept() > 5
    phone.page.goto("/account")
    phone.page.get_by_role("button", name="Sign out").click()
    expect(phone.page.get_by_role("heading", name="You are signed out")).to_be_visible()
    assert phone.count_kept() == 0
    phone.page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    phone.lose_signal()
    assert "No signal" in phone.read(READ)
    assert "First hour" in phone.read("/now")


def test_signing_out_without_a_signal_deletes_and_says_what_is_left_to_do(phone: Phone) -> None:
    phone.save("risk")
    phone.page.goto("/account")
    phone.lose_signal()
    phone.page.get_by_role("button", name="Sign out").click()
    expect(phone.page.get_by_role("heading", name="Not signed out yet")).to_be_visible()
    assert phone.count_kept() == 0
    # Whoever has the phone when the signal is back: the app hears of it before it shows anything else.
    assert "Not signed out yet" in phone.read(READ)
    assert "First hour" in phone.read("/now")
    phone.context.set_offline(False)
    phone.page.goto(READ)
    expect(phone.page.get_by_role("heading", name="Sign in")).to_be_visible()


def test_another_person_on_the_same_device_finds_nothing_of_the_first(phone: Phone) -> None:
    phone.save("risk")
    phone.context.clear_cookies()
    phone.sign_in(Role.TRAINER)
    phone.page.goto("/saved")
    expect(phone.page.locator("[data-app-saved-state]")).to_contain_text("deleted")
    assert phone.count_kept() == 0


def test_an_administrator_makes_a_device_forget_at_its_next_contact(phone: Phone, place: Place) -> None:
    phone.save("risk")
    with place.installation.app.app_context():
        forget_devices_of(ADMINISTRATOR, OFFICER.user_id)
    assert phone.count_kept() > 5
    phone.page.goto("/saved")
    expect(phone.page.locator("[data-app-saved-state]")).to_contain_text("deleted")
    assert phone.count_kept() == 0
    phone.lose_signal()
    assert "No signal" in phone.read(READ)
    assert "First hour" in phone.read("/now")


def test_a_device_that_forgot_unseen_says_so_on_the_next_page_that_lists_what_is_kept(
    phone: Phone, place: Place
) -> None:
    phone.save("risk")
    with place.installation.app.app_context():
        forget_devices_of(ADMINISTRATOR, OFFICER.user_id)
    phone.start_worker_anew()
    phone.page.goto("/now")
    phone.wait_until_nothing_is_kept()
    phone.page.goto("/saved")
    state = phone.page.locator("[data-app-saved-state]")
    expect(state).to_contain_text("What was saved here is deleted: your administrator asked for it")
    phone.lose_signal()
    assert "your administrator asked for it" in phone.read(READ)
    phone.context.set_offline(False)
    phone.save("risk")
    phone.page.reload()
    expect(state).to_contain_text("Up to date.")


def test_a_phone_that_was_lost_forgets_though_nobody_is_signed_in_on_it(phone: Phone, place: Place) -> None:
    phone.save("risk")
    phone.context.clear_cookies()
    phone.start_worker_anew()
    phone.page.goto("/now")
    phone.page.goto("/sign-in")
    assert phone.count_kept() > 5
    with place.installation.app.app_context():
        forget_devices_of(ADMINISTRATOR, OFFICER.user_id)
    phone.start_worker_anew()
    phone.page.goto("/now")
    phone.wait_until_nothing_is_kept()


def give(answer: dict[str, Any], route: Route) -> None:
    route.fulfill(**answer)


def test_what_is_not_the_apps_own_answer_changes_nothing_and_is_told(phone: Phone) -> None:
    phone.page.goto("/saved")
    with phone.page.expect_response("**/pocket/packs/risk.json*") as old:
        phone.save("risk")
    earlier, count = old.value.json(), phone.count_kept()
    state = phone.page.locator("[data-app-saved-state]")
    forged = {**earlier, "signed": earlier["signed"].replace("risk", "term", 1)}
    answers: dict[str, tuple[str, dict[str, Any]]] = {
        "Sign in again to save": ("packs/risk", {"status": 401}),
        "The app did not answer": ("packs/risk", {"status": 429}),
        "not signed by this app. A Wi-Fi": ("packs/risk", {"body": "<h1>Free Wi-Fi</h1>"}),
        "was not signed by this app": ("packs/risk", {"json": forged}),
        "not signed by this app": ("packs/risk", {"json": earlier}),
        "The guidance changed while it was fetched": ("entries", {"body": ""}),
        "not signed": ("contact", {"json": {"key": earlier["key"]}}),
    }
    for said, (address, answer) in answers.items():
        phone.page.goto("/saved")
        expect(state).to_contain_text("Up to date")
        phone.page.locator("input[value=term]").check()
        phone.page.route(f"**/pocket/{address}*", partial(give, answer))
        phone.page.get_by_role("button", name="Save on this device").click()
        expect(state).to_contain_text(said)
        assert phone.count_kept() == count
        phone.page.unroute_all()
    other = {**earlier, "key": earlier["key"][:-4] + "AAA="}
    phone.page.route("**/pocket/contact*", lambda route: route.fulfill(json=other))
    phone.page.get_by_role("button", name="Save on this device").click()
    expect(state).to_contain_text("signs with another key. Ask your administrator")
    assert phone.count_kept() == 0


def test_without_room_what_was_saved_stands_and_the_page_says_what_to_do(phone: Phone) -> None:
    phone.save("risk")
    count = phone.count_kept()
    state = phone.page.locator("[data-app-saved-state]")
    # Nothing fits, and then only the first of many words: those are taken back too.
    for room, said in ((0, "There is no room left on this device."), (10, "Nothing was changed here")):
        phone.page.evaluate(FULL, room)
        phone.page.locator("input[value=term]").check()
        phone.page.get_by_role("button", name="Save on this device").click()
        expect(state).to_contain_text(said)
        assert phone.count_kept() == count
        phone.page.reload()
        expect(state).to_contain_text("Up to date")


def test_who_signs_out_while_a_save_is_under_way_keeps_nothing(phone: Phone) -> None:
    phone.save("risk")
    other = phone.context.new_page()
    other.goto("/account")
    held: list[Route] = []
    phone.page.route("**/pocket/entries*", lambda route: held.append(route))
    phone.page.locator("input[value=term]").check()
    phone.page.get_by_role("button", name="Save on this device").click()
    for _ in range(_LOOKS):
        if not held:
            phone.page.wait_for_timeout(50)
    answers = [route.fetch() for route in held]
    other.get_by_role("button", name="Sign out").click()
    expect(other.get_by_role("heading", name="You are signed out")).to_be_visible()
    for route, answer in zip(held, answers, strict=True):
        route.fulfill(response=answer)
    expect(phone.page.locator("[data-app-saved-state]")).to_contain_text("It was deleted on this device meanwhile.")
    assert phone.count_kept() == 0


def test_an_update_fetches_what_changed_and_says_how_much_that_was(phone: Phone, place: Place) -> None:
    phone.save("term", "risk")
    edition = next(e for e in read_folder(STARTER_CONTENT_FOLDER).editions if e.slug == "namus" and e.is_newest)
    changed = change_section(edition, edition.content.sections[0].anchor, "Said anew on Tuesday. {practice: s}")
    with place.installation.app.app_context():
        import_editions([next_edition(edition, sections=changed)])
    phone.page.goto("/saved")
    state = phone.page.locator("[data-app-saved-state]")
    expect(state).to_contain_text("1 entry new")
    assert int(state.inner_text().split("new, ")[1].split(" kB")[0]) < 20
    phone.lose_signal()
    assert "Said anew on Tuesday." in phone.read("/guidance/namus")


def test_what_is_saved_is_there_when_the_server_is_gone(phone: Phone, place: Place) -> None:
    """Last in this file: the server does not come back."""
    phone.save("risk")
    place.stop()
    assert "Speak to the person alone, now" in phone.read(READ)
    phone.page.reload()
    expect(phone.page.locator(".app-stamp")).to_be_visible()
    assert "Forced marriage" in phone.read("/search?q=forced+marrage")
    assert "First hour" in phone.read("/now")

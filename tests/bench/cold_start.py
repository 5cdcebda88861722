"""How soon somebody at a door sees the first hour: a browser that has never been here, on a slow signal."""

from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright

from tests.bench.table import Row, at_most
from tests.support.browser import ensure_chromium
from tests.support.servers import serve_installation

_ROUNDS = 5
_LATENCY_MS = 400
_BYTES_A_SECOND = 400_000 / 8
_SLOW = {
    "offline": False,
    "latency": _LATENCY_MS,
    "downloadThroughput": _BYTES_A_SECOND,
    "uploadThroughput": _BYTES_A_SECOND,
}
_PAINTED = """() => new Promise((tell) => new PerformanceObserver((list) => {
  for (const paint of list.getEntriesByName('first-contentful-paint')) tell(paint.startTime);
}).observe({type: 'paint', buffered: true}))"""


def measure(folder: Path) -> list[Row]:
    """Return when `/now` is first painted with words on it. `folder` holds an installation."""
    with serve_installation(folder) as (address, _pid), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=ensure_chromium())
        painted = [_paint(browser, f"{address}/now") for _ in range(_ROUNDS)]
        browser.close()
    return [at_most("/now on a cold start at 400 kbit/s and 400 ms: first words", median(painted) / 1000, 1.5, "s")]


def _paint(browser: Browser, page_address: str) -> float:
    with browser.new_context(viewport={"width": 390, "height": 844}) as context:
        page = context.new_page()
        wire = context.new_cdp_session(page)
        wire.send("Network.enable")
        wire.send("Network.emulateNetworkConditions", _SLOW)
        page.goto(page_address, wait_until="commit")
        return float(page.evaluate(_PAINTED))

"""Looks at a page as everybody might: axe in light and dark, narrow and wide, and whether it keeps our own policy."""

import json
import re

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = {"small phone": 320, "phone": 390, "desk": 1280}
# All that can differ between two themes or two widths of one page.
_IN_ANOTHER_LIGHT = {"type": "rule", "values": ["color-contrast", "target-size"]}
# Only what is wrong comes back: all that axe knows of a page took longer to send than to find.
_FIND = """axe.run({runOnly: %s, resultTypes: ['violations']}).then((found) => found.violations.flatMap(
    (rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 120)}`)))"""
# Half of the time that axe takes for contrasts goes into reading the same few colours again.
_READ_A_COLOUR_ONCE = """
const { prototype } = axe.commons.color.Color;
const { parseString } = prototype;
const known = new Map();
prototype.parseString = function (text) {
    if (!known.has(text)) {
        const { r, g, b, alpha } = parseString.call(this, text);
        known.set(text, { r, g, b, alpha });
    }
    return Object.assign(this, known.get(text));
};"""
_PUT_IN = f"{AXE_SCRIPT}\n(() => {{{_READ_A_COLOUR_ONCE}}})()"
_OPEN_ALL = "document.querySelectorAll('details').forEach((each) => { each.open = true; })"
_WIDE = "document.documentElement.scrollWidth"
# The server of the tests, and what a page makes for itself.
OUR_HOSTS = ("http://127.0.0.1:", "data:", "blob:")
# Differs from one visit to the next, and from nobody's eyes.
_EACH_TIME = re.compile(
    r'(?<=name="csrf_token" value=")[^"]*|(?<=name="form_key" value=")[^"]*|(?<=Reference <span class="app-id">)[^<]*'
)
_MAIN = re.compile(r"<main .*</main>", re.DOTALL)
# Two frames are alike when they have the same parts: what a link leads to and says is not looked at.
_FRAMED = re.compile(r'(?<=href=")[^"]*|(?<=>)[^<]+')


def find_violations(page: Page, rules: object = STANDARDS) -> list[str]:
    """Return what axe finds on the page as it is."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(_PUT_IN)
    found: list[str] = page.evaluate(_FIND % json.dumps(rules))
    return found


class Looker:
    """Somebody's browser page, and in `found`, by name, what is wrong with each of the pages it has opened.

    `seen` is shared by all who look: what reads the very same to the next one is not looked at again.
    """

    def __init__(self, page: Page, seen: set[str]) -> None:
        self.page = page
        self.found: dict[str, list[str]] = {}
        self._seen = seen
        self._complaints: list[str] = []
        page.on("console", lambda message: self._hear(message.type, message.text))
        page.on("pageerror", lambda error: self._complaints.append(str(error)))
        page.on("request", lambda request: self._watch_host(request.url))

    def visit(self, name: str, path: str, status: int = 200) -> None:
        """Open an address and look at it."""
        answer = self.page.request.get(path)
        if answer.status != status:
            self.found[name] = [f"answers {answer.status}"]
        elif self._is_new(answer.text()):
            self.page.goto(path, wait_until="load")
            self.look(name)

    def look(self, name: str) -> None:
        """Look at what is open, with all that folds unfolded."""
        self.page.evaluate(_OPEN_ALL)
        problems = [*self._turn("light", WIDTHS["small phone"]), *find_violations(self.page)]
        problems += self._turn("dark", WIDTHS["phone"])
        problems += [*self._turn("dark", WIDTHS["desk"]), *find_violations(self.page, _IN_ANOTHER_LIGHT)]
        problems += self._complaints
        self._complaints.clear()
        if problems:
            self.found[name] = problems

    def _turn(self, theme: str, width: int) -> list[str]:
        self.page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
        self.page.set_viewport_size({"width": width, "height": 800})
        wide = self.page.evaluate(_WIDE)
        return [f"{wide} px wide on {width}"] if wide > width else []

    def _is_new(self, text: str) -> bool:
        """Say whether the words, or the sort of frame around them, have not been looked at yet."""
        words = _MAIN.search(text)
        read = {_FRAMED.sub("", _MAIN.sub("", text)), _EACH_TIME.sub("", words[0] if words else text)}
        new = not read <= self._seen
        self._seen |= read
        return new

    def _hear(self, kind: str, said: str) -> None:
        # A page that says something is wrong comes with its status, which a browser complains of too.
        if kind == "error" and "the server responded with a status of" not in said:
            self._complaints.append(said)

    def _watch_host(self, url: str) -> None:
        if not url.startswith(OUR_HOSTS):
            self._complaints.append(f"asks for {url}")

"""A learning system as small as one can be: it holds a package, lets a learner in and out, and keeps what it is told.

Its run-time is `scorm-again`, which speaks as the standard says; the package was unpacked from the file that we send.
"""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import FrameLocator, Page, Route

from tests.support.paper import read_package

ADDRESS = "http://learning.invalid"
_RUN_TIMES = Path(__file__).parents[2] / "frontend/node_modules/scorm-again/dist"
# By the form of a package: the file of the run-time, what it is called, and the name that packages look for.
_SPOKEN = {
    "scorm-1-2": ("scorm12.min.js", "Scorm12API", "API"),
    "scorm-2004": ("scorm2004.min.js", "Scorm2004API", "API_1484_11"),
    "link": ("scorm12.min.js", "Scorm12API", "API"),
}
_PAGE = """<!doctype html><html lang="en-GB"><title>Learning system</title><script src="/run-time.js"></script>
<h1>Learning system</h1><iframe title="Lesson" width="380" height="700"></iframe></html>"""
_KINDS = {"html": "text/html", "js": "text/javascript", "css": "text/css", "xml": "text/xml", "txt": "text/plain"}


class LearningSystem:
    """Holds one package; `kept` is what it knows of its learner between visits, as the run-time spells it."""

    def __init__(self, page: Page, form: str, package: bytes) -> None:
        self.page = page
        self.kept: dict[str, Any] = {}
        self.complaints: list[str] = []
        self._run_time, self._class, self._api = _SPOKEN[form]
        self._files = read_package(package)
        page.route(f"{ADDRESS}/**", self._serve)
        page.on("console", lambda message: self._hear(message.type, message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def open(self) -> FrameLocator:
        """Let the learner in, with what was kept, and return the lesson's frame."""
        self.page.goto(f"{ADDRESS}/")
        self.page.evaluate(
            """([made, api, kept]) => {
              window[api] = new window[made]({ autocommit: false, logLevel: 5 });
              if (kept) window[api].loadFromJSON(kept);
              const lesson = document.querySelector("iframe");
              lesson.src = "/package/index.html";
              return new Promise((ready) => lesson.addEventListener("load", () => ready(), { once: true }));
            }""",
            [self._class, self._api, self.kept.get("cmi")],
        )
        return self.page.frame_locator("iframe")

    def close(self) -> None:
        """Take the frame away, as a learner who goes elsewhere does, and keep what was said."""
        self.page.evaluate("document.querySelector('iframe').remove()")
        self.kept = self.read()

    def hold(self, *path: str) -> str:
        """Return what was kept of the last visit under a path of names: nothing can be asked once a visit is over."""
        held = self.kept["cmi"]
        for name in path:
            held = held[name]
        return str(held)

    def read(self) -> dict[str, Any]:
        """Return what the run-time holds now."""
        held: dict[str, Any] = json.loads(self.page.evaluate(f"JSON.stringify({{cmi: {self._api}.cmi}})"))
        return held

    def ask(self, name: str) -> str:
        """Return one value in the way of the standard, as a report of the system would show it."""
        read = "LMSGetValue" if self._api == "API" else "GetValue"
        return str(self.page.evaluate(f"name => {self._api}.{read}(name)", name))

    def _hear(self, kind: str, said: str) -> None:
        if kind == "error":
            self.complaints.append(said)

    def _serve(self, route: Route) -> None:
        path = route.request.url.removeprefix(f"{ADDRESS}/")
        if path == "":
            route.fulfill(body=_PAGE, content_type="text/html")
        elif path == "run-time.js":
            route.fulfill(path=_RUN_TIMES / self._run_time, content_type="text/javascript")
        elif (name := path.removeprefix("package/")) in self._files:
            route.fulfill(body=self._files[name], content_type=_KINDS[name.rpartition(".")[2]])
        else:
            route.fulfill(status=404, body="")

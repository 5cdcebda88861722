"""A small HTTP client for measuring: one kept-alive connection to this machine, one request after another."""

import http.client
import time
from urllib.parse import quote_plus, urlsplit

from tests.support.installations import PASSWORD, read_token


class Visitor:
    """One signed-in browser on one connection."""

    def __init__(self, address: str) -> None:
        self._connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=30)
        self._cookie = ""

    def sign_in(self, username: str = "officer") -> None:
        """Sign in as one of the test accounts."""
        token = read_token(self.get("/sign-in").decode())
        form = f"username={username}&password={quote_plus(PASSWORD)}&csrf_token={quote_plus(token)}"
        self._send("POST", "/sign-in", form)

    def get(self, path: str) -> bytes:
        """Return the body of a page. Raises RuntimeError for anything but 200."""
        status, body = self._send("GET", path)
        if status != 200:
            raise RuntimeError(f"{path} answered {status}")
        return body

    def time(self, path: str) -> float:
        """Return how long a page took, in milliseconds."""
        began = time.perf_counter()
        self.get(path)
        return (time.perf_counter() - began) * 1000

    def rate(self, path: str, seconds: float) -> float:
        """Return requests a second over so many seconds."""
        done, began = 0, time.perf_counter()
        while time.perf_counter() - began < seconds:
            self.get(path)
            done += 1
        return done / (time.perf_counter() - began)

    def _send(self, method: str, path: str, form: str | None = None) -> tuple[int, bytes]:
        headers = {"Cookie": self._cookie} if self._cookie else {}
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self._connection.request(method, path, body=form, headers=headers)
        answer = self._connection.getresponse()
        body = answer.read()
        for value in answer.headers.get_all("Set-Cookie", []):
            self._cookie = value.split(";", 1)[0]
        return answer.status, body

"""A learning platform on this machine: a real server with keys of its own that signs people in, asks for packs to add
to a course, and takes line items and scores. It checks what it is sent as a platform must.
"""

import html
import json
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from pylti1p3.registration import Registration

from guidance_app.lti import ToolKey, make_private_key

CLIENT, DEPLOYMENT, LEARNER = "guidance-client", "deployment-1", "learner-7731"
NAME, EMAIL = "Jordan Example", "jordan@learn.example"
CLAIM = "https://purl.imsglobal.org/spec/lti/claim/"
SCOPES = "https://purl.imsglobal.org/spec/lti-ags/scope/"
GRADES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint"
PICKING = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings"
ITEMS = "https://purl.imsglobal.org/spec/lti-dl/claim/content_items"
DATA = "what-was-given-goes-back"
Answer = tuple[int, str, object]


@dataclass
class LtiPlatform:
    """What came in and what goes out. `tamper` changes the next tokens; `sign` may be replaced to sign them wrongly."""

    base: str
    tool: str
    keys: list[ToolKey] = field(default_factory=lambda: [ToolKey(make_private_key())])
    fetch_tool_keys: Callable[[], dict[str, Any]] = dict
    claims: dict[str, Any] = field(default_factory=dict)
    custom: dict[str, str] = field(default_factory=dict)
    grades: dict[str, Any] = field(default_factory=dict)
    scores: list[dict[str, Any]] = field(default_factory=list)
    line_items: list[dict[str, Any]] = field(default_factory=list)
    links: list[dict[str, Any]] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    answers: dict[str, Answer] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    tokens: set[str] = field(default_factory=set)

    def registration(self) -> dict[str, str]:
        """Return what an administrator types about this platform."""
        return {
            "name": "Test learning",
            "issuer": self.base,
            "client_id": CLIENT,
            "deployments": DEPLOYMENT,
            "auth_address": f"{self.base}/auth",
            "token_address": f"{self.base}/token",
            "keys_address": f"{self.base}/keys",
            "origins": "",
        }

    def login_query(self, target: str) -> dict[str, str]:
        """Return what the platform sends a browser to the tool with."""
        kind = "pick" if target.endswith("/pick") else "open"
        return {"iss": self.base, "client_id": CLIENT, "login_hint": LEARNER, "target_link_uri": target,
                "lti_message_hint": kind}  # fmt: skip

    def make_claims(self, nonce: str, kind: str = "open") -> dict[str, Any]:
        """Return the claims of a token that is as it should be, names and all, with `claims` put over them."""
        now = int(time.time())
        made = {
            "iss": self.base, "aud": CLIENT, "sub": LEARNER, "exp": now + 300, "iat": now, "nonce": nonce,
            "name": NAME, "given_name": "Jordan", "family_name": "Example", "email": EMAIL,
            f"{CLAIM}version": "1.3.0",
            f"{CLAIM}deployment_id": DEPLOYMENT,
            f"{CLAIM}target_link_uri": f"{self.tool}/lti/launch",
            f"{CLAIM}roles": ["http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",
                              "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor"],
        }  # fmt: skip
        return made | (self._picking() if kind == "pick" else self._opening()) | self.claims

    def _opening(self) -> dict[str, Any]:
        grades = {"scope": [f"{SCOPES}score"], "lineitem": f"{self.base}/lineitems/1/lineitem"}
        return {
            f"{CLAIM}message_type": "LtiResourceLinkRequest",
            f"{CLAIM}resource_link": {"id": "link-1", "title": "A pack"},
            f"{CLAIM}custom": self.custom,
            GRADES: self.grades or grades,
        }

    def _picking(self) -> dict[str, Any]:
        settings = {
            "deep_link_return_url": f"{self.base}/return",
            "accept_types": ["ltiResourceLink"],
            "accept_presentation_document_targets": ["iframe", "window"],
            "data": DATA,
        }
        return {f"{CLAIM}message_type": "LtiDeepLinkingRequest", PICKING: settings}

    def sign(self, claims: dict[str, Any]) -> str:
        """Return a signed token."""
        key = self.keys[0]
        return jwt.encode(claims, key.private, "RS256", {"kid": Registration.get_jwk(key.public)["kid"]})

    def read_tool_token(self, token: str, audience: str) -> dict[str, Any]:
        """Return the claims of a token of the tool, checked against the keys that it shows."""
        keys = jwt.PyJWKSet.from_dict(self.fetch_tool_keys())
        kid = jwt.get_unverified_header(token)["kid"]
        claims: dict[str, Any] = jwt.decode(
            token, keys[kid].key, ["RS256"], audience=audience, issuer=CLIENT, options={"require": ["exp", "iat"]}
        )
        return claims

    def answer(self, method: str, path: str, query: dict[str, str], body: str, bearer: str) -> Answer:
        """Return status, type and words for one request."""
        self.asked.append(f"{method} {path}")
        if path in self.answers:
            return self.answers[path]
        if path.startswith("/lineitems") and bearer.removeprefix("Bearer ") not in self.tokens:
            return 401, "application/json", {"error": "no token"}
        return _ROUTES.get(f"{method} {path}", _not_here)(self, query, body)

    def _show_keys(self, query: dict[str, str], body: str) -> Answer:
        return 200, "application/json", {"keys": [Registration.get_jwk(key.public) for key in self.keys]}

    def _sign_in(self, query: dict[str, str], body: str) -> Answer:
        assert query["redirect_uri"] in (f"{self.tool}/lti/launch", f"{self.tool}/lti/pick")
        assert (query["client_id"], query["login_hint"], query["response_mode"]) == (CLIENT, LEARNER, "form_post")
        token = self.sign(self.make_claims(query["nonce"], query["lti_message_hint"]))
        return 200, "text/html", _form(query["redirect_uri"], {"id_token": token, "state": query["state"]})

    def _give_token(self, query: dict[str, str], body: str) -> Answer:
        form = {name: values[0] for name, values in parse_qs(body).items()}
        assert self.read_tool_token(form["client_assertion"], f"{self.base}/token")["sub"] == CLIENT
        token = uuid.uuid4().hex
        self.tokens.add(token)
        return 200, "application/json", {"access_token": token, "token_type": "bearer", "scope": form["scope"]}

    def _list_line_items(self, query: dict[str, str], body: str) -> Answer:
        return 200, "application/json", self.line_items

    def _add_line_item(self, query: dict[str, str], body: str) -> Answer:
        line = json.loads(body) | {"id": f"{self.base}/lineitems/1/lineitem"}
        self.line_items.append(line)
        return 201, "application/json", line

    def _take_score(self, query: dict[str, str], body: str) -> Answer:
        self.scores.append(json.loads(body))
        return 200, "application/json", {}

    def _take_link(self, query: dict[str, str], body: str) -> Answer:
        self.links.append(self.read_tool_token(parse_qs(body)["JWT"][0], self.base))
        return 200, "text/html", "<!doctype html><title>Course</title><p>Added to the course.</p>"

    def _show_course(self, query: dict[str, str], body: str) -> Answer:
        target = f"{self.tool}/lti/{query.get('for', 'launch')}"
        address = html.escape(f"{self.tool}/lti/login?{urlencode(self.login_query(target))}")
        frame = f'<iframe src="{address}" title="Tool" width="100%" height="700"></iframe>'
        return 200, "text/html", f"<!doctype html><title>Course</title><h1>Course</h1>{frame}"


def _form(to: str, values: dict[str, str]) -> str:
    fields = "".join(
        f'<input type="hidden" name="{name}" value="{html.escape(value)}">' for name, value in values.items()
    )
    send = "<script>document.forms[0].submit()</script>"
    return f'<!doctype html><title>Going on</title><form method="post" action="{html.escape(to)}">{fields}</form>{send}'


def _not_here(platform: LtiPlatform, query: dict[str, str], body: str) -> Answer:
    return 404, "text/plain", "Nothing here"


_ROUTES: dict[str, Callable[[LtiPlatform, dict[str, str], str], Answer]] = {
    "GET /keys": LtiPlatform._show_keys,
    "GET /auth": LtiPlatform._sign_in,
    "POST /token": LtiPlatform._give_token,
    "GET /lineitems": LtiPlatform._list_line_items,
    "POST /lineitems": LtiPlatform._add_line_item,
    "POST /lineitems/1/lineitem/scores": LtiPlatform._take_score,
    "POST /return": LtiPlatform._take_link,
    "GET /course": LtiPlatform._show_course,
}


@contextmanager
def run_platform(tool: str) -> Iterator[LtiPlatform]:
    """Run a platform for the tool at an address."""
    kept: list[LtiPlatform] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answer("")

        def do_POST(self) -> None:
            self._answer(self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode())

        def _answer(self, body: str) -> None:
            parts = urlsplit(self.path)
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            bearer = self.headers.get("Authorization", "")
            status, kind, said = kept[0].answer(self.command, parts.path, query, body, bearer)
            sent = said if isinstance(said, bytes) else (said if isinstance(said, str) else json.dumps(said)).encode()
            self.send_response(status)
            for name, value in {"Content-Type": kind, **kept[0].headers}.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(sent)))
            self.end_headers()
            self.wfile.write(sent)

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    kept.append(LtiPlatform(f"http://127.0.0.1:{server.server_port}", tool))
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield kept[0]
    finally:
        server.shutdown()
        thread.join()
        server.server_close()

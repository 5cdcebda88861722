"""Asks for packs as a device does, and checks them as one does."""

import base64
import json
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from flask.testing import FlaskClient

from guidance_app.domain.kinds import GUIDANCE

EVERYTHING = tuple(kind.value for kind in GUIDANCE)


class PocketDevice:
    """Keeps what a device would, and counts what came over the air, compressed as browsers ask for it."""

    def __init__(self, client: FlaskClient) -> None:
        self._client = client
        self.bytes = 0
        self.lines: dict[str, str] = {}

    def save(self, *packs: str) -> None:
        """Bring the device up to date with these packs."""
        key = json.loads(self._ask("/pocket/contact.json"))["key"]
        wanted: dict[str, None] = {}
        for name in packs:
            answer = json.loads(self._ask(f"/pocket/packs/{name}.json"))
            check_signature(key, answer["signed"], answer["signature"])
            wanted |= dict.fromkeys(json.loads(answer["signed"])["entries"])
        missing = [each for each in wanted if each not in self.lines]
        for start in range(0, len(missing), 60):
            asked = ",".join(each[:16] for each in missing[start : start + 60])
            for line in self._ask(f"/pocket/entries?want={asked}").split("\n"):
                self.lines[sha256(line.encode()).hexdigest()] = line
        self.lines = {each: self.lines[each] for each in wanted}

    @property
    def entries(self) -> list[dict[str, Any]]:
        """Return all entries, that with the tables of words among them."""
        return [json.loads(line) for line in self.lines.values()]

    def entry(self, slug: str) -> dict[str, Any]:
        """Return the entry of one document. Raises StopIteration when it is not kept."""
        return next(entry for entry in self.entries if entry["name"] == slug)

    def _ask(self, address: str) -> str:
        answer = self._client.get(address)
        assert answer.status_code == 200, address
        self.bytes += len(self._client.get(address, headers={"Accept-Encoding": "br"}).data)
        return answer.text


def check_signature(public_key: str, text: str, signature: str) -> None:
    """Raise InvalidSignature unless the text was signed by that key."""
    key = serialization.load_der_public_key(base64.b64decode(public_key))
    assert isinstance(key, ec.EllipticCurvePublicKey)
    raw = base64.b64decode(signature)
    pair = (int.from_bytes(raw[:32], "big"), int.from_bytes(raw[32:], "big"))
    key.verify(encode_dss_signature(*pair), text.encode(), ec.ECDSA(hashes.SHA256()))

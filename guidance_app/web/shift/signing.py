"""Signs what devices keep, with a key pair worked out from the installation's secret: nothing to store or to lose."""

import base64
from functools import lru_cache
from hashlib import sha256

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from guidance_app.web.secrets import derive_key

# WebCrypto knows this curve everywhere; Ed25519 only in browsers newer than those we promise.
_CURVE = ec.SECP256R1()
_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
_WIDTH = 32


def public_key() -> str:
    """Return the public key as WebCrypto imports it (`spki`), in base64."""
    key = _private_key(derive_key("pocket")).public_key()
    encoded = key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(encoded).decode()


def sign(text: str) -> str:
    """Return the signature as WebCrypto checks it (both numbers side by side), in base64."""
    signature = _private_key(derive_key("pocket")).sign(text.encode(), ec.ECDSA(hashes.SHA256()))
    pair = (number.to_bytes(_WIDTH, "big") for number in decode_dss_signature(signature))
    return base64.b64encode(b"".join(pair)).decode()


@lru_cache(maxsize=4)
def _private_key(seed: bytes) -> ec.EllipticCurvePrivateKey:
    # 512 bits over an order of 256: no number is likelier than another by more than 2**-256.
    wide = b"".join(sha256(seed + bytes([half])).digest() for half in (0, 1))
    return ec.derive_private_key(int.from_bytes(wide, "big") % (_ORDER - 1) + 1, _CURVE)

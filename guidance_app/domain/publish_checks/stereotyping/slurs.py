"""Finds slurs without spelling them: the table is under rot13, so that nobody meets the words by opening a file.

Separate from the table in `search`, which maps what is typed in a hurry to a neutral word; here a word only has to be
unfit for a page. To check or add one (singular, lower case, no accents):
    python -c "import codecs; print(codecs.encode('word', 'rot13'))"
"""

import codecs
import re
import unicodedata
from functools import lru_cache


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Each is a word for people that has no other everyday sense, so that one sight of it is enough.
_BY_ROT13 = _listed(
    "cvxrl cvxvr cvxl qvqvpbl qvqqvpbl tvccb tlccb tlcb tlccvr cnxv cnxvr puvaxl lvq xvxr envtunq entunq "
    "gbjryurnq jbt avttre avttn pbba fnzob tbyyvjbt unysoerrq unyspnfgr cbynpx cbynx qntb snttbg qlxr genaal "
    "fcnfgvp ergneq zbat fcvp puvax tbbx wnc fynag pnzrywbpxrl fnaqavttre xnssve xnsve qnexvr qnexl enturnq "
    "jrgonpx uhaxl xenhg jbc tbbx fuvgfxva whatyrohaal arteb anct qnegnapr xnsve fyhg juber tlczb uvawb pevccyr "
    "fuvgubyr zbatby"
)
_PLURAL = re.compile(r"(?:es|s)$")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")


def find_slurs(text: str) -> tuple[str, ...]:
    """Return the slurs in a text as they are written there; plurals, accents and hyphens do not hide one."""
    return tuple(found[0] for found in _WORD.finditer(text) if _is_slur(found[0]))


@lru_cache(maxsize=8192)
def _is_slur(word: str) -> bool:
    plain = unicodedata.normalize("NFKD", word.lower()).encode("ascii", "ignore").decode().replace("-", "")
    singular = _PLURAL.sub("", plain) if len(plain) > 4 else plain
    forms = {plain, plain.removesuffix("s"), singular, re.sub(r"ies$", "y", plain)}
    return any(codecs.encode(form, "rot13") in _BY_ROT13 for form in forms)

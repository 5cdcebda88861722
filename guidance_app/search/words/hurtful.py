"""Hurtful words that are typed in a hurry, and the neutral words that are searched for instead.

The hurtful words are kept under rot13, so that nobody meets them by opening a file, and everybody can check them:
    python -c "import codecs; print(codecs.encode('word', 'rot13'))"
gives the form to add here. Write the singular, in lower case, without accents; plurals are found by themselves.
A word that many people use for themselves does not belong here, nor one that an officer may have to quote.
"""

NEUTRAL_BY_ROT13: dict[str, str] = {
    "cvxrl": "traveller",
    "cvxvr": "traveller",
    "cvxl": "traveller",
    "qvqvpbl": "traveller",
    "qvqqvpbl": "traveller",
    "gvaxre": "traveller",
    "xanpxre": "traveller",
    "tvccb": "gypsy",
    "tlccb": "gypsy",
    "tlcb": "gypsy",
    "cnxv": "pakistani",
    "cnxvr": "pakistani",
    "puvax": "chinese",
    "puvaxl": "chinese",
    "lvq": "jewish",
    "xvxr": "jewish",
    "envtunq": "muslim",
    "entunq": "muslim",
    "gbjryurnq": "muslim",
    "jbt": "black",
    "avttre": "black",
    "avttn": "black",
    "pbba": "black",
    "fnzob": "black",
    "tbyyvjbt": "black",
    "unysoerrq": "mixed heritage",
    "unyspnfgr": "mixed heritage",
    "cbynpx": "polish",
    "cbynx": "polish",
    "qntb": "spanish",
    "snttbg": "gay",
    "snt": "gay",
    "cbbs": "gay",
    "cbbsgre": "gay",
    "qlxr": "lesbian",
    "genaal": "trans",
    "fcnfgvp": "disabled",
    "ergneq": "learning disability",
    "zbat": "learning disability",
}

NOTE = (
    "We searched for a neutral word instead. The word typed can hurt and stop people talking to you: "
    "use the name people give themselves."
)

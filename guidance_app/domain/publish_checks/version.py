"""Names the rules that judged a text: a hash of the checks' own source, tables and code alike."""

import hashlib
from functools import cache
from importlib.resources import files

_JUDGING = ("guidance_app.domain.publish_checks", "guidance_app.domain.personal_data", "guidance_app.domain.drafting")
_SHOWN_DIGITS = 16


@cache
def name_rules_version() -> str:
    """Return the same text for as long as no rule has changed."""
    digest = hashlib.sha256()
    for package in _JUDGING:
        for source in sorted(files(package).iterdir(), key=lambda each: each.name):
            if source.name.endswith(".py"):
                digest.update(source.name.encode() + b"\0" + source.read_bytes())
    return digest.hexdigest()[:_SHOWN_DIGITS]

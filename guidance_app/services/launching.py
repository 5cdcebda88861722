"""Takes a platform's answer once, and passes a score back; no name, no reading and no answer of a learner is kept.

Nothing of the database is held while a platform is asked: it may be slow.
"""

from datetime import datetime

from guidance_app import lti
from guidance_app.db import end_read
from guidance_app.domain.learning import AddressRules, GradePlace, Launch, Platform
from guidance_app.domain.packs import Score
from guidance_app.lti import IncomingLaunch, LaunchRefused, LinkedPack
from guidance_app.services.learning_platforms import spend_nonce
from guidance_app.services.tool_keys import find_key


def take_launch(platform: Platform, incoming: IncomingLaunch, rules: AddressRules, now: datetime) -> Launch:
    """Return what a platform's answer opens. Raises LaunchRefused, the second time too, and PlatformSilent."""
    end_read()
    with lti.Wire(platform, rules) as wire:
        launch = lti.read_launch(platform, incoming, wire)
    if not spend_nonce(incoming.nonce, now):
        raise LaunchRefused
    return launch


def pass_score(
    platform: Platform, place: GradePlace, pack: LinkedPack, score: Score, rules: AddressRules, secret: bytes
) -> None:
    """Send one learner's score to the platform it came from. Raises PlatformSilent."""
    key = find_key(secret)
    end_read()
    with lti.Wire(platform, rules) as wire:
        lti.send_score(platform, key, place, pack, score, wire)

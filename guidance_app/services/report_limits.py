"""Counts who asks after answers and who sends by the open form, so that numbers cannot be guessed nor lists filled."""

from guidance_app.domain import report_limits as limits
from guidance_app.services.attempt_counters import reserve_attempt
from guidance_app.services.report_intake import Sender


def limit_answers(sender: Sender) -> None:
    """Count one number that a signed-in reader tries, right or wrong. Raises TooManyAttempts."""
    buckets = limits.name_answer_buckets(sender.secret, sender.session_id)
    reserve_attempt(buckets, limits.ANSWER_LIMITS, sender.now, limits.TOO_MANY_NUMBERS)


def limit_community_answers(sender: Sender) -> None:
    """Count one number that somebody without an account tries. Raises TooManyAttempts."""
    buckets = limits.name_community_answer_buckets(sender.secret, sender.address)
    reserve_attempt(buckets, limits.COMMUNITY_ANSWER_LIMITS, sender.now, limits.TOO_MANY_NUMBERS)


def limit_community(sender: Sender) -> None:
    """Count one report by the open form. Raises TooManyAttempts."""
    buckets = limits.name_community_buckets(sender.secret, sender.address)
    reserve_attempt(buckets, limits.COMMUNITY_LIMITS, sender.now, limits.TOO_MANY)

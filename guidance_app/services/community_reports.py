"""Takes what somebody without an account says is wrong about their community; it reads nothing else."""

from guidance_app.db import transaction
from guidance_app.domain.community_report import CommunityReport
from guidance_app.domain.feedback import ReportKind
from guidance_app.services.report_intake import NewReport, Sender, take_in
from guidance_app.services.report_limits import limit_community


def receive_community_report(said: CommunityReport, sender: Sender) -> str:
    """Store a report and return its number; the same words sent again give the same one. Raises TooManyAttempts."""
    limit_community(sender)
    new = NewReport(ReportKind.WRONG_ABOUT_US, words=said.words, topic=said.topic, seen_where=said.seen_where)
    with transaction() as session:
        return take_in(session, sender, new).number

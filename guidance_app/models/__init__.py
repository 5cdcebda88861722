"""The stored shape of things, one aggregate a file; no rules live here."""

from guidance_app.models.api_token import ApiToken
from guidance_app.models.approval import Approval, Justification, UrgentPublication
from guidance_app.models.caution import PageCaution
from guidance_app.models.contribution import (
    Contribution,
    ContributionSection,
    ContributionWithdrawal,
    WithheldWords,
)
from guidance_app.models.document import Document, DocumentAddress
from guidance_app.models.edition import Edition, StatusChange
from guidance_app.models.force import Force
from guidance_app.models.guest import GuestComment, GuestLink, GuestReview
from guidance_app.models.index_job import IndexJob
from guidance_app.models.learning import LearningPlatform, SigningKey, SpentNonce
from guidance_app.models.local_fact import LocalFact
from guidance_app.models.ownership import DocumentOwner, KindOwner, Post
from guidance_app.models.pack import KeptPin, PackWatch
from guidance_app.models.phrase_check import PhraseCheck
from guidance_app.models.record import Record
from guidance_app.models.reminder import CitationReminderSent, FactReminderSent, ReminderSent
from guidance_app.models.report import FeedbackCount, Report
from guidance_app.models.review import ReopenedDocument, Reopening, SectionCheck, SectionClock
from guidance_app.models.revision import Revision, RevisionSection
from guidance_app.models.rota import RotaEntry
from guidance_app.models.search_miss import SearchMiss, SearchMissPerson, SearchMissSalt, SearchMissWeek
from guidance_app.models.section import Section, SectionRendering
from guidance_app.models.sign_in_limit import SignInLimit
from guidance_app.models.standing import DocumentStanding
from guidance_app.models.unsaved_work import UnsavedWork
from guidance_app.models.use import PackFinish, PageUse
from guidance_app.models.user import User
from guidance_app.models.user_session import UserSession

APPEND_ONLY_TABLES = (
    "approval",
    "contribution",
    "contribution_section",
    "contribution_withdrawal",
    "guest_comment",
    "guest_review",
    "justification",
    "kept_pin",
    "local_fact",
    "phrase_check",
    "record",
    "reopening",
    "revision",
    "revision_section",
    "section",
    "section_check",
    "status_change",
    "urgent_publication",
    "withheld_words",
)

__all__ = [
    "APPEND_ONLY_TABLES",
    "ApiToken",
    "Approval",
    "CitationReminderSent",
    "Contribution",
    "ContributionSection",
    "ContributionWithdrawal",
    "Document",
    "DocumentAddress",
    "DocumentOwner",
    "DocumentStanding",
    "Edition",
    "FactReminderSent",
    "FeedbackCount",
    "Force",
    "GuestComment",
    "GuestLink",
    "GuestReview",
    "IndexJob",
    "Justification",
    "KeptPin",
    "KindOwner",
    "LearningPlatform",
    "LocalFact",
    "PackFinish",
    "PackWatch",
    "PageCaution",
    "PageUse",
    "PhraseCheck",
    "Post",
    "Record",
    "ReminderSent",
    "ReopenedDocument",
    "Reopening",
    "Report",
    "Revision",
    "RevisionSection",
    "RotaEntry",
    "SearchMiss",
    "SearchMissPerson",
    "SearchMissSalt",
    "SearchMissWeek",
    "Section",
    "SectionCheck",
    "SectionClock",
    "SectionRendering",
    "SignInLimit",
    "SigningKey",
    "SpentNonce",
    "StatusChange",
    "UnsavedWork",
    "UrgentPublication",
    "User",
    "UserSession",
    "WithheldWords",
]

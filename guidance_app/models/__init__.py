"""The stored shape of things, one aggregate a file; no rules live here."""

from guidance_app.models.document import Document, DocumentAddress
from guidance_app.models.edition import Edition, StatusChange
from guidance_app.models.force import Force
from guidance_app.models.index_job import IndexJob
from guidance_app.models.review import SectionClock
from guidance_app.models.revision import Revision, RevisionSection
from guidance_app.models.search_miss import SearchMiss
from guidance_app.models.section import Section, SectionRendering
from guidance_app.models.sign_in_limit import SignInLimit
from guidance_app.models.user import User
from guidance_app.models.user_session import UserSession

APPEND_ONLY_TABLES = ("revision", "revision_section", "section", "status_change")

__all__ = [
    "APPEND_ONLY_TABLES",
    "Document",
    "DocumentAddress",
    "Edition",
    "Force",
    "IndexJob",
    "Revision",
    "RevisionSection",
    "SearchMiss",
    "Section",
    "SectionClock",
    "SectionRendering",
    "SignInLimit",
    "StatusChange",
    "User",
    "UserSession",
]

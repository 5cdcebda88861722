"""The report on live pages that lead readers to a page that no longer stands: withdrawn, taken down or never there."""

import re
from collections import defaultdict
from datetime import date

from sqlalchemy import and_, select

from guidance_app.db import read_rows
from guidance_app.domain.permissions import Viewer
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, DocumentAddress, Edition, Revision, RevisionSection, Section
from guidance_app.queries.report_tables import Column, Report, ReportRow
from guidance_app.queries.visibility import IS_LIVE, bind_viewer

_LINK = re.compile(r"\(doc:([a-z0-9-]+)")
_IS_LIVE_EDITION = and_(Edition.document_id == Document.id, Edition.state == EditionState.LIVE)
_LINKING = (
    select(Document.reference, Revision.title, Section.heading, Section.body)
    .join(Edition, _IS_LIVE_EDITION)
    .join(Revision, Revision.id == Edition.revision_id)
    .join(RevisionSection, RevisionSection.revision_id == Revision.id)
    .join(Section, Section.content_hash == RevisionSection.section_hash)
    .where(IS_LIVE, Section.body.contains("(doc:", autoescape=True))
    .order_by(Document.reference, RevisionSection.position)
)
_STANDING = select(Document.slug).join(Edition, _IS_LIVE_EDITION).where(IS_LIVE)
_FORMER = (
    select(DocumentAddress.old_slug)
    .join(Document, Document.id == DocumentAddress.document_id)
    .join(Edition, _IS_LIVE_EDITION)
    .where(IS_LIVE)
)


def _lost_links(viewer: Viewer, today: date) -> tuple[ReportRow, ...]:
    values = bind_viewer(viewer)
    standing = {slug for statement in (_STANDING, _FORMER) for (slug,) in read_rows(statement, values)}
    lost: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for row in read_rows(_LINKING, values):
        for slug in _LINK.findall(row.body):
            if slug not in standing:
                lost[f"{row.reference} {row.title}", slug][row.heading] = None
    return tuple(
        ReportRow((page, slug, ", ".join(headings)), "editing.draft", {"reference": page.partition(" ")[0]})
        for (page, slug), headings in lost.items()
    )


LINKS_REPORT = Report(
    "lost-links",
    "Which pages lead to a page that no longer stands?",
    "Every link leads to a page that stands.",
    (Column("Page"), Column("Leads to"), Column("In these parts")),
    _lost_links,
)

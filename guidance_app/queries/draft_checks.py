"""What the publish checks find in a draft, and what was written down about it: the same for writers and approvers."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from guidance_app.db import get_session
from guidance_app.domain.content import DocumentContent
from guidance_app.domain.findings import Finding, Severity
from guidance_app.domain.permissions import Role
from guidance_app.domain.publish_checks import check_content
from guidance_app.domain.publish_checks.packs import check_left_out, check_pins, list_readable_steps
from guidance_app.domain.publish_checks.rules import find
from guidance_app.domain.publish_checks.urgent import stops_urgent
from guidance_app.models import Document, Justification, User
from guidance_app.queries.community_checks import check_community
from guidance_app.queries.known_library import load_known_library
from guidance_app.queries.pinned_words import list_published_sections
from guidance_app.queries.shared_blocks import list_old_blocks


@dataclass(frozen=True, slots=True)
class GivenReason:
    """Why a finding stands, for which edition it was given, when and by whom.

    `edition_number` is None for what is older than its being kept, `role` for what came with the library.
    """

    reason: str
    given_at: datetime
    edition_number: int | None
    role: Role | None


@dataclass(frozen=True, slots=True)
class WeighedFinding:
    """A finding, and why it stands; `given` is None where nothing was written down."""

    found: Finding
    given: GivenReason | None = None

    @property
    def reason(self) -> str:
        """Return why it stands, or nothing."""
        return self.given.reason if self.given else ""

    @property
    def stops(self) -> bool:
        """Say whether the words cannot be approved while this stands."""
        return self.found.severity is Severity.BLOCK or (self.found.severity is Severity.JUSTIFY and not self.reason)


@dataclass(frozen=True, slots=True)
class DraftChecks:
    """All findings of a draft, what must be mended first."""

    findings: tuple[WeighedFinding, ...]

    @property
    def stopping(self) -> tuple[WeighedFinding, ...]:
        """Return what has to be mended or justified before anybody can approve."""
        return tuple(each for each in self.findings if each.stops)

    @property
    def stopping_urgent(self) -> tuple[WeighedFinding, ...]:
        """Return what not even an urgent correction may carry."""
        return tuple(each for each in self.stopping if stops_urgent(each.found))

    @property
    def overrides(self) -> tuple[WeighedFinding, ...]:
        """Return what was justified; the approver sees these and the approval keeps them."""
        return tuple(each for each in self.findings if each.reason)

    def of_section(self, anchor: str) -> tuple[WeighedFinding, ...]:
        """Return what was found in one part."""
        return tuple(each for each in self.findings if each.found.section == anchor)


_ORDER = {Severity.BLOCK: 0, Severity.JUSTIFY: 1, Severity.HINT: 2}


def check_draft(document_id: int, slug: str, content: DocumentContent, today: date) -> DraftChecks:
    """Return what the checks find in a draft of a document, most pressing first."""
    library = load_known_library().with_document(slug, content)
    reasons = _load_reasons(document_id)
    findings = (
        *check_content(content, today, library),
        *check_community(document_id, content, today),
        *_check_blocks(content),
        *_check_pins(document_id, content, today),
    )
    weighed = (WeighedFinding(each, _reason_for(each, reasons)) for each in findings)
    return DraftChecks(tuple(sorted(weighed, key=lambda each: _ORDER[each.found.severity])))


def _check_blocks(content: DocumentContent) -> tuple[Finding, ...]:
    message = "The words that this block shares have changed, or are no longer live. Save this section once more."
    return tuple(
        find("block-old", message, section=anchor, words=f"{block.slug}#{block.anchor}")
        for anchor, block in list_old_blocks(content)
    )


def _check_pins(document_id: int, content: DocumentContent, today: date) -> tuple[Finding, ...]:
    pins = [pin for step in list_readable_steps(content) for pin in step.list_pins()]
    if not pins:
        return ()
    force_id = get_session().scalar(select(Document.force_id).where(Document.id == document_id))
    there = list_published_sections(force_id, pins, today)
    return (*check_pins(content, there), *check_left_out(content, there))


def _reason_for(finding: Finding, reasons: dict[tuple[str, str], GivenReason]) -> GivenReason | None:
    return reasons.get((finding.rule, finding.words)) if finding.severity is Severity.JUSTIFY else None


def _load_reasons(document_id: int) -> dict[tuple[str, str], GivenReason]:
    rows = get_session().execute(
        select(
            Justification.rule,
            Justification.words,
            Justification.reason,
            Justification.given_at,
            Justification.edition_number,
            User.role,
        )
        .outerjoin(User, User.id == Justification.user_id)
        .where(Justification.document_id == document_id)
        .order_by(Justification.id)
    )
    return {(row.rule, row.words): GivenReason(row.reason, row.given_at, row.edition_number, row.role) for row in rows}

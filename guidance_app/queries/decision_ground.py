"""Reads what a decision on one edition rests on: the same for the page that shows it and the service that decides."""

from dataclasses import dataclass
from datetime import date

from guidance_app.db import get_session
from guidance_app.domain.content import DocumentContent
from guidance_app.domain.decision import Fingerprint, make_fingerprint
from guidance_app.domain.standing import GivenBy
from guidance_app.models import Document, Edition, Revision
from guidance_app.queries.draft_checks import DraftChecks, check_draft
from guidance_app.queries.edition_words import load_content_of
from guidance_app.queries.given_by import collect_given_by
from guidance_app.queries.withheld import withheld_hashes


@dataclass(frozen=True, slots=True)
class DecisionGround:
    """The words of an edition and everything that whoever decides on them is shown beside them."""

    content: DocumentContent
    checks: DraftChecks
    given_by: tuple[GivenBy, ...]
    overrides: tuple[dict[str, str], ...]
    fingerprint: Fingerprint


def read_ground(document: Document, edition: Edition, today: date) -> DecisionGround:
    """Return what a decision on an edition with words rests on today."""
    session = get_session()
    revision = session.get_one(Revision, edition.revision_id)
    content = load_content_of(revision.id)
    checks = check_draft(document.id, document.slug, content, today)
    given_by = collect_given_by(session, document.id)
    overrides = tuple(
        {"rule": each.found.rule, "section": each.found.section, "words": each.found.words, "reason": each.reason}
        for each in checks.overrides
    )
    # Consent that ran out overnight is a change of what was shown.
    live = (each for each in given_by if each.is_live(today))
    fingerprint = make_fingerprint(revision.content_hash, overrides, live, withheld_hashes(document.id))
    return DecisionGround(content, checks, given_by, overrides, fingerprint)

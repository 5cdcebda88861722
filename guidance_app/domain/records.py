"""What the Record can say, one sentence an action, and how its entries are chained. It stores nothing.

No entry says who read what, and none carries words of guidance or of a report: subjects are references and numbers.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

FIRST = "0" * 64


class RecordAction(StrEnum):
    """Something that was done to a thing; the value is stored for ever."""

    DRAFT_STARTED = "draft:started"
    DRAFT_SAVED = "draft:saved"
    DOCUMENT_STARTED = "document:started"
    DOCUMENT_RENAMED = "document:renamed"
    FINDING_JUSTIFIED = "finding:justified"
    EDITION_MOVED = "edition:moved"
    EDITION_APPROVED = "edition:approved"
    EDITION_PUBLISHED_URGENTLY = "edition:published-urgently"
    SECTIONS_CHECKED = "sections:checked"
    DOCUMENTS_REOPENED = "documents:reopened"
    POST_ADDED = "post:added"
    POST_CHANGED = "post:changed"
    OWNER_CHOSEN = "owner:chosen"
    REMINDER_SENT = "reminder:sent"
    FACTS_REMINDED = "reminder:facts"
    CITATIONS_REMINDED = "reminder:citations"
    PIN_KEPT = "pin:kept"
    PACK_WATCHED = "pack:watched"
    PACK_UNWATCHED = "pack:unwatched"
    EMAIL_SET = "account:email-set"
    CALENDAR_OPENED = "calendar:opened"
    CALENDAR_CLOSED = "calendar:closed"
    CHANGES_OPENED = "changes:opened"
    CHANGES_CLOSED = "changes:closed"
    TOKEN_MADE = "token:made"  # noqa: S105 - the name of an action
    TOKEN_REVOKED = "token:revoked"  # noqa: S105
    DEVICES_FORGOTTEN = "devices:forgotten"

    CONTRIBUTION_RECORDED = "contribution:recorded"
    CONTRIBUTION_CORRECTED = "contribution:corrected"
    CONTRIBUTION_WITHDRAWN = "contribution:withdrawn"
    GUEST_INVITED = "guest:invited"
    GUEST_LINK_REVOKED = "guest:link-revoked"
    GUEST_COMMENTED = "guest:commented"
    GUEST_ANSWERED = "guest:answered"
    REPORT_ANSWERED = "report:answered"
    REPORT_NAMED = "report:document-named"
    CAUTION_PROPOSED = "caution:proposed"
    CAUTION_CONFIRMED = "caution:confirmed"
    CAUTION_LIFTED = "caution:lifted"

    FACT_FILLED = "fact:filled"
    FACT_CHECKED = "fact:checked"
    FACT_TAKEN_OUT = "fact:taken-out"
    PHRASES_CHECKED = "phrases:checked"
    PHRASES_TAKEN_BACK = "phrases:taken-back"
    ROTA_IMPORTED = "rota:imported"
    ROTA_CHANGED = "rota:changed"
    PLATFORM_ADDED = "platform:added"
    PLATFORM_ENDED = "platform:ended"
    TOOL_KEY_MADE = "platform:key-made"


# Filled from `detail` and the subject, for the page that shows the Record.
SENTENCES: dict[RecordAction, str] = {
    RecordAction.DRAFT_STARTED: "started {subject}",
    RecordAction.DRAFT_SAVED: "saved {part} of {subject}",
    RecordAction.DOCUMENT_STARTED: "started the document {subject}",
    RecordAction.DOCUMENT_RENAMED: "moved {subject} from {old} to {new}",
    RecordAction.FINDING_JUSTIFIED: "justified a finding ({rule}) in {subject}",
    RecordAction.EDITION_MOVED: "moved {subject} from {from_state} to {to_state}",
    RecordAction.EDITION_APPROVED: "approved the words {content_hash} of {subject}",
    RecordAction.EDITION_PUBLISHED_URGENTLY: "published {subject} urgently, to be checked by {due_at}",
    RecordAction.SECTIONS_CHECKED: "checked {sections} of {subject}: {outcome}",
    RecordAction.DOCUMENTS_REOPENED: "re-opened {documents} after {subject} ({cause})",
    RecordAction.POST_ADDED: "added the {subject}",
    RecordAction.POST_CHANGED: "changed the {subject}: holder {holder}, deputy {deputy}",
    RecordAction.OWNER_CHOSEN: "gave {subject} to the {post}",
    RecordAction.REMINDER_SENT: "reminded {subject} of {documents} documents",
    RecordAction.FACTS_REMINDED: "reminded {subject} of {facts} local facts",
    RecordAction.CITATIONS_REMINDED: "reminded {subject} of {citations} citations",
    RecordAction.PIN_KEPT: "kept {pin} in {subject} as it is against {against}",
    RecordAction.PACK_WATCHED: "began to watch what {subject} cites",
    RecordAction.PACK_UNWATCHED: "stopped watching what {subject} cites",
    RecordAction.EMAIL_SET: "set the e-mail address of {subject}",
    RecordAction.CALENDAR_OPENED: "made an address for {subject}",
    RecordAction.CALENDAR_CLOSED: "ended the address of {subject}",
    RecordAction.CHANGES_OPENED: "made an address for {subject}",
    RecordAction.CHANGES_CLOSED: "ended the address of {subject}",
    RecordAction.TOKEN_MADE: "made {subject}, which works until {until} for {scopes}",
    RecordAction.TOKEN_REVOKED: "revoked {subject}",
    RecordAction.DEVICES_FORGOTTEN: "made {subject} forget what they kept",
    RecordAction.CONTRIBUTION_RECORDED: "recorded {subject}",
    RecordAction.CONTRIBUTION_CORRECTED: "corrected contribution {corrected} by {subject}",
    RecordAction.CONTRIBUTION_WITHDRAWN: "withdrew {subject}: {withheld} pieces of text are withheld",
    RecordAction.GUEST_INVITED: "made {subject}, which works until {until}",
    RecordAction.GUEST_LINK_REVOKED: "revoked {subject}",
    RecordAction.GUEST_COMMENTED: "received a comment through {subject}",
    RecordAction.GUEST_ANSWERED: "received an answer through {subject}",
    RecordAction.REPORT_ANSWERED: "answered {subject} as {role}",
    RecordAction.REPORT_NAMED: "said that {subject} is about {document}",
    RecordAction.CAUTION_PROPOSED: "proposed the {subject} after report {report}",
    RecordAction.CAUTION_CONFIRMED: "confirmed the {subject}",
    RecordAction.CAUTION_LIFTED: "lifted the {subject}",
    RecordAction.FACT_FILLED: "filled in the {subject}, for the {post}",
    RecordAction.FACT_CHECKED: "checked the {subject}: unchanged",
    RecordAction.FACT_TAKEN_OUT: "took out the {subject}",
    RecordAction.PHRASES_CHECKED: "recorded a speaker’s check of the {subject}, by {speaker}",
    RecordAction.PHRASES_TAKEN_BACK: "took back the speaker’s check of the {subject}",
    RecordAction.ROTA_IMPORTED: "put {entries} duties from {since} on in the {subject}",
    RecordAction.ROTA_CHANGED: "{change} a duty in the {subject}",
    RecordAction.PLATFORM_ADDED: "let the {subject} open packs, from {origins}",
    RecordAction.PLATFORM_ENDED: "ended the {subject}",
    RecordAction.TOOL_KEY_MADE: "made a new key for {subject}",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One sentence before it is chained."""

    recorded_at: datetime
    user_id: int | None
    action: str
    subject: str
    detail: dict[str, Any]


def chain(previous: str, entry: Entry) -> str:
    """Return the SHA-256 that covers an entry and everything before it."""
    # A JSON list keeps its parts apart, whatever signs they hold.
    parts = [previous, entry.recorded_at.isoformat(), entry.user_id, entry.action, entry.subject, entry.detail]
    canonical = json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()

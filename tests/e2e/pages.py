"""Every address that can be read, with a real example of each; who may see it follows from the app's permissions.

`tests/architecture/test_every_page_is_named.py` fails for an address without a line here. Names in braces are things
that `lived_in.py` makes.
"""

from typing import NamedTuple

from tests.e2e import lived_in as made


class Example(NamedTuple):
    """One address and the status that it answers whoever may see it."""

    path: str
    status: int = 200


READING = {
    "home": Example("/"),
    "first hour": Example("/now"),
    "results": Example("/search?q=interpreter"),
    "results with danger and a correction": Example("/search?q=izat+taken+abroad+tonight"),
    "nothing found": Example("/search?q=qqzzxx"),
    "suggestions": Example("/suggest?q=kurd"),
    "risk document": Example("/guidance/one-chance-rule"),
    "community profile": Example("/guidance/kurdish-communities"),
    "trauma document": Example("/guidance/first-account-without-retraumatising"),
    "practice document": Example("/guidance/thrive-to-marac"),
    "engagement document": Example("/guidance/visiting-a-home"),
    "service": Example("/guidance/karma-nirvana"),
    "term": Example("/guidance/izzat"),
    "superseded edition": Example("/guidance/one-chance-rule/v/1"),
    "partly reviewed, some disagree": Example(f"/guidance/{made.SLUGS[made.GIVEN]}"),
    "words taken out": Example(f"/guidance/{made.SLUGS[made.WITHHELD]}"),
    "caution": Example(f"/guidance/{made.SLUGS[made.CAUTIONED]}"),
    "overdue": Example(f"/guidance/{made.SLUGS[made.OVERDUE]}"),
    "urgent, not checked yet": Example(f"/guidance/{made.SLUGS[made.URGENT]}"),
    "being checked again": Example(f"/guidance/{made.SLUGS[made.REOPENED[0]]}"),
    "taken down": Example(f"/guidance/{made.SLUGS[made.PULLED]}", 410),
    "taken down, edition": Example(f"/guidance/{made.SLUGS[made.PULLED]}/v/1", 410),
    "taken down, history": Example(f"/guidance/{made.SLUGS[made.PULLED]}/history", 410),
    "taken down, comparison": Example(f"/guidance/{made.SLUGS[made.PULLED]}/compare?from=1&to=2", 410),
    "withdrawn": Example(f"/guidance/{made.SLUGS[made.WITHDRAWN]}"),
    "withdrawn edition": Example(f"/guidance/{made.SLUGS[made.WITHDRAWN]}/v/2"),
    "withdrawn, history": Example(f"/guidance/{made.SLUGS[made.WITHDRAWN]}/history"),
    "history": Example("/guidance/one-chance-rule/history"),
    "comparison": Example("/guidance/one-chance-rule/compare?from=1&to=2"),
    "comparison, new text": Example("/guidance/one-chance-rule/compare?from=1&to=2&view=new"),
    "comparison, old text": Example("/guidance/one-chance-rule/compare?from=1&to=2&view=old"),
    "risk list": Example("/risk"),
    "re-traumatisation list": Example("/re-traumatisation"),
    "community list": Example("/communities"),
    "practice list": Example("/practice"),
    "list of meeting people": Example("/meeting-people"),
    "words": Example("/words"),
    "words, filtered": Example("/words?q=gudniin"),
    "words, none": Example("/words?q=qqzzxx"),
    "contacts": Example("/contacts"),
    "contacts, filtered": Example("/contacts?need=forced-marriage&area=london"),
    "contacts, none": Example("/contacts?need=fgm&language=bfi"),
    "account": Example("/account"),
    "saved": Example("/saved"),
    "waiting": Example("/waiting"),
    "thanks for a report": Example("/feedback/thanks?about={tapped}"),
    "answer to a report": Example("/feedback/answers"),
    "answer to a report, known number": Example("/feedback/answers?number={report}"),
    "answer to a report, unknown number": Example("/feedback/answers?number=F-222-222"),
    "not found": Example("/no-such-page", 404),
}
# For whoever has no account; somebody who is signed in sees them as they are.
PUBLIC = {
    "wrong about us": Example("/wrong-about-us"),
    "wrong about us, received": Example("/wrong-about-us/received?kept={kept}"),
    "wrong about us, answer": Example("/wrong-about-us/answer"),
    "wrong about us, unknown number": Example("/wrong-about-us/answer?number=F-222-222"),
    "sign-in": Example("/sign-in"),
    "hidden": Example("/hidden"),
    "frame of saved pages": Example("/pocket/frame"),
    "guest": Example("/review/{guest}"),
    "guest, card": Example("/review/{guest}/part/in-two-minutes"),
    "guest, part": Example("/review/{guest}/part/names"),
    "guest, words changed": Example("/review/{guest}/part/names?words={older_words}"),
    "guest, answers": Example("/review/{guest}/answers"),
    "guest, done": Example("/review/{guest}/done"),
    "guest, wrong link": Example("/review/wrong", 410),
}
KEEPING = {
    "check": Example("/check/HBA-002"),
    "check of a service": Example("/check/SER-001"),
    "check of an overdue page": Example(f"/check/{made.OVERDUE}"),
    "checked": Example(f"/check/{made.CHECKED}/done"),
    "check of a page that is down": Example(f"/check/{made.PULLED}", 410),
    "check again": Example("/check/reopen"),
    "check again, found": Example("/check/reopen?q=forced+marriage"),
    "being checked again, event": Example("/check/reopened/{event}"),
    "reports from readers": Example("/reports"),
    "report from a reader": Example("/reports/{report}"),
    "caution shown": Example("/cautions/{caution}"),
    "caution proposed": Example("/cautions/{proposed}"),
    "take down": Example("/take-down/TER-038"),
    "put back": Example(f"/take-down/{made.PULLED}"),
    "put back, taken down by the approver": Example(f"/take-down/{made.PULLED_BY_APPROVER}"),
    "approve": Example(f"/approve/{made.READY}"),
    "approve, own words": Example(f"/approve/{made.OWN_WORDS}"),
    "approve, not sent yet": Example(f"/approve/{made.FOUND_IN}"),
    "check what went live urgently": Example(f"/approve/{made.URGENT}"),
    "owners": Example("/force/owners"),
    "devices": Example("/force/devices"),
    "devices that will forget": Example("/force/devices?done=all"),
    "reports": Example("/force/reports"),
    "report": Example("/force/reports/in-date?sort=1&way=up"),
    "report without rows": Example("/force/reports/no-owner"),
    "report, overdue": Example("/force/reports/overdue"),
    "report, most reported": Example("/force/reports/most-reported"),
    "report, searched in vain": Example("/force/reports/searched-in-vain"),
}
_DRAFT = f"/write/{made.FOUND_IN}"
_GIVEN = f"/write/{made.GIVEN}"
WRITING = {
    "drafts": Example("/write"),
    "drafts, found": Example("/write?q=izzat"),
    "drafts, nothing found": Example("/write?q=qqzzxx"),
    "nothing begun": Example("/write/TER-038"),
    "draft": Example(_DRAFT),
    "draft that waits": Example(f"/write/{made.READY}"),
    "draft that was returned": Example(f"/write/{made.RETURNED}"),
    "part, about": Example(f"{_DRAFT}/part/about"),
    "part, section with unsaved words": Example(f"{_DRAFT}/part/{made.SECTION}"),
    "part, section": Example(f"{_DRAFT}/part/what-it-means"),
    "part, card": Example(f"{_DRAFT}/part/in-two-minutes"),
    "part, lists": Example(f"{_DRAFT}/part/finding"),
    "part, spellings": Example(f"{_DRAFT}/part/term"),
    "part, sources": Example(f"{_DRAFT}/part/sources"),
    "part, outline": Example(f"{_DRAFT}/part/outline"),
    "no such part": Example(f"{_DRAFT}/part/none", 404),
    "discard": Example(f"{_DRAFT}/part/{made.SECTION}/discard"),
    "everything": Example(f"{_DRAFT}/everything"),
    "comparison of a draft": Example(f"{_DRAFT}/compare"),
    "comparison of a draft, side by side": Example(f"{_DRAFT}/compare?view=side"),
    "saves": Example(f"{_DRAFT}/revisions"),
    "sections to embed": Example("/write/blocks?q=warning"),
    "sections to embed, none": Example("/write/blocks?q=qqzzxx"),
    "contributions": Example(f"{_GIVEN}/contributions"),
    "contributions, none": Example("/write/COM-006/contributions"),
    "contributions, withdrawn": Example(f"/write/{made.WITHHELD}/contributions"),
    "contribution, new": Example(f"{_GIVEN}/contributions/new"),
    "contribution, correct": Example(f"{_GIVEN}/contributions/{{contribution}}/correct"),
    "contribution, withdraw": Example(f"{_GIVEN}/contributions/{{contribution}}/withdraw"),
    "contribution, withdrawn already": Example(f"/write/{made.WITHHELD}/contributions/{{withdrawn}}/withdraw", 409),
    "guests": Example(f"{_GIVEN}/guests"),
}
PAGES = {**READING, **PUBLIC, **KEEPING, **WRITING}

# What only leads to a page above, and what is no page.
LEADS_ON = {
    "/services": "/contacts",
    "/kinds/community": "/communities",
    "/r/HBA-002": "/guidance/one-chance-rule",
    "/r/HBA-002/v1": "/guidance/one-chance-rule/v/1",
}
FILES = {
    "{calendar}": "text/calendar",
    "/force/reports/in-date.csv": "text/csv",
    f"{_DRAFT}/part/{made.SECTION}/unsaved": "application/json",
    "/sw.js": "text/javascript",
    "/app.webmanifest": "application/manifest+json",
    "/pocket/now.json": "application/json",
    "/pocket/contact.json": "application/json",
    "/pocket/packs/risk.json": "application/json",
    "/pocket/entries?want=none": "text/plain",
    "/healthz": "text/plain",
    "/readyz": "text/plain",
}
# A button that is pressed with nothing filled in: the page it stands on, and its words.
PRESSED = {
    "sign-in": ("/sign-in", "Sign in"),
    "wrong about us": ("/wrong-about-us", "Send"),
    "guest, answers": ("/review/{guest}/answers", "Send"),
    "check": ("/check/HBA-002", "Record the check"),
    "check again": ("/check/reopen", "Check these documents again"),
    "answer to a reader": ("/reports/{report}", "Answer and close"),
    "caution proposed": ("/cautions/{proposed}", "Turn the proposal down"),
    "take down": ("/take-down/TER-038", "Take the page down now"),
    "put back": (f"/take-down/{made.PULLED}", "Put the page back"),
    "withdraw": ("/take-down/TER-038", "Withdraw"),
    "return": (f"/approve/{made.READY}", "Return"),
    "publish urgently": (f"/approve/{made.READY}", "Publish urgently"),
    "devices": ("/force/devices", "Make them forget"),
    "post": ("/force/owners", "Add the post"),
    "send": (f"/write/{made.FOUND_IN}", "Send for approval"),
    "new document": ("/write", "Start the document"),
    "contribution, new": (f"{_GIVEN}/contributions/new", "Record it"),
    "guests": (f"{_GIVEN}/guests", "Make the link"),
}

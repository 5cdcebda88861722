"""Every kind of page that a browser test must look at, and who is looking."""

PAGES = {
    "home": "/",
    "results": "/search?q=interpreter",
    "results with danger and a correction": "/search?q=izat+taken+abroad+tonight",
    "nothing found": "/search?q=qqzzxx",
    "suggestions": "/suggest?q=kurd",
    "risk document": "/guidance/one-chance-rule",
    "community profile": "/guidance/kurdish-communities",
    "trauma document": "/guidance/first-account-without-retraumatising",
    "practice document": "/guidance/thrive-to-marac",
    "engagement document": "/guidance/visiting-a-home",
    "service": "/guidance/karma-nirvana",
    "term": "/guidance/izzat",
    "superseded edition": "/guidance/one-chance-rule/v/1",
    "history": "/guidance/one-chance-rule/history",
    "comparison": "/guidance/one-chance-rule/compare?from=1&to=2",
    "comparison, new text": "/guidance/one-chance-rule/compare?from=1&to=2&view=new",
    "comparison, old text": "/guidance/one-chance-rule/compare?from=1&to=2&view=old",
    "risk list": "/risk",
    "community list": "/communities",
    "words": "/words",
    "words, filtered": "/words?q=gudniin",
    "words, none": "/words?q=qqzzxx",
    "contacts": "/contacts",
    "contacts, filtered": "/contacts?need=forced-marriage&area=london",
    "contacts, none": "/contacts?need=fgm&language=bfi",
    "first hour": "/now",
    "account": "/account",
    "answer to a report": "/feedback/answers",
    "answer to a report, unknown number": "/feedback/answers?number=F-222-222",
    "not found": "/no-such-page",
}
PUBLIC_PAGES = {
    "wrong about us": "/wrong-about-us",
    "wrong about us, answer": "/wrong-about-us/answer",
    "wrong about us, unknown number": "/wrong-about-us/answer?number=F-222-222",
    "sign-in": "/sign-in",
}
# What whoever keeps the library current looks at, as an approver.
KEEPING_PAGES = {
    "waiting": "/waiting",
    "check": "/check/HBA-002",
    "check of a service": "/check/SER-001",
    "check again": "/check/reopen",
    "check again, found": "/check/reopen?q=forced+marriage",
    "owners": "/force/owners",
    "reports": "/force/reports",
    "report": "/force/reports/in-date?sort=1&way=up",
    "report without rows": "/force/reports/no-owner",
    "account": "/account",
    "home": "/",
}
# A profile whose draft guests read; looked at by whoever writes.
GUESTS_DOCUMENT = "COM-021"
CONTRIBUTION_PAGES = {
    "contributions": f"/write/{GUESTS_DOCUMENT}/contributions",
    "contribution, new": f"/write/{GUESTS_DOCUMENT}/contributions/new",
    "guests": f"/write/{GUESTS_DOCUMENT}/guests",
}
# A document with a draft, as whoever writes it sees it.
WRITTEN_DOCUMENT = "PRA-006"
WRITING_PAGES = {
    "drafts": "/write",
    "drafts, found": "/write?q=izzat",
    "drafts, nothing found": "/write?q=qqzzxx",
    "nothing begun": "/write/PRA-007",
    "draft": f"/write/{WRITTEN_DOCUMENT}",
    "part, about": f"/write/{WRITTEN_DOCUMENT}/part/about",
    "part, section": f"/write/{WRITTEN_DOCUMENT}/part/what-to-do",
    "part, card": f"/write/{WRITTEN_DOCUMENT}/part/in-two-minutes",
    "part, lists": f"/write/{WRITTEN_DOCUMENT}/part/finding",
    "part, sources": f"/write/{WRITTEN_DOCUMENT}/part/sources",
    "part, outline": f"/write/{WRITTEN_DOCUMENT}/part/outline",
    "everything": f"/write/{WRITTEN_DOCUMENT}/everything",
    "comparison of a draft": f"/write/{WRITTEN_DOCUMENT}/compare",
    "comparison of a draft, side by side": f"/write/{WRITTEN_DOCUMENT}/compare?view=side",
    "saves": f"/write/{WRITTEN_DOCUMENT}/revisions",
    "sections to embed": "/write/blocks?q=warning",
    "sections to embed, none": "/write/blocks?q=qqzzxx",
    "no such part": f"/write/{WRITTEN_DOCUMENT}/part/none",
}

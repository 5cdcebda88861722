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
    "kind": "/kinds/risk",
    "first hour": "/now",
    "account": "/account",
    "not found": "/no-such-page",
}
PUBLIC_PAGES = {"sign-in": "/sign-in"}

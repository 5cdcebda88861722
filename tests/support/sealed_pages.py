"""What holds of a page that people write about themselves on: it has no way to send, and nobody keeps it."""

import re

from werkzeug.test import TestResponse

_WAYS_OUT = re.compile(r'<form|<input type="(?:text|submit|hidden)|type="submit"|formaction| action=| name=')


def check_nothing_leaves(answer: TestResponse) -> None:
    """Fail where what is typed into a page could be sent, filled in by a browser, or kept."""
    (policy,) = answer.headers.getlist("Content-Security-Policy")
    assert {"connect-src 'none'", "form-action 'none'"} <= set(policy.split("; "))
    assert answer.headers["Cache-Control"] == "no-store"
    main = answer.text.split("<main", 1)[1]
    assert _WAYS_OUT.findall(main) == []
    boxes = main.count("<textarea")
    assert boxes
    assert boxes == len(re.findall(r'<textarea[^>]*autocomplete="off" spellcheck="false"', main))

"""Text made to hold the parser up is refused, or comes out safe; how long it takes is measured elsewhere."""

from collections.abc import Callable

import pytest

from guidance_app.domain.errors import TextRefused
from guidance_app.rendering import check_limits, render_section

REFUSED = {
    "open brackets": "[" * 20_000,
    "open images": "![" * 10_000,
    "open links": "[a](" * 10_000,
    "thousand-deep list": "\n".join("    " * depth + "- a" for depth in range(1_000)),
    "deep list on one line": "- " * 10_000 + "a",
    "deep quote": ">" * 10_000 + "a",
    "stars": "*" * 20_000,
    "underscores": "_" * 20_000,
    "backticks": "`" * 20_000,
    "less-than signs": "<" * 20_000,
    "half entities": "&#" * 10_000,
    "wide table": "|a" * 2_000 + "\n" + "|-" * 2_000 + "\n" + "|\n" * 2_000,
    "long table": "|a|b|\n|-|-|\n" + "|1|2|\n" * 20_000,
    "reference definitions": "[a]: /b\n" * 20_000,
    "nested emphasis": "*a **b " * 5_000,
    "empty lines": "\n" * 150_000,
    "spaces": " " * 150_000 + "a",
    "null bytes": "\x00" * 100_000,
    "one very long text": "a" * 1_000_000,
}
ADMITTED = {
    "open brackets": "[" * 200,
    "closed brackets": "[]" * 1_000,
    "half links": "[a](b" * 100,
    "nested brackets": "[" * 150 + "a" + "](/b)" * 150,
    "list as deep as allowed": "\n".join("    " * depth + "- a" for depth in range(20)),
    "quotes as deep as allowed": ">" * 20 + " a",
    "stars": "*" * 1_000,
    "alternating emphasis": "*a _b " * 400,
    "nested emphasis": "*a **b " * 150 + "c** d*" * 150,
    "backticks": "`" * 2_000,
    "less-than signs": "<" * 2_000,
    "half entities": "&#" * 2_000,
    "backslashes": "\\" * 2_000,
    "rules": "---\n" * 400,
    "hashes": "# " + "# " * 3_000 + "x",
    "underlined headings": "a\n=\n" * 200,
    "ragged table": "|a" * 19 + "\n" + "|-" * 19 + "\n" + "|\n" * 90,
    "reference definitions": "[a]: /b\n" * 400,
    "stairs of quotes": "\n\n".join(">" * (step % 20 + 1) + " a" for step in range(150)),
}


@pytest.mark.parametrize("body", REFUSED.values(), ids=REFUSED.keys())
def test_text_far_beyond_the_limits_never_reaches_the_parser(body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: str) -> str:
        pytest.fail("the parser was called")

    monkeypatch.setattr("guidance_app.rendering.sections.convert", fail)
    with pytest.raises(TextRefused):
        render_section(body)


@pytest.mark.parametrize("body", ADMITTED.values(), ids=ADMITTED.keys())
def test_strange_text_within_the_limits_comes_out_safe(body: str, assert_safe: Callable[[str], None]) -> None:
    assert check_limits(body) == ()
    assert_safe(render_section(body).html)

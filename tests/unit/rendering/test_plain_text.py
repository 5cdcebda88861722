"""What search and snippets read: the words a person sees, one line a block."""

import pytest

from guidance_app.rendering import render_section


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("", ""),
        ("One *two* **three**\nfour", "One two three four"),
        ("One {law: a} two {unverified}", "One two"),
        ("[link words](doc:a) and `code`", "link words and code"),
        ("### Head\nText", "Head\nText"),
        ("- a\n- b\n    - c", "a\nb\nc"),
        ("> quoted\n\nnot", "quoted\nnot"),
        ("| A | B |\n|---|---|\n| one | two {law: x} |\n| three | |", "A B\none two\nthree"),
        ("a  \nb", "a b"),
        ("5 < 6 & 7 > 2 <b>", "5 < 6 & 7 > 2 <b>"),
    ],
)
def test_plain_text_holds_the_visible_words_only(body: str, words: str) -> None:
    assert render_section(body).plain_text == words

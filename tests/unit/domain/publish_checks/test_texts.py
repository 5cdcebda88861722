"""Every check sees the same words in the same places as a reader."""

from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.content import Section, TwoMinutes
from guidance_app.domain.publish_checks.markdown_lines import strip_markup
from guidance_app.domain.publish_checks.texts import Text, visible_texts
from tests.factories.contents import make_content

BODY = """### Ask *first*

- See [the **one** chance rule](doc:one-chance-rule#do-now). {law: s}
1. Say \\*nothing\\*. {unverified}

| Instead of | Say |
|---|---|
| "Why?" | "Thank you." {guidance: s} |"""


def test_marks_addresses_and_list_signs_are_gone_and_quotes_stay() -> None:
    content = make_content(sections=(Section("a", "A", BODY),))
    assert [text for text in visible_texts(content) if text.section_anchor] == [
        Text("a", "heading", 0, "A"),
        Text("a", "heading", 1, "Ask first"),
        Text("a", "item", 3, "See the one chance rule."),
        Text("a", "item", 4, "Say *nothing*."),
        Text("a", "cell", 6, "Instead of"),
        Text("a", "cell", 6, "Say"),
        Text("a", "to-avoid", 8, '"Why?"'),
        Text("a", "cell", 8, '"Thank you."'),
    ]


def test_the_card_is_read_line_by_line() -> None:
    content = make_content(two_minutes=TwoMinutes(("One.", "Two."), ("No.",), ("Who?",), ("999",)), sections=())
    read = [(text.where, text.line, text.words) for text in visible_texts(content)][2:7]
    assert read == [
        ("do_now", 1, "One."),
        ("do_now", 2, "Two."),
        ("do_not", 1, "No."),
        ("ask", 1, "Who?"),
        ("ring", 1, "999"),
    ]


@given(st.text())
def test_any_line_can_be_stripped_and_has_no_marks_left(line: str) -> None:
    assert "{unverified}" not in strip_markup(f"{line} {{unverified}}") or "\\" in line


@given(st.text())
def test_any_body_can_be_walked(body: str) -> None:
    content = make_content(sections=(Section("a", "A", body),))
    assert all(text.words == text.words.strip() for text in visible_texts(content) if text.section_anchor)

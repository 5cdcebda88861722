"""Evidence marks: what a reader sees, what a screen reader says, and what the content checker is told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guidance_app.domain.evidence import MARKS, EvidenceKind
from guidance_app.rendering import Mark, marks_in, render_section

SOURCED = [kind for kind, word in MARKS.items() if word.names_source]


@pytest.mark.parametrize("kind", SOURCED)
def test_a_mark_links_to_its_source_and_says_so_to_a_screen_reader(kind: EvidenceKind) -> None:
    assert render_section(f"Words. {{{kind}: act-1996}}").html == (
        f'<p>Words. <a class="app-evidence app-evidence--{kind}" href="#source-act-1996">{MARKS[kind].word}'
        '<span class="govuk-visually-hidden"> (source)</span></a></p>'
    )


def test_an_unverified_mark_is_words_without_a_link() -> None:
    assert render_section("{unverified}").html == (
        '<p><span class="app-evidence app-evidence--unverified">not yet verified</span></p>'
    )


@pytest.mark.parametrize(
    "text", ["{law}", "{law: }", "{law: A}", "{law: a b}", "{other: a}", "{unverified: a}", "{law: a"]
)
def test_other_braces_stay_visible_text(text: str) -> None:
    assert render_section(text).html == f"<p>{text}</p>"
    assert marks_in(text) == ()


def test_marks_are_reported_in_order_with_their_lines() -> None:
    body = (
        "One {law: a}\n\n- two {unverified}\n- three\n\n| a | b |\n|---|---|\n| c {practice: p-1} | {research: r} |\n"
    )
    assert marks_in(body) == (
        Mark(EvidenceKind.LAW, "a", 1),
        Mark(EvidenceKind.UNVERIFIED, "", 3),
        Mark(EvidenceKind.PRACTICE, "p-1", 8),
        Mark(EvidenceKind.RESEARCH, "r", 8),
    )


@pytest.mark.parametrize("body", ["`{law: a}`", "\\{law: a}", "[see {law: a}](doc:b)", "*[see {law: a}](doc:b)*"])
def test_a_mark_that_a_page_does_not_show_is_not_reported(body: str) -> None:
    assert marks_in(body) == ()
    assert "app-evidence" not in render_section(body).html


@settings(max_examples=100, deadline=None)
@given(
    body=st.lists(
        st.sampled_from(["{law: a}", "{unverified}", "`", "\\", "{", "}", "[", "](doc:b)", "*", " ", "word", "\n\n"]),
        max_size=25,
    ).map("".join)
)
def test_the_checker_counts_exactly_the_marks_that_a_page_shows(body: str) -> None:
    assert len(marks_in(body)) == render_section(body).html.count('class="app-evidence ')


def test_every_kind_has_a_word_and_a_sentence_for_the_legend() -> None:
    assert set(MARKS) == set(EvidenceKind)
    assert all(word.word and word.meaning.endswith(".") for word in MARKS.values())

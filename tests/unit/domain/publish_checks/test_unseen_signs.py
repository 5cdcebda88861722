"""Words with a sign that nobody can see are not published, wherever they stand."""

import unicodedata
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.content import Provenance, Section, Source, TwoMinutes
from guidance_app.domain.findings import Severity
from guidance_app.domain.publish_checks.unseen_signs import check_unseen_signs
from tests.factories.contents import make_content

TURNED = "Ring \u202e32109 007700\u202c."
HIDDEN = st.sampled_from("\u202a\u202e\u2066\u200b\u2060\ufeff\u00ad\u200f\x00\x0b\u2028\ue000\U000e0041")


@pytest.mark.parametrize(
    ("changes", "section"),
    [
        ({"title": TURNED}, ""),
        ({"aliases": (TURNED,)}, ""),
        ({"two_minutes": TwoMinutes(ring=(TURNED,))}, ""),
        ({"provenance": Provenance(TURNED)}, ""),
        ({"sources": (Source("s", "A title", "A publisher", "2024", date(2026, 11, 23), note=TURNED),)}, ""),
        ({"sections": (Section("a", TURNED, "Words."),)}, "a"),
        ({"sections": (Section("a", "A", f"- One.\n- {TURNED}"),)}, "a"),
    ],
)
def test_a_number_that_reads_backwards_blocks_wherever_it_stands(changes: dict[str, Any], section: str) -> None:
    (found,) = check_unseen_signs(make_content(**changes))
    assert (found.rule, found.severity, found.section) == ("sign-unseen", Severity.BLOCK, section)
    assert "U+202E" in found.message
    assert found.words.removeprefix("- ") == "Ring 32109 007700."


@given(st.text(), HIDDEN, st.text())
def test_a_hidden_sign_is_found_between_any_words(before: str, sign: str, after: str) -> None:
    assert check_unseen_signs(make_content(summary=before + sign + after))


@given(st.text(st.characters(exclude_categories=("C", "Zl", "Zp"), include_characters="\n\u200c\u200d")))
def test_letters_of_any_language_and_their_joiners_are_fine(words: str) -> None:
    assert check_unseen_signs(make_content(summary=unicodedata.normalize("NFC", words))) == ()

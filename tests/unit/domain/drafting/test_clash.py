"""When two people saved the same part: what counts as a clash, and what only looks like one."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.content import DocumentContent
from guidance_app.domain.drafting import find_clash, find_part, list_touched, read_values
from guidance_app.domain.errors import InputRefused
from tests.factories.contents import make_content

BASE = make_content()
BODIES = st.sampled_from(["One.", "Two.", "One.\n\nTwo.", "- a\n- b", ""])


def with_body(content: DocumentContent, anchor: str, body: str) -> DocumentContent:
    sections = tuple(replace(s, body=body) if s.anchor == anchor else s for s in content.sections)
    return replace(content, sections=sections)


def clash(typed: str, base: DocumentContent, current: DocumentContent) -> bool:
    return bool(find_clash((find_part(current, "do-now"),), {"do-now": {"body": typed}}, base, current))


@given(BODIES, BODIES)
def test_what_others_left_alone_never_clashes(saved: str, typed: str) -> None:
    base = with_body(BASE, "do-now", saved)
    assert not clash(typed, base, with_body(base, "do-not", "Something else."))


@given(BODIES, BODIES)
def test_saving_what_is_saved_already_never_clashes_however_it_ends(before: str, typed: str) -> None:
    base, current = with_body(BASE, "do-now", before), with_body(BASE, "do-now", typed)
    for sent in (typed, f"{typed}\n", f"\n{typed}  ", typed.replace("\n", "\r\n")):
        assert not clash(sent, base, current)


def test_two_different_changes_clash_and_show_both() -> None:
    base, current = with_body(BASE, "do-now", "Ask."), with_body(BASE, "do-now", "Ask her.")
    sides = find_clash((find_part(current, "do-now"),), {"do-now": {"body": "Ask him."}}, base, current)
    side = sides["do-now"]["body"]
    assert (side.theirs, side.yours, side.clashed) == ("Ask her.", "Ask him.", True)


def test_a_part_that_was_not_touched_is_none_of_mine_whatever_became_of_it() -> None:
    base = with_body(BASE, "do-now", "Ask.")
    sent = {name: read_values(find_part(base, name), base) for name in ("do-now", "do-not", "about")}
    assert list_touched(sent, base) == ()
    assert list_touched({**sent, "do-now": {"body": "Ask.\r\nTwice."}}, base) == ("do-now",)
    assert list_touched({"new-part": {"body": "x"}}, base) == ("new-part",)


def test_fields_of_no_part_touch_nothing() -> None:
    assert list_touched({"about": {"kind": "term", "review_state": "reviewed"}}, BASE) == ()


def test_a_text_that_cannot_be_understood_is_refused_before_anything_is_compared() -> None:
    current = replace(BASE, aliases=("another",))
    with pytest.raises(InputRefused):
        find_clash((find_part(BASE, "sources"),), {"sources": {"sources": "nonsense"}}, BASE, current)

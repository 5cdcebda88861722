"""The picture of the pathway: every stage in it, in order, nothing over anything else, nothing off the sheet."""

from itertools import pairwise

from guidance_app.domain.first_hour import PATHWAY
from guidance_app.web.shift.picture import draw_pathway

PICTURE = draw_pathway(PATHWAY)
# No letter of 14 pixels is wider than this on average.
_LETTER = 8


def test_it_shows_every_stage_and_every_tool_in_order() -> None:
    assert [box.name.words for box in PICTURE.boxes] == [stage.name for stage in PATHWAY]
    assert [inner.name.words for box in PICTURE.boxes for inner in box.inner] == [
        tool.name for stage in PATHWAY for tool in stage.tools
    ]


def test_an_arrow_leads_from_each_stage_to_the_next() -> None:
    ends = [(above.y + above.height, below.y) for above, below in pairwise(PICTURE.boxes)]
    assert [(arrow.top, arrow.bottom) for arrow in PICTURE.arrows] == ends
    assert all(top < bottom for top, bottom in ends)


def test_nothing_leaves_its_box_or_the_sheet() -> None:
    for box in PICTURE.boxes:
        assert box.x >= 0
        assert box.x + box.width <= PICTURE.width
        assert box.y + box.height <= PICTURE.height
        for word in (box.name, *box.said, *(inner.name for inner in box.inner)):
            assert box.y < word.y < box.y + box.height
            assert len(word.words) * _LETTER <= box.width, word
        for inner in box.inner:
            assert box.y < inner.y
            assert inner.y + inner.height < box.y + box.height

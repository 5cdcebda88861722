"""The same group is the same group however its name was typed."""

import pytest

from guidance_app.domain.contributions import fold_group


@pytest.mark.parametrize("typed", ["Testshire Zán Group", "  TESTSHIRE zan  group.", "testshire-zan “group”"])
def test_case_accents_and_signs_make_no_other_group(typed: str) -> None:
    assert fold_group(typed) == "testshire zan group"


def test_other_words_do() -> None:
    assert fold_group("Testshire Zan Group") != fold_group("Testshire Zan Youth Group")

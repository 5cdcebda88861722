"""What was meant for the trainer is not published to learners because its heading was written almost right."""

import pytest

from guidance_app.domain.content import Section
from guidance_app.domain.kinds import Kind
from guidance_app.domain.publish_checks.packs import check_pack
from tests.factories.contents import make_content


def find_unreadable(body: str) -> list[str]:
    content = make_content(Kind.PACK, sections=(Section("a-step", "A step", body),))
    return [finding.message for finding in check_pack(content) if finding.rule == "step-unreadable"]


@pytest.mark.parametrize(
    "line",
    [
        "###\tFor the trainer",
        " ### For the trainer",
        "#### For the trainer",
        "### for the trainer ###",
        "**For the trainer:**",
        "For the trainer",
        "- For the trainer",
        "**For the trainer:** Do not read this out.",
        "For the trainer: do not read this out.",
        "**Trainer’s notes**",
        "Trainer notes: do not read this out.",
        "##### Notes to trainers",
        "- [ ] ### For the trainer",
        "> ### For the trainer",
    ],
)
def test_a_heading_that_is_almost_the_trainers_is_refused(line: str) -> None:
    assert find_unreadable(f"Words.\n\n{line}\n\nDo not read this out.")


def test_the_heading_itself_and_words_about_trainers_are_not() -> None:
    words = "For the trainer it is new. Trainers know.\n\nTo trainers nothing is owed.\n\n- A trainer’s notes stay here"
    assert find_unreadable(f"{words}\n\n###  For the trainer  \n\nDo not read this out.") == []

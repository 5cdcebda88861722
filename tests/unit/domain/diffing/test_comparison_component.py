"""What the page shows of a comparison, also when the words are hostile."""

from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import escape

from guidance_app.domain.content import DocumentContent, Provenance, Section, TwoMinutes
from guidance_app.domain.diffing import compare
from guidance_app.domain.kinds import Kind
from guidance_app.rendering import word_slots

TEMPLATES = Path(__file__).parents[4] / "templates"
HOSTILE = """<script>alert("1")</script><img src=x onerror='a'> {{ 7 * 7 }} </ins></details>&amp;"""


def render(old: DocumentContent, new: DocumentContent, view: str) -> str:
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined)
    environment.filters["word_slots"] = word_slots
    template = environment.from_string(
        '{% from "components/comparison.html" import comparison %}{{ comparison(diff, view) }}'
    )
    return template.render(diff=compare(old, new), view=view)


def edition(body: str, title: str = "Title") -> DocumentContent:
    sections = (Section("a", "Do now", body), Section("b", "Names", "Ask which name comes first."))
    return DocumentContent(title, Kind.RISK, "Summary.", Provenance("Desk research"), sections)


OLD = edition("Ask her to wait. Never shout.")
NEW = edition("Ask her to stay. Offer water.")


@pytest.mark.parametrize("view", ["both", "side", "new", "old"])
def test_hostile_words_are_shown_and_never_run(view: str) -> None:
    old = edition(f"Ask. {HOSTILE}", HOSTILE)
    new = DocumentContent(
        f"{HOSTILE} more",
        Kind.RISK,
        HOSTILE,
        Provenance(HOSTILE),
        (Section(HOSTILE, HOSTILE, f"{HOSTILE} more"),),
        two_minutes=TwoMinutes(do_now=(HOSTILE,)),
    )
    page = render(old, new, view)
    assert "<script" not in page
    assert "<img" not in page
    assert str(escape("{{ 7 * 7 }}")) in page
    assert page.count("<ins") == page.count("</ins>")
    assert page.count("<details") == page.count("</details>")


def test_marked_words_carry_words_for_those_who_hear_the_page() -> None:
    page = render(OLD, NEW, "both")
    assert (
        '<ins class="app-compare__added"><span class="govuk-visually-hidden">added: </span>stay'
        '<span class="govuk-visually-hidden"> end added </span></ins>.'
    ) in page
    assert '<span class="govuk-visually-hidden">removed: </span>wait<' in page


def test_every_change_is_named_in_text() -> None:
    page = render(OLD, NEW, "both")
    assert all(f">{name}</strong>" in page for name in ("Changed", "Removed", "Added", "Unchanged"))


def test_an_unchanged_section_folds_to_a_line() -> None:
    folded = render(OLD, NEW, "both").split('<details class="app-compare__folded">')
    assert any("Ask which name comes first." in part for part in folded[1:])
    assert "Ask her to" not in "".join(part.split("</details>")[0] for part in folded[1:])


def test_the_new_view_holds_no_old_words_and_the_old_view_no_new_ones() -> None:
    new, old = render(OLD, NEW, "new"), render(OLD, NEW, "old")
    assert "Ask her to stay." in new
    assert "Ask her to wait." in old
    assert not any(word in new for word in ("Never shout", "wait", "<del", "<ins"))
    assert not any(word in old for word in ("Offer water", "stay", "<del", "<ins"))


def test_side_by_side_says_what_one_version_does_not_have() -> None:
    assert render(OLD, NEW, "side").count("Not in this version") == 2


@pytest.mark.parametrize("view", ["both", "side", "new", "old"])
def test_the_component_has_nothing_inline(view: str) -> None:
    page = render(OLD, NEW, view)
    assert not any(inline in page for inline in ("style=", "<style", "<script", "onclick"))

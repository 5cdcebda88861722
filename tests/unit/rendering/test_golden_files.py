"""What whole sections look like as HTML, byte for byte; a change here must raise RENDERER_VERSION."""

from pathlib import Path

import pytest

from guidance_app.rendering import render_section

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("source", sorted(GOLDEN.glob("*.md")), ids=lambda path: path.stem)
def test_a_section_renders_to_exactly_the_kept_html(source: Path) -> None:
    rendered = render_section(source.read_text(encoding="utf-8"))
    assert rendered.html + "\n" == source.with_suffix(".html").read_text(encoding="utf-8")


@pytest.mark.parametrize("source", sorted(GOLDEN.glob("*.md")), ids=lambda path: path.stem)
def test_a_section_gives_search_exactly_the_kept_words(source: Path) -> None:
    rendered = render_section(source.read_text(encoding="utf-8"))
    assert rendered.plain_text + "\n" == source.with_suffix(".txt").read_text(encoding="utf-8")

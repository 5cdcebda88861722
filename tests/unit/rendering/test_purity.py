"""The same body gives the same bytes, whatever was rendered before or is being rendered beside it."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from guidance_app.rendering import RENDERER_VERSION, render_section

BODIES = [path.read_text(encoding="utf-8") for path in sorted((Path(__file__).parent / "golden").glob("*.md"))]


def test_rendering_in_many_threads_gives_what_rendering_alone_gives() -> None:
    alone = [render_section(body) for body in BODIES]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(render_section, BODIES * 20))
    assert together == alone * 20


def test_line_ends_of_a_browser_form_change_nothing() -> None:
    assert [render_section(body.replace("\n", "\r\n")) for body in BODIES] == [render_section(body) for body in BODIES]


def test_the_version_that_stored_html_is_kept_under_is_a_positive_number() -> None:
    assert RENDERER_VERSION >= 1

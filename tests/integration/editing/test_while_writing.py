"""What a page asks for while somebody types: a preview with findings, which saves nothing and runs nothing."""

from pathlib import Path

import html5lib
import pytest
from sqlalchemy import func, select

from guidance_app.db import get_session
from guidance_app.domain.permissions import Role
from guidance_app.models import Edition, Revision, Section, UnsavedWork
from guidance_app.services.importing import import_editions
from tests.factories.edition_files import make_edition_file
from tests.integration.editing.conftest import REFERENCE
from tests.support.installations import Installation
from tests.support.queries import record_queries
from tests.support.writers import Writer

PAYLOADS = (Path(__file__).parents[2] / "unit" / "rendering" / "payloads.txt").read_text(encoding="utf-8")
TABLES = (Revision, Section, UnsavedWork)


def preview(editor: Writer, part: str, **fields: str) -> tuple[int, str]:
    page = editor.open(REFERENCE, part)
    typed = {f"{part}.{name}": text for name, text in fields.items()}
    answer = editor.send(f"/write/{REFERENCE}/part/{part}/preview", page, typed)
    return answer.status_code, answer.text


def count(library: Installation) -> list[int]:
    with library.app.app_context():
        return [get_session().scalar(select(func.count()).select_from(table)) or 0 for table in TABLES]


def test_words_are_shown_as_readers_would_see_them_with_what_is_found(library: Installation, editor: Writer) -> None:
    before = count(library)
    status, shown = preview(editor, "do-now", body="### At the door\n\n- **Ring** 07700 900123. {law: s}")
    assert status == 200
    assert "<h3>At the door</h3>" in shown
    assert "<strong>Ring</strong>" in shown
    assert "app-evidence--law" in shown
    assert "<q>07700 900123</q>" in shown
    assert "<html" not in shown
    assert count(library) == before


@pytest.mark.parametrize(
    ("part", "field", "typed", "seen"),
    [
        ("in-two-minutes", "ask", "Who knows?", "<li>Who knows?</li>"),
        ("about", "title", "Another <title>", "Another &lt;title&gt;"),
        ("sources", "sources", "id: a\ntitle: Act\npublisher: P\ndate: 2024\nread: 2026-11-23", 'id="source-a"'),
        ("finding", "aliases", "one name\nanother", "<li>another</li>"),
        ("outline", "outline", "x", "A document of this kind needs these sections"),
    ],
)
def test_each_part_has_a_preview_of_its_own(editor: Writer, part: str, field: str, typed: str, seen: str) -> None:
    status, shown = preview(editor, part, **{field: typed})
    assert (status, seen in shown) == (200, True)


def test_hostile_words_never_become_markup(editor: Writer) -> None:
    for payload in [line for line in PAYLOADS.splitlines() if line.strip()]:
        status, shown = preview(editor, "do-now", body=payload)
        assert status == 200, payload
        for element in html5lib.parseFragment(shown, namespaceHTMLElements=False).iter():
            assert element.tag not in {"script", "img", "svg", "iframe", "style", "form", "math", "object"}, payload
            assert not any(name.startswith("on") or name == "style" for name in element.attrib), payload
            address = element.get("href", "#")
            assert address.startswith(("#", "/", "https://", "mailto:", "tel:")), payload


def test_a_text_beyond_the_limits_says_so_in_the_preview(editor: Writer) -> None:
    status, shown = preview(editor, "do-now", body="[" * 300)
    assert (status, "square brackets" in shown) == (200, True)


def test_a_preview_needs_a_token_and_a_part_that_is_there(editor: Writer) -> None:
    assert editor.client.post(f"/write/{REFERENCE}/part/do-now/preview").status_code == 400
    assert preview_of_nothing(editor) == 404


def preview_of_nothing(editor: Writer) -> int:
    page = editor.open(REFERENCE, "do-now")
    return editor.send(f"/write/{REFERENCE}/part/none/preview", page, {"none.body": "x"}).status_code


def test_a_preview_takes_few_queries(library: Installation, editor: Writer) -> None:
    page = editor.open(REFERENCE, "do-now")
    with record_queries(library.app) as statements:
        editor.send(f"/write/{REFERENCE}/part/do-now/preview", page, {"do-now.body": "Ring."})
    assert len(statements) <= 14


def test_a_shared_block_shows_the_published_words_and_no_markers(library: Installation, editor: Writer) -> None:
    with library.app.app_context():
        import_editions([make_edition_file(serial=901, title="Elsewhere")])
    status, shown = preview(editor, "do-now", body="Before.\n\n{block: risk-901#what-this-is}\n\nAfter.")
    assert status == 200
    assert "What this is: Some plain words." in shown
    assert "{block" not in shown
    assert "no published section" in preview(editor, "do-now", body="{block: risk-901#nothing}")[1]


def test_a_saved_block_holds_the_words_and_no_reader_sees_its_markers(library: Installation, editor: Writer) -> None:
    with library.app.app_context():
        import_editions([make_edition_file(serial=901, title="Elsewhere")])
    editor.write(REFERENCE, "do-now", body="{block: risk-901#what-this-is}")
    page = editor.open(REFERENCE, "do-now")
    assert "{block: risk-901#what-this-is}\nWhat this is: Some plain words. {law: s}\n{end block}" in page
    compared = editor.client.get(f"/write/{REFERENCE}/compare").text
    assert "{end block}" not in compared
    assert "What this is: Some plain words." in compared
    with library.app.app_context():
        draft = get_session().scalars(select(Edition).where(Edition.state == "draft")).one()
        assert draft.revision_id


def test_sections_to_embed_are_found_by_name_and_only_published_ones(library: Installation, editor: Writer) -> None:
    form = editor.client.get("/write").text
    editor.send("/write", form, {"kind": "risk", "title": "Never published", "slug": ""})
    page = editor.client.get("/write/blocks?q=risk+do+not").text
    assert "{block: risk-900#do-not}" in page
    assert "{block: risk-900#do-now}" not in page
    assert "No section fits" in editor.client.get("/write/blocks?q=never+published").text
    assert "&lt;b&gt;" in editor.client.get("/write/blocks?q=<b>").text
    with record_queries(library.app) as statements:
        editor.client.get("/write/blocks")
    assert len(statements) == 2


def test_terms_to_link_to_are_on_the_page(library: Installation) -> None:
    from guidance_app.domain.kinds import Kind

    with library.app.app_context():
        import_editions([make_edition_file(Kind.TERM, serial=902, title="A [word]")])
    writer = Writer.sign_in(library, Role.EDITOR)
    writer.start(REFERENCE)
    assert "<code>[A word](doc:term-902)</code>" in writer.open(REFERENCE, "do-now")

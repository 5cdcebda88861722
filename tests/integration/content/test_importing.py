"""Bringing content files in: once is enough, published words never change, and a failure leaves nothing behind."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from guidance_app.cli.content import content
from guidance_app.content_files import read_folder, write_edition
from guidance_app.db import get_engine, get_session
from guidance_app.domain.errors import TextRefused, WrongState
from guidance_app.domain.states import EditionState
from guidance_app.models import Document, DocumentAddress, Edition, Revision, Section, SectionClock, StatusChange
from guidance_app.paths import STARTER_CONTENT_FOLDER
from guidance_app.queries.exporting import list_editions
from guidance_app.services.importing import import_editions
from tests.factories.edition_files import LATER, change_section, make_edition_file, next_edition
from tests.support.installations import Installation


def count(model: type) -> int:
    return get_session().scalar(select(func.count()).select_from(model)) or 0


def fingerprint() -> list[object]:
    with get_engine().connect() as connection:
        tables = ("document", "edition", "revision", "revision_section", "section", "status_change", "section_clock")
        return [connection.execute(text(f"SELECT * FROM {table} ORDER BY 1, 2")).all() for table in tables]


def test_importing_the_starter_library_twice_changes_nothing(installation: Installation) -> None:
    with installation.app.app_context():
        before = fingerprint()
        counts = import_editions(read_folder(STARTER_CONTENT_FOLDER).editions)
        assert fingerprint() == before
        assert counts.editions_added == 0
        assert counts.unchanged == counts.documents > 0


def test_the_export_of_what_was_imported_is_byte_identical(installation: Installation) -> None:
    with installation.app.app_context():
        exported = {str(e.path): write_edition(e).encode() for e in list_editions()}
    files = {
        str(path.relative_to(STARTER_CONTENT_FOLDER)): path.read_bytes()
        for path in STARTER_CONTENT_FOLDER.glob("*/*.md")
    }
    assert exported == files


def test_a_new_edition_supersedes_the_live_one_and_both_can_be_told_apart(bare_installation: Installation) -> None:
    first = make_edition_file()
    with bare_installation.app.app_context():
        import_editions([first])
        import_editions([first, next_edition(first, title="A plainer title")])
        states = {row.number: row.state for row in get_session().execute(select(Edition.number, Edition.state))}
        steps = [tuple(row) for row in get_session().execute(select(StatusChange.from_state, StatusChange.to_state))]
    assert states == {1: EditionState.SUPERSEDED, 2: EditionState.LIVE}
    assert steps == [
        (EditionState.DRAFT, EditionState.LIVE),
        (EditionState.LIVE, EditionState.SUPERSEDED),
        (EditionState.DRAFT, EditionState.LIVE),
    ]


def test_unchanged_sections_are_stored_once_for_all_editions(bare_installation: Installation) -> None:
    first = make_edition_file()
    second = next_edition(first, sections=change_section(first, "do-now", "Other words. {law: s}"))
    with bare_installation.app.app_context():
        import_editions([first, second])
        assert count(Revision) == 2
        assert count(Section) == len(first.content.sections) + 1


def test_a_file_that_changes_published_words_is_refused_and_nothing_is_written(
    bare_installation: Installation,
) -> None:
    first = make_edition_file()
    changed = replace(first, content=replace(first.content, title="Quietly changed"))
    with bare_installation.app.app_context():
        import_editions([first])
        before = fingerprint()
        with pytest.raises(WrongState, match="raise edition to 2"):
            import_editions([changed])
        assert fingerprint() == before


def test_an_edition_cannot_skip_a_number(bare_installation: Installation) -> None:
    with bare_installation.app.app_context(), pytest.raises(WrongState, match="next edition is v1"):
        import_editions([make_edition_file(number=2)])


def test_a_section_that_cannot_be_rendered_leaves_no_trace_of_its_document(bare_installation: Installation) -> None:
    good = make_edition_file(serial=901)
    hostile = make_edition_file(serial=902)
    hostile = replace(
        hostile, content=replace(hostile.content, sections=change_section(hostile, "do-now", "[" * 20_000))
    )
    with bare_installation.app.app_context():
        with pytest.raises(TextRefused):
            import_editions([good, hostile])
        assert get_session().scalars(select(Document.reference)).all() == ["HBA-901"]


def test_a_renamed_document_keeps_its_old_address(bare_installation: Installation) -> None:
    first = make_edition_file()
    with bare_installation.app.app_context():
        import_editions([first])
        import_editions([replace(first, slug="a-better-name")])
        assert get_session().scalars(select(Document.slug)).all() == ["a-better-name"]
        assert get_session().scalars(select(DocumentAddress.old_slug)).all() == [first.slug]


def test_a_later_date_in_a_file_is_nobodys_check_and_moves_no_clock(bare_installation: Installation) -> None:
    first = make_edition_file()
    with bare_installation.app.app_context():
        import_editions([first])
        before = fingerprint()
        assert import_editions([replace(first, checked_on=LATER)]).later_checks == 1
        assert fingerprint() == before
        assert import_editions([first]).later_checks == 0
        assert [write_edition(e) for e in list_editions()] == [write_edition(first)]


def test_a_file_takes_no_address_that_another_document_has_or_had(bare_installation: Installation) -> None:
    first = make_edition_file()
    with bare_installation.app.app_context():
        import_editions([first])
        import_editions([replace(first, slug="moved-on")])
        before = fingerprint()
        for slug in ("risk-900", "moved-on"):
            with pytest.raises(WrongState, match="Rename the file"):
                import_editions([replace(make_edition_file(serial=901), slug=slug)])
        assert fingerprint() == before
        import_editions([first])
        assert get_session().scalars(select(DocumentAddress.old_slug)).all() == ["moved-on"]


def test_a_check_is_never_moved_back(bare_installation: Installation) -> None:
    later = replace(make_edition_file(), checked_on=LATER)
    with bare_installation.app.app_context():
        import_editions([later])
        import_editions([make_edition_file()])
        assert set(get_session().scalars(select(SectionClock.checked_on))) == {LATER}


def test_an_exported_folder_can_be_imported_elsewhere(installation: Installation, tmp_path: Path) -> None:
    runner = installation.app.test_cli_runner()
    exported = runner.invoke(content, ["export", str(tmp_path / "out")])
    assert exported.exit_code == 0, exported.output
    assert [e.content.content_hash for e in read_folder(tmp_path / "out").editions] == [
        e.content.content_hash for e in read_folder(STARTER_CONTENT_FOLDER).editions
    ]

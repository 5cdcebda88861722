"""`guidance content`: check, format, import and export content files."""

import json
from collections import Counter
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click
from flask.cli import with_appcontext

from guidance_app.content_files import (
    CheckedFinding,
    EditionFile,
    FileFinding,
    check_library,
    format_file,
    read_folder,
    write_edition,
)
from guidance_app.domain.findings import Severity
from guidance_app.paths import STARTER_CONTENT_FOLDER
from guidance_app.queries.exporting import list_editions
from guidance_app.services.importing import import_editions
from guidance_app.services.justifications import import_justifications

_FOLDER = click.Path(path_type=Path, file_okay=False)
_FILE = click.Path(path_type=Path, exists=True)


@click.group()
def content() -> None:
    """Check, format, import and export content files."""


@content.command("check")
@click.argument("paths", nargs=-1, type=_FILE)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a finding.")
def check(paths: tuple[Path, ...], as_json: bool) -> None:
    """Say what is wrong in content files, with file, line and what to do; exit status 1 on a block.

    Without PATHS the starter library is checked.
    """
    found = [each for each in _check(paths) if _is_about(each.found, paths)]
    for each in found:
        click.echo(_spell_json(each) if as_json else str(each))
    count = Counter(each.counts_as for each in found)
    if not as_json:
        click.echo(
            f"{count[Severity.BLOCK]} to mend before publishing, {count[Severity.JUSTIFY]} to justify, "
            f"{count[Severity.HINT]} to think about, {count[None]} justified."
        )
    if count[Severity.BLOCK]:
        raise SystemExit(1)


@content.command("format")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False))
def format_(paths: tuple[Path, ...]) -> None:
    """Write files in their one canonical form."""
    for path in paths:
        click.echo(f"{'rewritten' if format_file(path) else 'unchanged'}  {path}")


@content.command("import")
@click.argument("folder", type=_FOLDER, default=STARTER_CONTENT_FOLDER)
@with_appcontext
def import_(folder: Path) -> None:
    """Publish what FOLDER holds and the database does not; published words are never changed."""
    editions = read_checked(folder)
    with click.progressbar(length=len({e.slug for e in editions}), label="Importing") as bar:
        counts = import_editions(editions, progress=lambda _slug: bar.update(1))
    import_justifications(folder)
    click.echo(
        f"{counts.documents} documents: {counts.editions_added} editions added, {counts.unchanged} documents unchanged."
    )
    if counts.later_checks:
        click.echo(
            f"{counts.later_checks} documents say that they were checked later than is known here. A date in a file "
            "moves no clock: check them in the app, under /waiting."
        )


@content.command("export")
@click.argument("folder", type=_FOLDER)
@with_appcontext
def export(folder: Path) -> None:
    """Write every published edition into FOLDER as content files."""
    editions = list_editions()
    for edition in editions:
        path = folder / edition.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(write_edition(edition), encoding="utf-8", newline="\n")
    click.echo(f"{len(editions)} editions written to {folder}.")


def read_checked(folder: Path) -> tuple[EditionFile, ...]:
    """Return the editions of a folder. Raises ClickException with every finding that blocks."""
    read = read_folder(folder)
    blocks = [str(f) for f in read.findings if f.severity is Severity.BLOCK]
    if blocks:
        raise click.ClickException("Nothing was imported. Mend these first:\n" + "\n".join(blocks))
    return read.editions


def _check(paths: tuple[Path, ...]) -> list[CheckedFinding]:
    folders = {_library_of(path) for path in paths} or {STARTER_CONTENT_FOLDER}
    today = datetime.now(UTC).date()
    return [each for folder in sorted(folders) for each in check_library(folder, today)]


def _spell_json(each: CheckedFinding) -> str:
    return json.dumps({**asdict(each.found), "justification": each.justification}, ensure_ascii=False)


def _library_of(path: Path) -> Path:
    # Links and references are checked between files, so a single file is read with the library it lies in.
    return path if path.is_dir() else path.parent.parent


def _is_about(finding: FileFinding, paths: tuple[Path, ...]) -> bool:
    named = [path for path in paths if path.is_file()]
    return not named or any(Path(finding.file).resolve() == path.resolve() for path in named)

"""What a content file's name says: the Document's slug, the edition and the kind's folder. Opens no file."""

import re
from dataclasses import dataclass
from pathlib import Path

from guidance_app.content_files.findings import FileReport

_OLDER = re.compile(r"(?P<slug>.+)\.v(?P<number>[0-9]+)")
KEBAB_CASE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class FileName:
    """A name taken apart. `number` is None for the newest edition; `folder` is empty when none was given."""

    path: Path
    slug: str
    number: int | None
    folder: str


def take_name_apart(name: str) -> FileName:
    """Return what `risk/one-chance-rule.v1.md` says about its edition."""
    path = Path(name)
    stem = path.name.removesuffix(".md")
    older = _OLDER.fullmatch(stem)
    if older is None:
        return FileName(path, stem, None, path.parent.name)
    return FileName(path, older["slug"], int(older["number"]), path.parent.name)


def check_slug(name: FileName, report: FileReport) -> None:
    """Report a slug that could not stand in an address as it is."""
    if KEBAB_CASE.fullmatch(name.slug) is None:
        report.add(
            "slug-form",
            1,
            "file name",
            "name the file with small letters, digits and single hyphens, such as one-chance-rule.md",
            words=name.slug,
        )

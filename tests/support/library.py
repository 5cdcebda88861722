"""The starter library's newest contents by slug, read once for tests that take real documents apart."""

from functools import cache
from pathlib import Path

from guidance_app.content_files import read_folder
from guidance_app.domain.content import DocumentContent
from guidance_app.domain.kinds import Kind

CONTENT = Path(__file__).parents[2] / "content"


@cache
def read_starter_contents() -> dict[str, DocumentContent]:
    """Return the newest content of every starter document by slug."""
    return {edition.slug: edition.content for edition in read_folder(CONTENT).editions if edition.is_newest}


def list_slugs(*kinds: Kind) -> list[str]:
    """Return the slugs of some kinds."""
    return [slug for slug, content in read_starter_contents().items() if content.kind in kinds]

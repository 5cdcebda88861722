"""`guidance search`: the officer's search on the command line, for people and for measuring."""

import json
import sys
from datetime import UTC, datetime

import click
from flask.cli import with_appcontext

from guidance_app.domain.permissions import Role, Viewer
from guidance_app.queries.search import search_library
from guidance_app.queries.search_filters import SearchFilters
from guidance_app.queries.view_models import DocumentHit, SearchView

# No force has this number, so only national documents are seen; nobody is signed in here.
_NATIONAL_READER = Viewer(user_id=0, role=Role.OFFICER, force_id=0)


@click.command()
@click.argument("query", nargs=-1)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a query.")
@click.option("--stdin", "from_stdin", is_flag=True, help="Read one query a line from standard input.")
@click.option("--limit", default=10, show_default=True, type=click.IntRange(1, 100), help="Most documents to print.")
@with_appcontext
def search(query: tuple[str, ...], as_json: bool, from_stdin: bool, limit: int) -> None:
    """Find the sections that answer QUERY, as an officer would."""
    if not query and not from_stdin:
        raise click.UsageError("Say what to look for, or use --stdin.")
    typed = (line.rstrip("\r\n") for line in sys.stdin) if from_stdin else (" ".join(query),)
    for line in typed:
        found, hits = _search(line, limit)
        click.echo(json.dumps(_to_values(line, hits), ensure_ascii=False) if as_json else _to_text(found, hits))


def _search(typed: str, limit: int) -> tuple[SearchView, list[DocumentHit]]:
    page, hits = 1, list[DocumentHit]()
    while True:
        found = search_library(_NATIONAL_READER, typed, SearchFilters(), page=page, today=datetime.now(UTC).date())
        if found.rebuilding:
            raise click.ClickException("The index cannot be read. Run `guidance index sync`.")
        hits += found.hits
        if not found.more or len(hits) >= limit:
            return found, hits[:limit]
        page += 1


def _to_values(typed: str, hits: list[DocumentHit]) -> dict[str, object]:
    return {"query": typed, "results": [_to_result(hit) for hit in hits]}


def _to_result(hit: DocumentHit) -> dict[str, object]:
    best = hit.sections[0] if hit.sections else None
    return {
        "slug": hit.document.slug,
        "ref": hit.document.trust.reference,
        "kind": hit.document.kind.value,
        "title": hit.document.title,
        "section": best.anchor if best else "",
        "section_title": best.heading if best else "",
        "score": hit.score,
        "why": hit.why or (best.why if best else ""),
    }


def _to_text(found: SearchView, hits: list[DocumentHit]) -> str:
    understanding = found.understanding
    lines = [f"{found.total} found for “{understanding.shown_query}”"]
    if understanding.danger:
        lines.append("Danger now? Ring 999 or your control room. Speak to the person alone.")
    lines += [f"Read as: {typed} → {read}" for typed, read in understanding.corrections]
    lines += understanding.meanings
    if understanding.language_note:
        lines.append(understanding.language_note)
    for hit in hits:
        lines += [
            "",
            f"{hit.document.trust.reference}  {hit.document.title}  ({hit.why})"
            if hit.why
            else f"{hit.document.trust.reference}  {hit.document.title}",
        ]
        lines += [
            f"    {section.heading}: {''.join(piece.text for piece in section.snippet)}" for section in hit.sections
        ]
    return "\n".join(lines)

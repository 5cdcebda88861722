"""Checks content files against each other: references, slugs, editions, links and aliases. Opens no file."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice

from guidance_app.content_files.checks import FoundLink
from guidance_app.content_files.findings import FileFinding, FileReport
from guidance_app.content_files.reader import Reading
from guidance_app.content_files.yaml_lines import YamlPath, name_field
from guidance_app.domain.findings import Severity

_Documents = dict[str, list[Reading]]


def check_between_files(readings: tuple[Reading, ...]) -> Iterator[FileFinding]:
    """Yield what is wrong between files, from all that could be read of each."""
    documents: _Documents = defaultdict(list)
    for reading in readings:
        documents[reading.name.slug].append(reading)
    for reading, report in ((each, FileReport(str(each.name.path))) for each in readings):
        _check_links(reading, documents, report)
        yield from report.findings
    for editions in documents.values():
        yield from _check_editions(editions)
    yield from _check_references(readings)
    yield from _check_aliases(readings)


def _check_links(reading: Reading, documents: _Documents, report: FileReport) -> None:
    for link in reading.links:
        if link.slug not in documents:
            message = f"no file has the slug `{link.slug}`: correct it, or write that file"
            _add_link("link-target", link, message, report)
        elif link.anchor and not any(link.anchor in target.anchors for target in _newest(documents[link.slug])):
            message = f"`{link.slug}` has no section `#{link.anchor}` in its newest edition: correct the anchor"
            _add_link("link-anchor", link, message, report)


def _add_link(rule: str, link: FoundLink, message: str, report: FileReport) -> None:
    report.add(rule, link.line, f"section {link.section}", message, words=link.slug, section=link.section)


def _newest(editions: Iterable[Reading]) -> list[Reading]:
    """Return the readings without a number in their name: one, unless two kinds share a slug."""
    return [reading for reading in editions if reading.name.number is None]


def _check_editions(editions: list[Reading]) -> Iterator[FileFinding]:
    """Yield slugs in two folders, a missing newest file, and numbers that are not 1, 2, 3 …"""
    first, *others = sorted(editions, key=lambda each: str(each.name.path.parent))
    for other in others:
        if other.name.folder != first.name.folder:
            yield _about_file(other, "slug-twice", f"{first.name.path} has the same slug: give this Document another")
    newest = _newest(editions)
    if not newest:
        slug = first.name.slug
        yield _about_file(editions[-1], "edition-newest", f"there is no {slug}.md: its newest edition has no number")
    elif len(newest) == 1:
        yield from _check_numbers(newest[0], editions)


def _check_numbers(newest: Reading, editions: list[Reading]) -> Iterator[FileFinding]:
    if newest.outline is None or (number := newest.outline.number) is None:
        return
    older = {reading.name.number for reading in editions if reading.name.number is not None}
    missing = list(islice((each for each in range(1, number) if each not in older), 3))
    beyond = sorted(each for each in older if not 1 <= each < number)
    report = FileReport(str(newest.name.path))
    line, slug = newest.outline.line_of("edition"), newest.name.slug
    if missing:
        names = ", ".join(f"{slug}.v{each}.md" for each in missing)
        report.add("edition-gap", line, "edition", f"earlier editions are missing: add {names}, or correct the number")
    for each in beyond:
        message = f"{slug}.v{each}.md is not earlier than this file: the newest edition has the highest number"
        report.add("edition-order", line, "edition", message, words=str(number))
    yield from report.findings


def _check_references(readings: tuple[Reading, ...]) -> Iterator[FileFinding]:
    """Yield a reference on two Documents, and two references on one."""
    by_reference: dict[str, Reading] = {}
    by_document: dict[tuple[str, str], Reading] = {}
    # The newest edition holds the reference; the older ones are compared with it.
    for reading in sorted(readings, key=lambda each: each.name.number is not None):
        reference = "" if reading.outline is None else reading.outline.text("reference")
        if not reference:
            continue
        holder = by_reference.setdefault(reference, reading)
        if holder.name.slug != reading.name.slug:
            message = f"{holder.name.path} has the same reference: give each Document its own"
            yield _about_field(reading, "reference-twice", ("reference",), message, reference)
        newest = by_document.setdefault((reading.name.folder, reading.name.slug), reading)
        if newest.outline is not None and newest.outline.text("reference") != reference:
            message = f"{newest.name.path} has another reference: all editions of a Document share one"
            yield _about_field(reading, "reference-changed", ("reference",), message, reference)


def _check_aliases(readings: tuple[Reading, ...]) -> Iterator[FileFinding]:
    """Yield aliases that another Document has as an alias or as its title."""
    owners: dict[str, Reading] = {}
    current = [reading for reading in _newest(readings) if reading.outline is not None]
    for reading in current:
        if reading.outline is not None:
            owners.setdefault(reading.outline.text("title").casefold(), reading)
    for reading in current:
        for path, alias in () if reading.outline is None else reading.outline.texts_in("aliases"):
            owner = owners.setdefault(alias.casefold(), reading)
            if owner.name.slug != reading.name.slug:
                message = f"{owner.name.path} is called this too: keep the alias where officers should land"
                yield _about_field(reading, "alias-clash", path, message, alias, Severity.HINT)


def _about_file(reading: Reading, rule: str, message: str) -> FileFinding:
    report = FileReport(str(reading.name.path))
    report.add(rule, 1, "file name", message, words=reading.name.path.name)
    return report.findings[0]


def _about_field(
    reading: Reading, rule: str, path: YamlPath, message: str, words: str, severity: Severity = Severity.BLOCK
) -> FileFinding:
    line = 1 if reading.outline is None else reading.outline.tree.line_of(path)
    report = FileReport(str(reading.name.path))
    report.add(rule, line, name_field(path), message, words=words, severity=severity)
    return report.findings[0]

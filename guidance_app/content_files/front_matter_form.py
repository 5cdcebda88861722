"""Puts an edition's fields into plain values in the order of the file; decides what is left out. Writes nothing."""

from datetime import date
from typing import Any

from guidance_app.content_files.edition_file import EditionFile
from guidance_app.domain.content import DocumentContent, Phone, Service, Source, Term

Plain = dict[str, Any]


def lay_out_front_matter(edition: EditionFile) -> Plain:
    """Return the front matter as plain values in canonical order, without what is empty."""
    content = edition.content
    return _without_empty(
        {
            "reference": edition.reference,
            "title": content.title,
            "kind": content.kind.value,
            "summary": content.summary,
            "edition": edition.number,
            "significance": edition.significance.value,
            "change_note": edition.change_note,
            "published": edition.published_on,
            "checked": edition.checked_on,
            "review": content.review_state.value,
            **_lay_out_tags(content),
            "provenance": _without_empty(
                {"basis": content.provenance.basis, "not_yet_heard": list(content.provenance.not_yet_heard)}
            ),
            "two_minutes": _lay_out_two_minutes(content),
            "check_before_use": list(content.check_before_use),
            "sources": [_lay_out_source(source) for source in content.sources],
            "service": None if content.service is None else _lay_out_service(content.service),
        }
    ) | ({} if content.term is None else {"term": _lay_out_term(content.term)})


def _without_empty(values: Plain) -> Plain:
    return {key: value for key, value in values.items() if value not in (None, "", [], {})}


def _lay_out_tags(content: DocumentContent) -> Plain:
    keys = ("nations", "aliases", "questions", "communities", "languages", "faiths")
    return {key: list(getattr(content, key)) for key in keys}


def _lay_out_two_minutes(content: DocumentContent) -> Plain:
    keys = ("do_now", "do_not", "ask", "ring")
    return _without_empty({key: list(getattr(content.two_minutes, key)) for key in keys})


def _lay_out_source(source: Source) -> Plain:
    return _without_empty(
        {
            "id": source.id,
            "title": source.title,
            "publisher": source.publisher,
            "date": _plain_source_date(source.date),
            "read": source.read_on,
            "url": source.url,
            "note": source.note,
        }
    )


def _plain_source_date(written: str) -> date | int | str:
    """Return the value that YAML writes without quotes: a day as a date, a year as a number."""
    if len(written) == len("2023") and written.isdecimal() and not written.startswith("0"):
        return int(written)
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return written
    # Python also takes `20230413` and `2023-W15-4`; those stay text.
    return day if day.isoformat() == written else written


def _lay_out_service(service: Service) -> Plain:
    return _without_empty(
        {
            "serves": list(service.serves),
            "needs": list(service.needs),
            "area": service.area,
            "languages": list(service.languages),
            "phones": [_lay_out_phone(phone) for phone in service.phones],
            "website": service.website,
        }
    )


def _lay_out_phone(phone: Phone) -> Plain:
    return _without_empty(
        {
            "label": phone.label,
            "number": phone.number,
            "source": phone.source,
            "checked": phone.checked_on,
            "hours": phone.hours,
            "verified": phone.verified,
        }
    )


def _lay_out_term(term: Term) -> Plain:
    """Return the block, which stays even when nothing is in it: the kind requires one."""
    keys = ("spellings", "synonyms", "languages")
    return _without_empty({key: list(getattr(term, key)) for key in keys})

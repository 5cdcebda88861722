"""The fields that hold facts rather than prose: sources, what a service offers, how a word is spelt."""

import re
from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date
from typing import Any

from guidance_app.domain.content import DocumentContent, Phone, Service, Source, Term
from guidance_app.domain.drafting.field import Field, read_codes
from guidance_app.domain.drafting.list_text import read_line, read_lines, read_records, spell_lines, spell_records
from guidance_app.domain.errors import InputRefused
from guidance_app.domain.facets import LANGUAGES
from guidance_app.domain.service_needs import NEED_NAMES

_SOURCE_KEYS = ("id", "title", "publisher", "date", "read", "url", "note")
_PHONE_KEYS = ("label", "number", "source", "checked", "hours", "verified")
_SOURCE_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SOURCE_DATE = re.compile(r"undated|[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?)?")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
_YES, _NO = "yes", "no"


def _read_sources(content: DocumentContent) -> str:
    return spell_records(
        {
            "id": source.id,
            "title": source.title,
            "publisher": source.publisher,
            "date": source.date,
            "read": source.read_on.isoformat(),
            "url": source.url,
            "note": source.note,
        }
        for source in content.sources
    )


def _put_sources(content: DocumentContent, text: str) -> DocumentContent:
    sources = tuple(_make_source(record) for record in read_records("sources", text, _SOURCE_KEYS))
    known = [source.id for source in sources]
    twice = next((each for each in known if known.count(each) > 1), None)
    if twice is not None:
        raise InputRefused("sources", f"Two sources are called {twice}. Give one of them another id.")
    return replace(content, sources=sources)


def _make_source(record: dict[str, str]) -> Source:
    name = record.get("id", "")
    if not _SOURCE_ID.fullmatch(name):
        raise InputRefused("sources", "Give each source an id of small letters, digits and hyphens: fm-guidance-2023.")
    for key in ("title", "publisher"):
        if not record.get(key):
            raise InputRefused("sources", f"Source {name}: say its {key}.")
    if not _SOURCE_DATE.fullmatch(record.get("date", "")):
        raise InputRefused("sources", f"Source {name}: date is a year, a month, a day or the word undated.")
    return Source(
        id=name,
        title=record["title"],
        publisher=record["publisher"],
        date=record["date"],
        read_on=_read_day("sources", f"Source {name}: read", record.get("read", "")),
        url=_read_address("sources", record.get("url", "")),
        note=record.get("note", ""),
    )


def _read_phones(content: DocumentContent) -> str:
    return spell_records(
        {
            "label": phone.label,
            "number": phone.number,
            "source": phone.source,
            "checked": phone.checked_on.isoformat(),
            "hours": phone.hours,
            "verified": _YES if phone.verified else _NO,
        }
        for phone in _service(content).phones
    )


def _put_phones(content: DocumentContent, text: str) -> DocumentContent:
    phones = tuple(_make_phone(record) for record in read_records("phones", text, _PHONE_KEYS))
    return replace(content, service=replace(_service(content), phones=phones))


def _make_phone(record: dict[str, str]) -> Phone:
    label = record.get("label", "")
    for key in ("label", "number", "source"):
        if not record.get(key):
            raise InputRefused("phones", f"{label or 'A number'}: say its {key}.")
    if record.get("verified", _NO) not in (_YES, _NO):
        raise InputRefused("phones", f"{label}: verified is yes or no. Say yes when your force has rung the number.")
    return Phone(
        label=label,
        number=record["number"],
        source=record["source"],
        checked_on=_read_day("phones", f"{label}: checked", record.get("checked", "")),
        hours=record.get("hours", ""),
        verified=record.get("verified") == _YES,
    )


def _read_day(field: str, what: str, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InputRefused(field, f"{what} is a day such as 2026-11-23.") from None


def _read_address(field: str, text: str) -> str:
    if text and not _ADDRESS.fullmatch(text):
        raise InputRefused(field, f"“{text}” is not a whole web address: begin it with https://.")
    return text


def _service(content: DocumentContent) -> Service:
    return content.service or Service((), "")


def _term(content: DocumentContent) -> Term:
    return content.term or Term()


def _set_service(name: str, read: Callable[[str], Any]) -> Callable[[DocumentContent, str], DocumentContent]:
    def put(content: DocumentContent, text: str) -> DocumentContent:
        changes: dict[str, Any] = {name: read(text)}
        return replace(content, service=replace(_service(content), **changes))

    return put


def _set_term(name: str, read: Callable[[str], Any]) -> Callable[[DocumentContent, str], DocumentContent]:
    def put(content: DocumentContent, text: str) -> DocumentContent:
        changes: dict[str, Any] = {name: read(text)}
        return replace(content, term=replace(_term(content), **changes))

    return put


def _read_languages(text: str) -> tuple[str, ...]:
    return read_codes("languages", text, LANGUAGES)


def _spell_languages(codes: tuple[str, ...]) -> str:
    return spell_lines(LANGUAGES[code] for code in codes)


SOURCE_FIELDS = (
    Field(
        "sources",
        "Sources",
        _read_sources,
        _put_sources,
        "Lines of id, title, publisher, date, read, url and note. An empty line between two sources.",
        rows=20,
        most=100_000,
    ),
)
FACT_FIELDS = (
    Field("serves", "Whom it helps", lambda c: spell_lines(_service(c).serves), _set_service("serves", read_lines),
          "One a line.", rows=4),
    Field("needs", "What it is about", lambda c: spell_lines(NEED_NAMES[code] for code in _service(c).needs),
          _set_service("needs", lambda text: read_codes("needs", text, NEED_NAMES)), "One a line, by name.", rows=4,
          choices=NEED_NAMES),
    Field("area", "Where", lambda c: _service(c).area, _set_service("area", read_line), "England and Wales, London …"),
    Field("languages", "Languages", lambda c: _spell_languages(_service(c).languages),
          _set_service("languages", _read_languages), "One a line, by name.", rows=4, choices=LANGUAGES),
    Field("website", "Website", lambda c: _service(c).website,
          _set_service("website", lambda text: _read_address("website", read_line(text))), ""),
    Field("phones", "Numbers", _read_phones, _put_phones,
          "Lines of label, number, source, checked, hours and verified. An empty line between two numbers.", rows=12),
)  # fmt: skip
TERM_FIELDS = (
    Field("spellings", "Other spellings", lambda c: spell_lines(_term(c).spellings),
          _set_term("spellings", read_lines), "One a line. Search understands each.", rows=6),
    Field("synonyms", "Other words for it", lambda c: spell_lines(_term(c).synonyms),
          _set_term("synonyms", read_lines), "One a line.", rows=6),
    Field("languages", "Languages it is said in", lambda c: _spell_languages(_term(c).languages),
          _set_term("languages", _read_languages), "One a line, by name.", rows=4, choices=LANGUAGES),
)  # fmt: skip


def names_all_facts() -> bool:
    """Say whether every field of a service and a term can be edited; a test holds this up to the domain."""
    service = {field.name for field in FACT_FIELDS}
    term = {field.name for field in TERM_FIELDS}
    return service >= {f.name for f in fields(Service)} and term >= {f.name for f in fields(Term)}

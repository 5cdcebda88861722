"""Turns the content of an edition into plain JSON values for storing, and back; sections travel apart.

What comes back equals what went in, hash and all: `load_content(dump_content(c), c.sections) == c`.
"""

from dataclasses import asdict, fields
from datetime import date
from typing import Any

from guidance_app.domain.content import (
    DocumentContent,
    Phone,
    Provenance,
    ReviewState,
    Section,
    Service,
    Source,
    Term,
    TwoMinutes,
)
from guidance_app.domain.kinds import Kind


def dump_content(content: DocumentContent) -> dict[str, Any]:
    """Return everything but the sections as JSON values (dates as ISO text)."""
    values = asdict(content)
    del values["sections"]
    plain: dict[str, Any] = _plain(values)
    return plain


def load_content(values: dict[str, Any], sections: tuple[Section, ...]) -> DocumentContent:
    """Return the content that `dump_content` wrote."""
    loaded = {name: _LOADERS.get(name, _tuples)(value) for name, value in values.items()}
    return DocumentContent(sections=sections, **loaded)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(inner) for inner in value]
    return value.isoformat() if isinstance(value, date) else value


def _tuples(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _load_flat(cls: type[Any], values: dict[str, Any]) -> Any:
    dated = {f.name for f in fields(cls) if f.type is date}
    return cls(**{k: date.fromisoformat(v) if k in dated else _tuples(v) for k, v in values.items()})


def _load_service(values: dict[str, Any] | None) -> Service | None:
    if values is None:
        return None
    phones = tuple(_load_flat(Phone, phone) for phone in values["phones"])
    service: Service = _load_flat(Service, {**values, "phones": list(phones)})
    return service


_LOADERS: dict[str, Any] = {
    "kind": Kind,
    "review_state": ReviewState,
    "provenance": lambda values: _load_flat(Provenance, values),
    "two_minutes": lambda values: _load_flat(TwoMinutes, values),
    "sources": lambda values: tuple(_load_flat(Source, source) for source in values),
    "service": _load_service,
    "term": lambda values: None if values is None else _load_flat(Term, values),
}

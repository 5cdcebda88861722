"""Stored content comes back exactly as it was written, so an approval's hash can be checked years later."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from guidance_app.domain.content import Phone, Section, Source
from guidance_app.domain.content_json import dump_content, load_content
from guidance_app.domain.kinds import Kind
from tests.factories.contents import make_content


@pytest.mark.parametrize("kind", list(Kind))
def test_content_of_every_kind_survives_being_stored(kind: Kind) -> None:
    content = make_content(kind=kind)
    stored = json.loads(json.dumps(dump_content(content)))
    assert load_content(stored, content.sections) == content
    assert load_content(stored, content.sections).content_hash == content.content_hash


@pytest.mark.parametrize(
    "changed",
    [
        {"title": "Another title"},
        {"summary": "Another summary."},
        {"sections": (Section("a", "A", "Other words."),)},
        {"sources": (Source("s", "T", "P", "2024", date(2026, 1, 1)),)},
        {"check_before_use": ("Check the law.",)},
    ],
)
def test_one_different_word_is_a_different_hash(changed: dict[str, Any]) -> None:
    assert make_content(**changed).content_hash != make_content().content_hash


def test_a_changed_phone_number_is_a_different_hash() -> None:
    content = make_content(kind=Kind.SERVICE)
    assert content.service is not None
    other = Phone("Helpline", "0000 000 001", "s", date(2026, 1, 1))
    changed = replace(content, service=replace(content.service, phones=(other,)))
    assert changed.content_hash != content.content_hash


def test_what_was_frozen_before_services_had_needs_keeps_its_hash() -> None:
    content = make_content(kind=Kind.SERVICE)
    stored = dump_content(content)
    del stored["service"]["needs"]
    # As it was computed before `needs` was there.
    frozen = "0a66f28760c4a33012b619ce95cd743e37ef3bfd4cdbd3e7e2d3bc1e7de3ec97"
    assert load_content(stored, content.sections).content_hash == content.content_hash == frozen


def test_a_need_is_a_different_hash() -> None:
    content = make_content(kind=Kind.SERVICE)
    assert content.service is not None
    assert replace(content, service=replace(content.service, needs=("fgm",))).content_hash != content.content_hash


def test_sections_with_the_same_words_share_a_hash_under_any_anchor() -> None:
    assert Section("a", "Heading", "Body").content_hash == Section("b", "Heading", "Body").content_hash
    assert Section("a", "Heading", "Body").content_hash != Section("a", "Heading", "Body.").content_hash

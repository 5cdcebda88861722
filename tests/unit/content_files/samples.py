"""Small content files that are canonical, and the shortest way to say what is found in a changed one."""

from guidance_app.content_files.reader import read_text

NAME = "risk/one-chance-rule.md"
RISK = """\
---
reference: HBA-002
title: The one chance rule
kind: risk
summary: Act on it now.
edition: 1
significance: major
change_note: First starter text.
published: 2026-11-23
checked: 2026-11-23
review: starter
nations:
- england
- wales
provenance:
  basis: Desk research from published sources
two_minutes:
  do_now:
  - Speak to the person alone.
sources:
- id: fm-guidance-2023
  title: Multi-agency statutory guidance
  publisher: HM Government
  date: 2023-04-13
  read: 2026-11-23
---

## What this is

One sentence. {guidance: fm-guidance-2023}

## What you may see

- Fear of relatives.

## Do now

Stay with the person.

## Do not

Do not ask relatives to interpret.
"""
SERVICE_NAME = "service/karma-nirvana.md"
SERVICE = """\
---
reference: SER-001
title: Karma Nirvana
kind: service
summary: A helpline.
edition: 1
significance: major
change_note: First starter text.
published: 2026-11-23
checked: 2026-11-23
review: starter
nations:
- england
provenance:
  basis: Desk research from published sources
sources:
- id: kn-site
  title: Karma Nirvana
  publisher: Karma Nirvana
  date: 2023
  read: 2026-11-23
service:
  serves:
  - women
  area: England and Wales
  languages:
  - eng
  phones:
  - label: Helpline
    number: 0800 5999 247
    source: kn-site
    checked: 2026-11-23
    verified: false
  website: https://karmanirvana.org.uk
---

## Who it helps

Anyone at risk.

## How to reach it

Ring the number above.

## Before you give the number

Ask whether the phone is checked.
"""

Found = tuple[str, int, str]


def find_in(text: str, name: str = NAME) -> list[Found]:
    """Return rule, line and field of everything found in a text."""
    return [(found.rule, found.line, found.field) for found in read_text(text, name).findings]


def change(text: str, old: str, new: str) -> str:
    """Return the sample with one place changed; the place must be there exactly once."""
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in the sample"
    return text.replace(old, new)

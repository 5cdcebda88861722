"""The feed keeps to RFC 5545: lines, escapes and folds are read back by a strict reader of our own."""

import re
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.rendering.calendar_text import CalendarDay, write_calendar

NOW = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
ADDRESS = "https://guidance.example/check/HBA-001"
DAY = CalendarDay("hba-001-check@x", date(2027, 3, 3), "Check HBA-001 One chance", ADDRESS)
ESCAPES = {"\\\\": "\\", "\\;": ";", "\\,": ",", "\\n": "\n", "\\N": "\n"}


def unfold(feed: bytes) -> list[str]:
    """Return the lines, refusing what RFC 5545 section 3.1 refuses: another line end, or more than 75 octets."""
    assert feed.endswith(b"\r\n")
    raw = feed[:-2].split(b"\r\n")
    for line in raw:
        assert b"\n" not in line
        assert b"\r" not in line
        assert len(line) <= 75
    text = re.sub(r"\r\n[ \t]", "", feed.decode("utf-8"))
    return text.rstrip("\r\n").split("\r\n")


def read(feed: bytes) -> list[dict[str, str]]:
    """Return the properties of each event by name, parameters kept in it, with text unescaped."""
    lines = unfold(feed)
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    events: list[dict[str, str]] = []
    for line in lines:
        name, colon, value = line.partition(":")
        assert re.fullmatch(r"[A-Z-]+(;[A-Z-]+=[A-Za-z0-9-]+)*", name), line
        assert colon
        if line == "BEGIN:VEVENT":
            events.append({})
        elif events and name not in ("BEGIN", "END"):
            assert name not in events[-1]
            events[-1][name] = re.sub(r"\\[\\;,nN]", lambda found: ESCAPES[found[0]], value)
    return events


def test_an_entry_is_a_whole_day_that_blocks_no_time() -> None:
    (event,) = read(write_calendar("Checks", [DAY], NOW))
    assert event == {
        "UID": "hba-001-check@x",
        "DTSTAMP": "20270102T030405Z",
        "DTSTART;VALUE=DATE": "20270303",
        "SUMMARY": "Check HBA-001 One chance",
        "URL": "https://guidance.example/check/HBA-001",
        "TRANSP": "TRANSPARENT",
    }


def test_the_calendar_says_what_it_is_and_in_which_zone_its_days_are() -> None:
    lines = unfold(write_calendar("Guidance: checks", [], NOW))
    for line in ("VERSION:2.0", "METHOD:PUBLISH", "X-WR-CALNAME:Guidance: checks", "X-WR-TIMEZONE:Europe/London"):
        assert line in lines
    assert any(line.startswith("PRODID:") for line in lines)


@pytest.mark.parametrize(
    "title",
    [
        "Meeting\r\nATTENDEE:mailto:x@evil.example", "x\nEND:VEVENT\nBEGIN:VEVENT", "a;b,c\\d",
        "x" * 74 + "\\n" + "y" * 9,
        "ü" * 80, "END:VCALENDAR", "\\,\\;\\n",
    ],
)  # fmt: skip
def test_no_title_becomes_another_line_of_the_calendar(title: str) -> None:
    (event,) = read(write_calendar("Checks", [CalendarDay("u@x", date(2027, 3, 3), title, "https://x.example/")], NOW))
    assert event["SUMMARY"] == title.replace("\r\n", "\n")
    assert set(event) == {"UID", "DTSTAMP", "DTSTART;VALUE=DATE", "SUMMARY", "URL", "TRANSP"}


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_any_title_comes_back_as_it_was(title: str) -> None:
    (event,) = read(write_calendar("Checks", [CalendarDay("u@x", date(2027, 3, 3), title, "https://x.example/")], NOW))
    assert event["SUMMARY"] == title

"""What single fields of the front matter may hold, as types that pydantic can check. Knows no keys."""

import datetime as dt
import difflib
import re
from collections.abc import Callable, Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Strict

from guidance_app.content_files.file_name import KEBAB_CASE
from guidance_app.content_files.raw_text import UNSEEN_CHARACTER
from guidance_app.domain.facets import COMMUNITIES, FAITHS, LANGUAGES, NATIONS
from guidance_app.domain.service_needs import NEED_NAMES

_REFERENCE = re.compile(r"[A-Z]{3}-[0-9]{3,}")
_SOURCE_DATE = re.compile(r"undated|[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?")
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"]+")


def suggest(word: str, known: list[str]) -> str:
    """Return `; did you mean `x`?` for a slip of the pen, otherwise an empty string."""
    near = difflib.get_close_matches(word, known, n=1)
    return f"; did you mean `{near[0]}`?" if near else ""


def _check_line(value: str) -> str:
    if "\n" in value or value != value.strip() or UNSEEN_CHARACTER.search(value):
        raise ValueError("must be one line, with no spaces at its ends and no unseen characters")
    return value


def _check_words(value: str) -> str:
    if not value.strip():
        raise ValueError("is empty: write it, or leave it out where it may be left out")
    return value


def _check_pattern(pattern: re.Pattern[str], message: str) -> Callable[[str], str]:
    def check(value: str) -> str:
        if pattern.fullmatch(value) is None:
            raise ValueError(message)
        return value

    return check


def _check_code(names: Mapping[str, str], what: str, place: str = "facets.py") -> Callable[[str], str]:
    def check(value: str) -> str:
        if value not in names:
            meant = suggest(value, list(names))
            raise ValueError(f"`{value}` is no {what} code of guidance_app/domain/{place}{meant}")
        return value

    return check


def _spell_source_date(value: Any) -> Any:
    """Return a year or day that YAML has already understood as the text it was written as."""
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value.isoformat()
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value


def _check_source_date(value: str) -> str:
    if _SOURCE_DATE.fullmatch(value) is None:
        raise ValueError("must be a year, a month, a day or the word undated: 2023, 2023-04, 2023-04-13, undated")
    if len(value) == len("2023-04-13"):
        dt.date.fromisoformat(value)
    return value


def _check_web_address(value: str) -> str:
    if value and _WEB_ADDRESS.fullmatch(value) is None:
        raise ValueError("must be a whole web address that begins with https:// or http://")
    return value


OptionalLine = Annotated[str, Strict(), AfterValidator(_check_line)]
Line = Annotated[OptionalLine, AfterValidator(_check_words)]
Day = Annotated[dt.date, Strict()]
Flag = Annotated[bool, Strict()]
Count = Annotated[int, Strict()]
Reference = Annotated[Line, AfterValidator(_check_pattern(_REFERENCE, "must look like HBA-001"))]
SourceId = Annotated[
    Line,
    AfterValidator(_check_pattern(KEBAB_CASE, "must be small letters, digits and single hyphens: fm-guidance-2023")),
]
SourceDate = Annotated[Line, AfterValidator(_check_source_date), BeforeValidator(_spell_source_date)]
WebAddress = Annotated[OptionalLine, AfterValidator(_check_web_address)]
CommunityCode = Annotated[Line, AfterValidator(_check_code(COMMUNITIES, "community"))]
LanguageCode = Annotated[Line, AfterValidator(_check_code(LANGUAGES, "language"))]
FaithCode = Annotated[Line, AfterValidator(_check_code(FAITHS, "faith"))]
NationCode = Annotated[Line, AfterValidator(_check_code(NATIONS, "nation"))]
NeedCode = Annotated[Line, AfterValidator(_check_code(NEED_NAMES, "need", "service_needs.py"))]

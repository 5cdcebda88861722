"""Reads one entry of a rota as people type it, in a form or in a row of a file, and says all that is wrong with it."""

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta

from guidance_app.domain.errors import FormRefused
from guidance_app.domain.facets import LANGUAGES
from guidance_app.domain.free_text import UNSEEN, find_problem, has_unseen_sign, tidy_line
from guidance_app.domain.opening_hours import LONDON
from guidance_app.domain.outside_people import names_outsider
from guidance_app.domain.personal_data import PersonalDataKind
from guidance_app.domain.rota import RotaRole, Shift, to_moment
from guidance_app.domain.work_numbers import is_phone_number

FIELDS = ("role", "name", "number", "area", "expertise", "languages", "starts", "ends")
NEEDED = frozenset({"role", "name", "number", "starts", "ends"})
LONGEST = 80
LONGEST_DUTY = timedelta(days=14)
LANGUAGES_APART = ";"
_DAY_AND_TIME = ("%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M", "%d/%m/%Y %H:%M", "%Y-%m-%d %H:%M:%S", "%d/%m/%Y %H:%M:%S")
_WRITTEN = "%Y-%m-%d %H:%M"
_WHEN = "Write day and time as 2026-11-25 22:00, by the clocks in London."
_FIRST_YEAR, _LAST_YEAR = 2020, 2100
_WORK_NAME = frozenset({PersonalDataKind.NAME})
_UNSURE = frozenset(
    name
    for name in (each.partition(" (")[0].casefold() for each in LANGUAGES.values())
    if sum(each.partition(" (")[0].casefold() == name for each in LANGUAGES.values()) > 1
)
_LANGUAGE_CODES = (
    {name.partition(" (")[0].casefold(): code for code, name in LANGUAGES.items()}
    | {name.casefold(): code for code, name in LANGUAGES.items()}
    | {code: code for code in LANGUAGES}
)


def read_shift(typed: Mapping[str, str]) -> Shift:
    """Return the entry that the fields spell. Raises FormRefused with one sentence for each field to correct."""
    cells = {field: tidy_line(typed.get(field, "")) for field in FIELDS}
    problems = {field: said for field, find in _PROBLEMS.items() if (said := find(cells[field]))}
    problems |= {field: UNSEEN for field, cell in cells.items() if has_unseen_sign(cell)}
    starts, ends = _read_times(cells, problems)
    languages = _read_languages(cells["languages"], problems)
    if problems or starts is None or ends is None:
        raise FormRefused({field: problems[field] for field in FIELDS if field in problems})
    return Shift(
        role=RotaRole(cells["role"].casefold()),
        name=cells["name"],
        number=cells["number"],
        area=cells["area"],
        expertise=cells["expertise"],
        languages=languages,
        starts_at=starts,
        ends_at=ends,
    )


def write_shift(shift: Shift) -> tuple[str, ...]:
    """Return an entry as the fields that `read_shift` takes, in the order of FIELDS."""
    return (
        shift.role.value,
        shift.name,
        shift.number,
        shift.area,
        shift.expertise,
        f"{LANGUAGES_APART} ".join(shift.language_names),
        shift.starts_at.astimezone(LONDON).strftime(_WRITTEN),
        shift.ends_at.astimezone(LONDON).strftime(_WRITTEN),
    )


def _find_role_problem(text: str) -> str:
    known = tuple(role.value for role in RotaRole)
    return "" if text.casefold() in known else f"Write {' or '.join(known)}."


def _find_name_problem(text: str) -> str:
    if text and not text[0].isalnum():
        return "A name or role begins with a letter or a figure."
    if names_outsider(text):
        return "This reads like somebody outside the police. Only people at work stand in a rota, by work name or role."
    asked = "Give a work name or a role: “Duty champion, west”, or rank and surname."
    return find_problem(text, most=LONGEST, asked=asked, allowed=_WORK_NAME)


def _find_number_problem(text: str) -> str:
    return "" if is_phone_number(text) else "Give one work telephone number in figures."


def _find_line_problem(text: str) -> str:
    if text and not text[0].isalnum():
        return "Begin with a letter or a figure."
    return find_problem(text, most=LONGEST)


_PROBLEMS: dict[str, Callable[[str], str]] = {
    "role": _find_role_problem,
    "name": _find_name_problem,
    "number": _find_number_problem,
    "area": _find_line_problem,
    "expertise": _find_line_problem,
}


def _read_times(cells: Mapping[str, str], problems: dict[str, str]) -> tuple[datetime | None, datetime | None]:
    start = _read_local(cells["starts"])
    end = _read_local(cells["ends"]) or _read_time_after(start, cells["ends"])
    starts = _to_moment("starts", start, problems)
    ends = _to_moment("ends", end, problems)
    if starts is None or ends is None:
        return None, None
    if ends <= starts:
        problems["ends"] = "The duty ends before it begins. For a night, give the day after."
    elif ends - starts > LONGEST_DUTY:
        problems["ends"] = f"This duty is longer than {LONGEST_DUTY.days} days. Write it as several."
    return starts, ends


def _read_local(text: str) -> datetime | None:
    for form in _DAY_AND_TIME:
        try:
            read = datetime.strptime(text, form)  # noqa: DTZ007 - by London clocks, which `to_moment` knows
        except ValueError:
            continue
        return read if _FIRST_YEAR <= read.year <= _LAST_YEAR else None
    return None


def _read_time_after(start: datetime | None, text: str) -> datetime | None:
    """Return the first such time of day after a start, for an end that is written as `07:00`."""
    try:
        # A spreadsheet writes 07:00 as 7:00.
        at = time.fromisoformat(text.zfill(5) if text[1:2] == ":" else text)
    except ValueError:
        return None
    if start is None or at.tzinfo is not None:
        return None
    same_day = datetime.combine(start.date(), at)
    return same_day if same_day > start else same_day + timedelta(days=1)


def _to_moment(field: str, local: datetime | None, problems: dict[str, str]) -> datetime | None:
    if local is None:
        problems[field] = _WHEN
        return None
    try:
        return to_moment(local, ends=field == "ends")
    except ValueError as missed:
        problems[field] = str(missed)
        return None


def _read_languages(text: str, problems: dict[str, str]) -> tuple[str, ...]:
    codes = []
    for name in (part.strip() for part in text.split(LANGUAGES_APART)):
        code = _LANGUAGE_CODES.get(name.casefold()) if name.casefold() not in _UNSURE else None
        if code:
            codes.append(code)
        elif name:
            problems["languages"] = f"“{name[:40]}” is not in the list of languages. Put “;” between several."
    return tuple(dict.fromkeys(codes))

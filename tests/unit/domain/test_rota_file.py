"""A rota file is taken whole or not at all, and everything that is wrong with it is said at once, by line."""

import csv
import io
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guidance_app.domain.errors import FormRefused
from guidance_app.domain.rota_file import LARGEST, MOST_PROBLEMS, MOST_ROWS, decode_rota, read_rota
from guidance_app.domain.rota_plan import leave_out_past, plan_import
from guidance_app.domain.rota_row import FIELDS, write_shift
from guidance_app.rendering.csv_text import write_csv

HEAD = ",".join(FIELDS)
ROW = 'champion,PC Khan,0116 496 0000,West,"Forced marriage, FGM",Urdu; Punjabi,2026-11-25 22:00,2026-11-26 07:00'
NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
NEXT = "spoc,DS Jones,+44 116 496 0001,East,,,2026-11-26 07:00,19:00"


def said(text: str) -> list[tuple[int, str]]:
    file = read_rota(text)
    assert file.shifts == ()
    return [(problem.line, problem.message) for problem in file.problems]


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_good_file_is_read_whatever_its_line_ends(ends: str, mark: str) -> None:
    file = read_rota(mark + ends.join((HEAD, ROW, "", ",,,,,,,", NEXT, "")))
    assert file.problems == ()
    assert [shift.name for shift in file.shifts] == ["PC Khan", "DS Jones"]
    assert file.shifts[0].languages == ("urd", "pan")
    assert file.shifts[0].expertise == "Forced marriage, FGM"


def test_columns_stand_in_any_order_and_optional_ones_may_be_missing() -> None:
    file = read_rota("Ends,STARTS,number,name,role\n07:00,2026-11-25 22:00,101,Duty champion,champion\n")
    assert [shift.name for shift in file.shifts] == ["Duty champion"]


def test_what_is_copied_out_of_a_spreadsheet_is_read_too() -> None:
    tabs = "\n".join("\t".join(row) for row in csv.reader(io.StringIO(f"{HEAD}\n{ROW}")))
    assert len(read_rota(tabs).shifts) == 1


@pytest.mark.parametrize("between", [";", "\t", ","])
def test_whatever_a_spreadsheet_puts_between_cells_is_read_and_empty_columns_at_the_right_are_nothing(
    between: str,
) -> None:
    written = io.StringIO()
    rows = csv.reader(io.StringIO(f"{HEAD}\n{ROW}\n{NEXT}"))
    csv.writer(written, delimiter=between).writerows([[*row, "", ""] for row in rows])
    shifts = read_rota(f"\r\n{written.getvalue()}").shifts
    assert [shift.languages for shift in shifts] == [("urd", "pan"), ()]


def test_our_own_export_is_read_back_as_the_same_rota() -> None:
    shifts = read_rota("\n".join((HEAD, ROW, NEXT))).shifts
    exported = write_csv(FIELDS, [write_shift(shift) for shift in shifts])
    assert "'+44 116" in exported, "a spreadsheet must not take it for a formula"
    assert read_rota(exported).shifts == shifts


def test_every_line_that_is_wrong_is_named_with_its_number_and_the_good_ones_are_not_taken() -> None:
    text = "\n".join((HEAD, ROW, "boss,,x,,,,never,never", "", NEXT.replace("19:00", "99:00"), ROW))
    assert [line for line, _ in said(text)] == [3, 3, 3, 3, 3, 5, 6]
    assert "stands in line 2" in said(text)[-1][1]


def test_where_a_quote_breaks_the_file_the_line_is_named_beside_all_faults_before_it() -> None:
    text = "\n".join((HEAD, "boss,A,101,,,,2026-11-25 22:00,07:00", ROW, 'champion,"PC Khan"s,101,,,,x,x', NEXT))
    assert [line for line, _ in said(text)] == [2, 4]
    assert said(text)[-1][1].startswith("From here on this is no CSV")


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\u202e", "\u200b", "\u2066"])
def test_a_sign_that_nobody_sees_is_refused_in_every_cell(sign: str) -> None:
    assert [line for line, _ in said(f"{HEAD}\n{ROW.replace('West', 'We' + sign + 'st')}")] == [2]
    assert all(sign not in message for _, message in said(f"ro{sign}le{HEAD}\n{ROW}"))


def test_a_cell_with_line_ends_in_it_does_not_shift_the_numbers() -> None:
    text = f'{HEAD}\nchampion,"PC\nKhan",101,,,,2026-11-25 22:00,07:00\nboss,A,101,,,,2026-11-25 22:00,07:00\n'
    assert [line for line, _ in said(text)] == [4]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "The file is empty"),
        ("\n \n", "The file is empty"),
        (HEAD, "no rows"),
        (HEAD.replace("number", "mobile") + "\n" + ROW, "“number” is missing"),
        (f"{HEAD},name\n{ROW},x", "stands there twice"),
        (f"{HEAD},home address\n{ROW},x", "no column “home address”"),
        (f"{HEAD}\n{ROW},more", "more cells"),
        (f'{HEAD}\nchampion,"PC Khan', "a quote is left open"),
        (f"{HEAD}\n{'x' * 140_000}", "a cell is far too long"),
        (HEAD + "\n" + "\n".join([ROW] * (MOST_ROWS + 1)), f"more than {MOST_ROWS:,} rows"),
        ("x" * (LARGEST + 1), "more than 200,000 characters"),
        ("PK\x03\x04\x00\x00", "is missing"),
    ],
)
def test_what_is_no_rota_is_refused_in_words(text: str, words: str) -> None:
    assert any(words in message for _, message in said(text)), said(text)


@pytest.mark.parametrize(
    "cell",
    ['=HYPERLINK("http://evil.example")', "@SUM(1)", "+cmd|' /C calc'!A0", "-2+3", "\t=1", "'=1", "<b>", "{{7*7}}"],
)
def test_a_cell_that_a_spreadsheet_would_run_is_no_name(cell: str) -> None:
    text = io.StringIO()
    csv.writer(text).writerows([FIELDS, ["champion", cell, "101", "", "", "", "2026-11-25 22:00", "07:00"]])
    assert [line for line, _ in said(text.getvalue())] == [2]


def test_so_many_problems_are_cut_off_with_their_number() -> None:
    problems = said(HEAD + "\nboss,A,101,,,,2026-11-25 22:00,07:00" * 80)
    assert len(problems) == MOST_PROBLEMS + 1
    assert problems[-1] == (0, "And 30 more. Correct these first.")


def test_bytes_that_are_no_utf_8_are_refused_with_what_to_do() -> None:
    assert decode_rota(b"\xef\xbb\xbfrole") == "role"
    assert decode_rota("role".encode("utf-16")) == "role", "a spreadsheet calls it Unicode text"
    with pytest.raises(ValueError, match="CSV UTF-8"):
        decode_rota("PC Müller".encode("cp1252"))


@given(st.text(max_size=300))
def test_no_text_at_all_makes_the_reader_fail(text: str) -> None:
    for whole in (text, f"{HEAD}\n{text}", f"{HEAD}\n{ROW}\n{text}"):
        file = read_rota(whole)
        assert not (file.shifts and file.problems)


def test_a_file_replaces_what_begins_from_its_first_duty_on_and_the_same_file_twice_nothing() -> None:
    first, second = read_rota("\n".join((HEAD, ROW, NEXT))).shifts
    earlier = read_rota(
        f"{HEAD}\n{ROW.replace('2026-11-25', '2026-11-20').replace('2026-11-26', '2026-11-21')}"
    ).shifts[0]
    plan = plan_import([second], [earlier, first], NOW)
    assert (plan.added, plan.removed, plan.unchanged) == ((second,), (), ())
    plan = plan_import([first], [earlier, first, second], NOW)
    assert (plan.added, plan.removed, plan.unchanged) == ((), (second,), (first,))
    plan = plan_import([first, second], [earlier, first, second], NOW)
    assert (plan.added, plan.removed) == ((), ())


def test_a_plan_is_named_by_what_comes_and_by_what_goes() -> None:
    first, second = read_rota("\n".join((HEAD, ROW, NEXT))).shifts
    plans = [plan_import([first], [], NOW), plan_import([first], [second], NOW), plan_import([first, second], [], NOW)]
    assert len({plan.fingerprint for plan in plans}) == 3
    assert plan_import([first, second], [], NOW).fingerprint == plan_import([second, first], [], NOW).fingerprint


def test_who_begins_before_the_file_and_can_still_be_rung_is_named_as_staying() -> None:
    first, second = read_rota("\n".join((HEAD, ROW, NEXT))).shifts
    plan = plan_import([second], [first], NOW)
    assert (plan.left_alone, plan.removed) == ((first,), ())
    assert plan_import([second], [first], first.ends_at).left_alone == ()


def test_duties_that_a_rota_keeps_no_longer_are_left_out_of_a_file_and_a_file_of_only_those_is_refused() -> None:
    first, second = read_rota("\n".join((HEAD, ROW, NEXT))).shifts
    late = first.ends_at + timedelta(days=31, seconds=1)
    assert leave_out_past([first, second], late) == (second,)
    with pytest.raises(FormRefused):
        leave_out_past([first], late)

"""Reports on what readers say and search for: most reported, and searched for in vain. Nothing of fewer than five."""

from datetime import date

from guidance_app.domain.permissions import Viewer
from guidance_app.queries.report_tables import CellKind, Column, Report, ReportRow
from guidance_app.queries.reported_documents import list_reported_documents
from guidance_app.queries.vain_searches import list_vain_searches


def _most_reported(viewer: Viewer, today: date) -> tuple[ReportRow, ...]:
    return tuple(
        ReportRow(
            (f"{each.reference} {each.title}", each.open, each.closed, each.not_useful_per_cent),
            "library.short",
            {"reference": each.reference},
        )
        for each in list_reported_documents(viewer, today)
    )


def _searched_in_vain(viewer: Viewer, today: date) -> tuple[ReportRow, ...]:
    return tuple(
        ReportRow((each.known_words or "(no word that the library uses)", each.people, each.week))
        for each in list_vain_searches(today)
    )


READER_REPORTS: tuple[Report, ...] = (
    Report(
        "most-reported",
        "Which documents are reported most, in the last 12 months?",
        "Nothing has been reported, and nothing has five answers yet.",
        (
            Column("Document"),
            Column("Open", CellKind.NUMBER),
            Column("Answered", CellKind.NUMBER),
            Column("Not useful, per cent of five answers or more", CellKind.NUMBER),
        ),
        _most_reported,
    ),
    Report(
        "searched-in-vain",
        "What do people search for and not find?",
        "Nothing that five people searched for in one week. What fewer search for is not kept.",
        (Column("Words"), Column("People", CellKind.NUMBER), Column("Week from", CellKind.DAY)),
        _searched_in_vain,
    ),
)

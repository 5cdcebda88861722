"""Feedback, reports, cautions and searches in vain.

Enum lists are spelt out here: a migration keeps saying what it said when it was written.
"""

import sqlalchemy as sa
from alembic import op

from guidance_app.db import UtcDateTime
from guidance_app.db_dialects import Refusal, allow_statement, refuse_statements

revision = "005"
down_revision = "004"

_KINDS = ("harm", "out-of-date", "wrong-about-us", "comment")
_ROLES = ("officer", "trainer", "editor", "approver", "administrator")
_TABLES = (
    "feedback_count",
    "report",
    "caution",
    "search_miss_salt",
    "search_miss_person",
    "search_miss_week",
)
_REFUSALS = (
    Refusal(
        "report_keeps_what_was_said",
        "report",
        "UPDATE OF id, number, edition_number, anchor, what, topic, seen_where, received_on",
    ),
    Refusal("report_keeps_its_words", "report", "UPDATE OF words", "OLD.words IS NOT NULL"),
    Refusal("report_keeps_its_document", "report", "UPDATE OF document_id", "OLD.document_id IS NOT NULL"),
    Refusal(
        "report_closes_once",
        "report",
        "UPDATE OF answer, closed_at, closed_as, answered_by",
        "OLD.closed_at IS NOT NULL",
        "is answered once",
    ),
    Refusal("report_is_never_deleted", "report", "DELETE"),
    Refusal("caution_keeps_its_words", "caution", "UPDATE OF id, document_id, anchor, words, report_id"),
    Refusal("caution_keeps_who_proposed_it", "caution", "UPDATE OF proposed_by, proposed_at"),
    Refusal(
        "caution_begins_as_a_proposal",
        "caution",
        "INSERT",
        "NEW.confirmed_by IS NOT NULL OR NEW.lifted_by IS NOT NULL",
        "needs a second person: it begins as a proposal",
    ),
    Refusal(
        "caution_is_confirmed_once",
        "caution",
        "UPDATE OF confirmed_by, confirmed_at",
        "OLD.confirmed_by IS NOT NULL OR OLD.lifted_by IS NOT NULL",
        "is confirmed once",
    ),
    Refusal(
        "caution_is_lifted_once",
        "caution",
        "UPDATE OF lifted_by, lifted_at, lift_note",
        "OLD.lifted_by IS NOT NULL",
        "is lifted once",
    ),
    Refusal("caution_is_never_deleted", "caution", "DELETE"),
)


def upgrade() -> None:
    dialect = op.get_bind().dialect.name
    _create_reports()
    _create_cautions()
    _create_search_weeks()
    for refusal in _REFUSALS:
        for statement in refuse_statements(dialect, refusal):
            op.execute(statement)


def downgrade() -> None:
    dialect = op.get_bind().dialect.name
    for refusal in _REFUSALS:
        op.execute(allow_statement(dialect, refusal.name, refusal.table))
    for table in reversed(_TABLES):
        op.drop_table(table)


def _foreign_key(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"))


def _choices(name: str, *values: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=32)


def _create_reports() -> None:
    op.create_table(
        "feedback_count",
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("edition_number", sa.Integer(), nullable=False),
        sa.Column("anchor", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        _foreign_key("feedback_count", "document_id", "document"),
        sa.PrimaryKeyConstraint(
            "document_id", "edition_number", "anchor", "answer", "day", name=op.f("pk_feedback_count")
        ),
    )
    op.create_table(
        "report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=True),
        sa.Column("edition_number", sa.Integer(), nullable=True),
        sa.Column("anchor", sa.String(), nullable=False),
        sa.Column("what", _choices("reportkind", *_KINDS), nullable=False),
        sa.Column("words", sa.String(), nullable=True),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("seen_where", sa.String(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("answer", sa.String(), nullable=True),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.Column("closed_as", _choices("role", *_ROLES), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            "what = 'wrong-about-us' OR document_id IS NOT NULL", name=op.f("ck_report_is_about_a_document")
        ),
        sa.CheckConstraint(
            "(closed_at IS NULL) = (answer IS NULL) AND (closed_at IS NULL) = (closed_as IS NULL)",
            name=op.f("ck_report_closes_with_an_answer"),
        ),
        _foreign_key("report", "document_id", "document"),
        _foreign_key("report", "answered_by", "user_account"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_report")),
        sa.UniqueConstraint("number", name=op.f("uq_report_number")),
    )
    op.create_index(op.f("ix_report_document_id"), "report", ["document_id"])


def _create_cautions() -> None:
    op.create_table(
        "caution",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("anchor", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("report_id", sa.Integer(), nullable=True),
        sa.Column("proposed_by", sa.Integer(), nullable=False),
        sa.Column("proposed_at", UtcDateTime(), nullable=False),
        sa.Column("confirmed_by", sa.Integer(), nullable=True),
        sa.Column("confirmed_at", UtcDateTime(), nullable=True),
        sa.Column("lifted_by", sa.Integer(), nullable=True),
        sa.Column("lifted_at", UtcDateTime(), nullable=True),
        sa.Column("lift_note", sa.String(), nullable=True),
        sa.CheckConstraint("confirmed_by <> proposed_by", name=op.f("ck_caution_takes_two_people")),
        sa.CheckConstraint(
            "(confirmed_at IS NULL) = (confirmed_by IS NULL)", name=op.f("ck_caution_is_confirmed_by_somebody")
        ),
        sa.CheckConstraint(
            "(lifted_at IS NULL) = (lifted_by IS NULL) AND (lifted_at IS NULL) = (lift_note IS NULL)",
            name=op.f("ck_caution_is_lifted_with_a_note"),
        ),
        _foreign_key("caution", "document_id", "document"),
        _foreign_key("caution", "report_id", "report"),
        _foreign_key("caution", "proposed_by", "user_account"),
        _foreign_key("caution", "confirmed_by", "user_account"),
        _foreign_key("caution", "lifted_by", "user_account"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_caution")),
    )
    op.create_index(op.f("ix_caution_document_id"), "caution", ["document_id"])


def _create_search_weeks() -> None:
    op.create_table(
        "search_miss_salt",
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("salt", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("week", name=op.f("pk_search_miss_salt")),
    )
    op.create_table(
        "search_miss_person",
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("known_words", sa.String(), nullable=False),
        sa.Column("person_hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("week", "known_words", "person_hash", name=op.f("pk_search_miss_person")),
    )
    op.create_table(
        "search_miss_week",
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("known_words", sa.String(), nullable=False),
        sa.Column("people", sa.Integer(), nullable=False),
        sa.CheckConstraint("people >= 5", name=op.f("ck_search_miss_week_is_of_enough_people")),
        sa.PrimaryKeyConstraint("week", "known_words", name=op.f("pk_search_miss_week")),
    )

"""Approvals: whoever gave a reason, contribution or guest is no second person; what a decision rested on is kept."""

import sqlalchemy as sa
from alembic import op

from guidance_app.db_dialects import Refusal, allow_statement, refuse_statements

revision = "007"
down_revision = "006"

_NAME, _TABLE = "approval_is_by_a_second_person", "approval"
_WROTE = (
    "EXISTS (SELECT 1 FROM edition e JOIN revision r ON r.document_id = e.document_id"
    " WHERE e.id = NEW.edition_id AND r.user_id = NEW.user_id AND r.edition_number <= e.number"
    " AND r.edition_number > COALESCE((SELECT max(before.number) FROM approval a"
    " JOIN edition before ON before.id = a.edition_id"
    " WHERE before.document_id = e.document_id AND before.number < e.number), 0))"
)
_PUBLISHED = (
    "EXISTS (SELECT 1 FROM urgent_publication u WHERE u.edition_id = NEW.edition_id AND u.user_id = NEW.user_id)"
)


def _did_since_approved(table: str, joined: str, who: str, when: str) -> str:
    """Return the condition that this person added such a row since the last approved edition of the document."""
    return (
        f"EXISTS (SELECT 1 FROM edition e JOIN {table} {joined}"
        f" WHERE e.id = NEW.edition_id AND {who} = NEW.user_id"
        " AND NOT EXISTS (SELECT 1 FROM approval a JOIN edition before ON before.id = a.edition_id"
        f" WHERE before.document_id = e.document_id AND before.number < e.number AND a.approved_at > {when}))"
    )


_HAD_A_HAND = (
    _WROTE,
    _PUBLISHED,
    _did_since_approved("justification", "j ON j.document_id = e.document_id", "j.user_id", "j.given_at"),
    _did_since_approved("contribution", "c ON c.document_id = e.document_id", "c.recorded_by", "c.recorded_at"),
    # A link that nobody answered through stands behind nothing; one that was revoked after an answer hides it.
    _did_since_approved(
        "edition",
        "held ON held.document_id = e.document_id JOIN guest_link g ON g.edition_id = held.id"
        " JOIN guest_review v ON v.guest_link_id = g.id",
        "g.invited_by",
        "g.created_at",
    ),
)
_OLD = Refusal(
    _NAME,
    _TABLE,
    "INSERT",
    f"{_WROTE} OR {_PUBLISHED}",
    "needs a second person: this one wrote some of these words",
)
_NEW = Refusal(
    _NAME, _TABLE, "INSERT", " OR ".join(_HAD_A_HAND), "needs a second person: this one had a hand in these words"
)
_COLUMNS = (
    ("approval", "role"),
    ("approval", "rules_version"),
    ("approval", "finding_count"),
    ("justification", "edition_number"),
    ("edition", "not_asked"),
)


def upgrade() -> None:
    # Added in place: a table that is rebuilt loses its triggers on SQLite.
    op.add_column("approval", sa.Column("role", sa.String(), nullable=True))
    op.add_column("approval", sa.Column("rules_version", sa.String(), nullable=True))
    op.add_column("approval", sa.Column("finding_count", sa.Integer(), nullable=True))
    op.add_column("justification", sa.Column("edition_number", sa.Integer(), nullable=True))
    op.add_column("edition", sa.Column("not_asked", sa.String(), nullable=False, server_default=""))
    _replace(_NEW)


def downgrade() -> None:
    _replace(_OLD)
    for table, column in reversed(_COLUMNS):
        op.drop_column(table, column)


def _replace(refusal: Refusal) -> None:
    dialect = op.get_bind().dialect.name
    op.execute(allow_statement(dialect, _NAME, _TABLE))
    for statement in refuse_statements(dialect, refusal):
        op.execute(statement)

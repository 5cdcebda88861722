"""Guards of the database's own: no row is thrown out for another, and an edition takes only steps of the table.

Lists are spelt out here: a migration keeps saying what it said when it was written.
"""

from alembic import op

from guidance_app.db_dialects import (
    Refusal,
    allow_statement,
    keep_rows_statements,
    let_rows_go_statements,
    refuse_statements,
)

revision = "006"
down_revision = "005"

# The unique keys of every table that refuses to delete some or all of its rows.
_KEPT_ROWS = {
    "approval": ("id", "edition_id"),
    "caution": ("id",),
    "contribution": ("id", "document_id, form_key", "corrects_id"),
    "contribution_section": ("contribution_id, anchor",),
    "contribution_withdrawal": ("contribution_id",),
    "edition": ("id", "document_id, number"),
    "guest_comment": ("id",),
    "guest_link": ("id", "edition_id, form_key", "token_hash"),
    "guest_review": ("id",),
    "justification": ("id",),
    "post": ("id", "force_id, name"),
    "record": ("id", "digest", "previous"),
    "reopened_document": ("reopening_id, document_id",),
    "reopening": ("id", "form_key"),
    "report": ("id", "number"),
    "revision": ("id",),
    "revision_section": ("revision_id, position", "revision_id, anchor"),
    "section": ("content_hash",),
    "section_check": ("id", "form_key, document_id, anchor"),
    "status_change": ("id",),
    "urgent_publication": ("edition_id",),
    "withheld_words": ("document_id, words_hash",),
}
_STEPS = (
    ("draft", "community-review"),
    ("draft", "ready"),
    ("draft", "live"),
    ("community-review", "ready"),
    ("community-review", "draft"),
    ("ready", "draft"),
    ("ready", "live"),
    ("live", "superseded"),
    ("live", "suspended"),
    ("live", "withdrawn"),
    ("suspended", "live"),
    ("suspended", "withdrawn"),
)


def _is_step(before: str, after: str) -> str:
    """Return a condition: this pair of columns is a step of the table."""
    return " OR ".join(f"({before} = '{old}' AND {after} = '{new}')" for old, new in _STEPS)


_STANDING = "('live', 'suspended')"
_OTHER_STANDS = f"SELECT 1 FROM edition e WHERE e.document_id = NEW.document_id AND e.state IN {_STANDING}"
_LAST = "SELECT max(id) FROM status_change WHERE edition_id = NEW.id"
_BY_A_SECOND_PERSON = (
    "SELECT 1 FROM status_change back, status_change down"
    f" WHERE back.id = ({_LAST}) AND back.from_state = 'suspended' AND back.to_state = 'live'"
    f" AND down.id = ({_LAST} AND to_state = 'suspended') AND back.user_id <> down.user_id"
)
_NOT_A_STEP = "takes no such step"
_REFUSALS = (
    Refusal(
        "edition_takes_steps_of_the_table",
        "edition",
        "UPDATE OF state",
        f"NEW.state <> OLD.state AND NOT ({_is_step('OLD.state', 'NEW.state')})",
        _NOT_A_STEP,
    ),
    Refusal(
        "edition_begins_before_its_end",
        "edition",
        "INSERT",
        "NEW.state IN ('suspended', 'superseded', 'withdrawn')",
        _NOT_A_STEP,
    ),
    Refusal(
        "edition_comes_back_by_a_second_person",
        "edition",
        "UPDATE OF state",
        f"OLD.state = 'suspended' AND NEW.state = 'live' AND NOT EXISTS ({_BY_A_SECOND_PERSON})",
        "needs a second person: nobody else is on record as putting it back",
    ),
    Refusal(
        "status_change_follows",
        "status_change",
        "INSERT",
        f"NOT ({_is_step('NEW.from_state', 'NEW.to_state')}) OR NEW.from_state <>"
        " (SELECT s.to_state FROM status_change s WHERE s.edition_id = NEW.edition_id ORDER BY s.id DESC LIMIT 1)",
        "does not follow from the one before",
    ),
    # The unique index says so too, but OR REPLACE would throw out the edition that stands.
    Refusal(
        "edition_begins_where_none_stands",
        "edition",
        "INSERT",
        f"NEW.state IN {_STANDING} AND EXISTS ({_OTHER_STANDS})",
        "stands already",
    ),
    Refusal(
        "edition_stands_where_none_stands",
        "edition",
        "UPDATE OF state, document_id",
        f"NEW.state IN {_STANDING} AND EXISTS ({_OTHER_STANDS} AND e.id <> OLD.id)",
        "stands already",
    ),
)


def upgrade() -> None:
    dialect = op.get_bind().dialect.name
    _index_approvals(unique=True)
    for refusal in _REFUSALS:
        for statement in refuse_statements(dialect, refusal):
            op.execute(statement)
    for table, keys in _KEPT_ROWS.items():
        for statement in keep_rows_statements(dialect, table, keys):
            op.execute(statement)


def downgrade() -> None:
    dialect = op.get_bind().dialect.name
    for refusal in _REFUSALS:
        op.execute(allow_statement(dialect, refusal.name, refusal.table))
    for table in _KEPT_ROWS:
        for statement in let_rows_go_statements(dialect, table):
            op.execute(statement)
    _index_approvals(unique=False)


def _index_approvals(*, unique: bool) -> None:
    op.drop_index(op.f("ix_approval_edition_id"), table_name="approval")
    op.create_index(op.f("ix_approval_edition_id"), "approval", ["edition_id"], unique=unique)

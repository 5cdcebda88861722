"""Writing and approving: more states, approvals bound to words, urgent publication, unsaved work and the record.

Enum lists are spelt out here: a migration keeps saying what it said when it was written.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from guidance_app.db import UtcDateTime
from guidance_app.db_dialects import (
    Refusal,
    allow_statement,
    freeze_table_statements,
    refuse_statements,
    thaw_table_statements,
)

revision = "002"
down_revision = "001"

_OLD_STATES = ("draft", "live", "superseded", "withdrawn")
_NEW_STATES = ("draft", "community-review", "ready", "live", "suspended", "superseded", "withdrawn")
_FROZEN = ("approval", "justification", "record", "urgent_publication")
_TABLES = ("approval", "document_standing", "justification", "record", "unsaved_work", "urgent_publication")
_STATE_COLUMNS = (
    ("edition", "state", "editionstate"),
    ("status_change", "from_state", "from_state"),
    ("status_change", "to_state", "to_state"),
)
_PREPARING = "OLD.state IN ('draft', 'community-review', 'ready')"

# Both are rebuilt on SQLite, which takes their triggers away.
_OLD_WORDS = (
    Refusal("edition_keeps_its_words", "edition", "UPDATE OF document_id, number, revision_id", "OLD.state <> 'draft'"),
    Refusal("edition_is_never_deleted", "edition", "DELETE", "OLD.state <> 'draft'"),
)
_NEW_WORDS = (
    Refusal("edition_keeps_its_words", "edition", "UPDATE OF document_id, number, revision_id", f"NOT ({_PREPARING})"),
    Refusal("edition_is_never_deleted", "edition", "DELETE", f"NOT ({_PREPARING})"),
)
_WORDS_OF_EDITION = (
    "SELECT r.content_hash FROM edition e JOIN revision r ON r.id = e.revision_id WHERE e.id = NEW.edition_id"
)
_SECOND_PERSON = (
    Refusal(
        "approval_is_of_these_words",
        "approval",
        "INSERT",
        f"NEW.content_hash <> ({_WORDS_OF_EDITION})",
        "names other words than the edition has",
    ),
    # Nobody who wrote any part since the last approved edition, at any rank, and not whoever published it urgently.
    Refusal(
        "approval_is_by_a_second_person",
        "approval",
        "INSERT",
        "EXISTS (SELECT 1 FROM edition e JOIN revision r ON r.document_id = e.document_id"
        " WHERE e.id = NEW.edition_id AND r.user_id = NEW.user_id AND r.edition_number <= e.number"
        " AND r.edition_number > COALESCE((SELECT max(before.number) FROM approval a"
        " JOIN edition before ON before.id = a.edition_id"
        " WHERE before.document_id = e.document_id AND before.number < e.number), 0))"
        " OR EXISTS (SELECT 1 FROM urgent_publication u"
        " WHERE u.edition_id = NEW.edition_id AND u.user_id = NEW.user_id)",
        "needs a second person: this one wrote some of these words",
    ),
    # What goes live has been approved as it stands, or published urgently and on record as that, or was written by
    # nobody here: an imported file.
    Refusal(
        "edition_goes_live_approved",
        "edition",
        "UPDATE OF state",
        f"NEW.state = 'live' AND {_PREPARING}"
        " AND NOT EXISTS (SELECT 1 FROM approval a JOIN revision r ON r.content_hash = a.content_hash"
        " WHERE a.edition_id = NEW.id AND r.id = NEW.revision_id)"
        " AND NOT EXISTS (SELECT 1 FROM urgent_publication u WHERE u.edition_id = NEW.id)"
        " AND EXISTS (SELECT 1 FROM revision r WHERE r.document_id = NEW.document_id"
        " AND r.edition_number = NEW.number AND r.user_id IS NOT NULL)",
        "has not been approved",
    ),
    # Only imported words come into being as published ones.
    Refusal(
        "edition_begins_as_a_draft",
        "edition",
        "INSERT",
        "NEW.state <> 'draft' AND EXISTS (SELECT 1 FROM revision r WHERE r.id = NEW.revision_id"
        " AND r.user_id IS NOT NULL)",
        "has not been approved",
    ),
    Refusal(
        "status_change_restores_by_a_second_person",
        "status_change",
        "INSERT",
        "NEW.from_state = 'suspended' AND NEW.to_state = 'live' AND NEW.user_id = (SELECT s.user_id"
        " FROM status_change s WHERE s.edition_id = NEW.edition_id AND s.to_state = 'suspended'"
        " ORDER BY s.id DESC LIMIT 1)",
        "needs a second person: this one took the page down",
    ),
)


def upgrade() -> None:
    dialect = op.get_bind().dialect.name
    _drop_old_guards(dialect, _OLD_WORDS)
    _set_states(_OLD_STATES, _NEW_STATES, "state IN ('live', 'suspended')", _list(_NEW_STATES[:3]))
    with op.batch_alter_table("status_change") as batch:
        batch.add_column(sa.Column("replaced_by_id", sa.Integer(), nullable=True))
        batch.create_foreign_key(
            op.f("fk_status_change_replaced_by_id_document"), "document", ["replaced_by_id"], ["id"]
        )
    with op.batch_alter_table("force") as batch:
        batch.add_column(sa.Column("keeps_national", sa.Boolean(), nullable=False, server_default=sa.false()))
    # Until now there has been one force a database; it keeps the national text that it was given.
    op.execute("UPDATE force SET keeps_national = (id = (SELECT min(id) FROM force))")
    _create_tables()
    for table in ("status_change", *_FROZEN):
        for statement in freeze_table_statements(dialect, table):
            op.execute(statement)
    for refusal in (*_NEW_WORDS, *_SECOND_PERSON):
        for statement in refuse_statements(dialect, refusal):
            op.execute(statement)


def downgrade() -> None:
    dialect = op.get_bind().dialect.name
    for table in _FROZEN:
        for statement in thaw_table_statements(dialect, table):
            op.execute(statement)
    _drop_old_guards(dialect, (*_NEW_WORDS, *_SECOND_PERSON))
    for table in reversed(_TABLES):
        op.drop_table(table)
    with op.batch_alter_table("force") as batch:
        batch.drop_column("keeps_national")
    # What was being prepared goes on as a draft, and what was taken down stays out of sight.
    for old, new in (("community-review", "draft"), ("ready", "draft"), ("suspended", "withdrawn")):
        op.execute(f"UPDATE edition SET state = '{new}' WHERE state = '{old}'")
        op.execute(f"UPDATE status_change SET from_state = '{new}' WHERE from_state = '{old}'")
        op.execute(f"UPDATE status_change SET to_state = '{new}' WHERE to_state = '{old}'")
    with op.batch_alter_table("status_change") as batch:
        batch.drop_constraint(op.f("fk_status_change_replaced_by_id_document"), type_="foreignkey")
        batch.drop_column("replaced_by_id")
    _set_states(_NEW_STATES, _OLD_STATES, "state = 'live'", "state = 'draft'")
    for statement in freeze_table_statements(dialect, "status_change"):
        op.execute(statement)
    for refusal in _OLD_WORDS:
        for statement in refuse_statements(dialect, refusal):
            op.execute(statement)


def _drop_old_guards(dialect: str, refusals: Sequence[Refusal]) -> None:
    for statement in thaw_table_statements(dialect, "status_change"):
        op.execute(statement)
    for refusal in refusals:
        op.execute(allow_statement(dialect, refusal.name, refusal.table))


def _list(states: Sequence[str]) -> str:
    return f"state IN ({', '.join(repr(state) for state in sorted(states))})"


def _set_states(old: Sequence[str], new: Sequence[str], standing: str, preparing: str) -> None:
    op.drop_index("uq_edition_one_live", table_name="edition")
    op.drop_index("uq_edition_one_in_preparation", table_name="edition")
    for table, column, name in _STATE_COLUMNS:
        _change_states(table, column, name, old, new)
    for name, where in (("uq_edition_one_live", standing), ("uq_edition_one_in_preparation", preparing)):
        op.create_index(
            name, "edition", ["document_id"], unique=True, sqlite_where=sa.text(where), postgresql_where=sa.text(where)
        )


def _change_states(table: str, column: str, name: str, old: Sequence[str], new: Sequence[str]) -> None:
    check = op.f(f"ck_{table}_{name}")
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint(check, table, type_="check")
        op.create_check_constraint(check, table, f"{column} IN ({', '.join(map(repr, new))})")
        return
    # The table is rebuilt, and the list in its text with it. In databases that were made when the two lists of one
    # table still shared a name, the one that the rebuilding does not find by its name has to go by its old one.
    known = {each["name"] for each in sa.inspect(op.get_bind()).get_check_constraints(table)}
    with op.batch_alter_table(table) as batch:
        if check not in known and f"ck_{table}_editionstate" in known:
            batch.drop_constraint(op.f(f"ck_{table}_editionstate"), type_="check")
        batch.alter_column(column, existing_type=_states(old, name), type_=_states(new, name), existing_nullable=False)


def _states(values: Sequence[str], name: str) -> sa.Enum:
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=32)


def _create_tables() -> None:
    op.create_table(
        "approval",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column("content_hash", sa.String(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("overrides", sa.JSON(), nullable=False),
        sa.Column("approved_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["edition_id"], ["edition.id"], name=op.f("fk_approval_edition_id_edition")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_approval_user_id_user_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_approval")),
    )
    op.create_index(op.f("ix_approval_edition_id"), "approval", ["edition_id"])
    op.create_table(
        "document_standing",
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("standing", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["document.id"], name=op.f("fk_document_standing_document_id_document")
        ),
        sa.PrimaryKeyConstraint("document_id", name=op.f("pk_document_standing")),
    )
    op.create_table(
        "justification",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("document_id", sa.Integer(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("section", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("given_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["document_id"], ["document.id"], name=op.f("fk_justification_document_id_document")),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_justification_user_id_user_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_justification")),
    )
    op.create_index(op.f("ix_justification_document_id"), "justification", ["document_id"])
    op.create_table(
        "record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("previous", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("recorded_at", UtcDateTime(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("detail", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_record_user_id_user_account")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record")),
        sa.UniqueConstraint("digest", name=op.f("uq_record_digest")),
        sa.UniqueConstraint("previous", name=op.f("uq_record_previous")),
    )
    op.create_table(
        "unsaved_work",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("base_revision_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("saved_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["user_account.id"], name=op.f("fk_unsaved_work_user_id_user_account")),
        sa.ForeignKeyConstraint(["edition_id"], ["edition.id"], name=op.f("fk_unsaved_work_edition_id_edition")),
        sa.ForeignKeyConstraint(
            ["base_revision_id"], ["revision.id"], name=op.f("fk_unsaved_work_base_revision_id_revision")
        ),
        sa.PrimaryKeyConstraint("user_id", "edition_id", "part", name=op.f("pk_unsaved_work")),
    )
    op.create_table(
        "urgent_publication",
        sa.Column("edition_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("published_at", UtcDateTime(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["edition_id"], ["edition.id"], name=op.f("fk_urgent_publication_edition_id_edition")),
        sa.ForeignKeyConstraint(
            ["user_id"], ["user_account.id"], name=op.f("fk_urgent_publication_user_id_user_account")
        ),
        sa.PrimaryKeyConstraint("edition_id", name=op.f("pk_urgent_publication")),
    )

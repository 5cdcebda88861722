"""Packs: the lists of kinds take an eighth. A pack is a document, so it needs no table of its own."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "013"
down_revision = "012"

_BEFORE = ("community", "risk", "trauma", "practice", "engagement", "service", "term")
_AFTER = (*_BEFORE, "pack")
_TABLES = ("document", "kind_owner")


def upgrade() -> None:
    _change_kinds(_BEFORE, _AFTER)


def downgrade() -> None:
    bind = op.get_bind()
    # Packs are documents like any other: going back would have to throw away what was published.
    if bind.scalar(sa.text("SELECT count(*) FROM document WHERE kind = 'pack'")):
        raise RuntimeError("There are training packs. Restore the backup from before this migration instead.")
    bind.execute(sa.text("DELETE FROM kind_owner WHERE kind = 'pack'"))
    _change_kinds(_AFTER, _BEFORE)


def _change_kinds(old: Sequence[str], new: Sequence[str]) -> None:
    for table in _TABLES:
        check = op.f(f"ck_{table}_kind")
        if op.get_bind().dialect.name == "postgresql":
            op.drop_constraint(check, table, type_="check")
            op.create_check_constraint(check, table, f"kind IN ({', '.join(map(repr, new))})")
        else:
            with op.batch_alter_table(table) as batch:
                batch.alter_column("kind", existing_type=_kinds(old), type_=_kinds(new), existing_nullable=False)


def _kinds(values: Sequence[str]) -> sa.Enum:
    return sa.Enum(*values, name="kind", native_enum=False, create_constraint=True, length=32)

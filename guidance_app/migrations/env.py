"""Run by Alembic for each command: one transaction on the connection that `commands.py` hands over."""

from alembic import context

import guidance_app.models  # noqa: F401 - loading the mappings fills the metadata
from guidance_app.db import Base
from guidance_app.db_dialects import WRITE_OPTION, find_broken_references, loose_foreign_keys

connection = context.config.attributes["connection"].execution_options(**{WRITE_OPTION: True})
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True, transactional_ddl=True)
with loose_foreign_keys(connection), context.begin_transaction():
    context.run_migrations()
    broken = find_broken_references(connection)
    if broken:
        raise RuntimeError(f"The migration would leave {len(broken)} rows pointing at nothing; nothing was changed.")

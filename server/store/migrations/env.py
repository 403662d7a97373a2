"""Alembic's entry: it runs the migrations on the connection that `server.store.database` hands over."""

from alembic import context

from server.store.schema import VERSION_TABLE, metadata

connection = context.config.attributes.get("connection")
if connection is None:
    raise SystemExit("The store migrates itself when it is opened; there is nothing to run by hand.")
context.configure(
    connection=connection,
    target_metadata=metadata,
    version_table=VERSION_TABLE,
    transactional_ddl=False,  # one transaction, and its lock, is held round all of them
)
context.run_migrations()

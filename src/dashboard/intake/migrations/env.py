"""What Alembic runs for each migration: over the connection, and in the transaction, that ``database`` opened."""

from alembic import context

from dashboard.intake.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()

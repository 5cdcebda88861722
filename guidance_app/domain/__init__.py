"""The rules of the house in plain Python: no Flask, no SQLAlchemy, no files, no clock of its own."""

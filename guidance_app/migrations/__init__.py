"""The schema's history; `commands.py` moves a database along it."""

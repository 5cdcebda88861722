"""Lets `python -m guidance_app.cli` do what `guidance` does."""

from guidance_app.cli import guidance

guidance(prog_name="guidance")
